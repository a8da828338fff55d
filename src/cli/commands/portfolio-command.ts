import { type Command, InvalidArgumentError, Option } from 'commander'
import { examplesOf, exitCodesText } from '../command-help.js'
import { failLevels } from '../exit-code.js'
import type { OutputFlag } from '../outputs.js'
import { parseJobs, parseSeconds } from '../parse-numbers.js'
import { parsePeildatum } from '../peildatum.js'
import { filesFromOption, outputOption } from '../shared-options.js'
import type { PortfolioFlags } from './portfolio.js'

/** What `rivcheck portfolio` takes. */
export function describePortfolio(
  command: Command,
  run: (paths: string[], flags: PortfolioFlags) => Promise<void>,
): Command {
  const outputs: OutputFlag[] = [] // which file belongs to which form depends on their order
  return command
    .description('toon veel dossiers in één overzicht: wat het eerst aandacht vraagt, en wat eraan komt')
    .argument('[paden...]', 'bestanden, mappen of patronen; - leest dossiers van standaardinvoer')
    .option('--peildatum <datum>', 'toets naar de stand op deze dag (JJJJ-MM-DD)', parsePeildatum)
    .addOption(
      new Option(
        '--group-by <wie>',
        'groepeer op het kenmerk van de werkgever, of op de referentie van de casemanager',
      ).choices(['werkgever', 'casemanager']),
    )
    .option(
      '--within <tijd>',
      'toon ook de termijnen die binnen deze tijd aflopen: 6w (weken) of 30d (dagen)',
      parseDays,
    )
    .addOption(filesFromOption())
    .addOption(
      new Option('--format <vorm>', 'vorm: text, csv of json; meer dan een mag, elk met een bestand')
        .argParser((format: string) => outputs.push({ format }))
        .default('text'),
    )
    .addOption(outputOption(outputs, 'schrijf het overzicht naar een bestand'))
    .option('--excel', 'schrijf csv zoals Excel het hier opent: met puntkomma')
    .addOption(
      new Option('--fail-on <niveau>', 'vanaf welk niveau de exitcode 1 is').choices(failLevels).default('error'),
    )
    .option(
      '-j, --jobs <aantal>',
      'toets met zoveel processorkernen tegelijk (standaard alle, bij veel dossiers)',
      parseJobs,
    )
    .option('--timeout <seconden>', 'geef een bestand na zoveel seconden op', parseSeconds, 30)
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck portfolio dossiers/',
        'rivcheck portefeuille dossiers/ --group-by casemanager',
        'rivcheck portefeuille dossiers/ --within 6w',
        'rivcheck portefeuille dossiers/ --within 6w --format csv --excel -o termijnen.csv',
        'rivcheck portfolio dossiers/ --format json -o portefeuille.json',
      ]) + exitCodesText,
    )
    .action((paths: string[], flags: Omit<PortfolioFlags, 'outputs'>) => run(paths, { ...flags, outputs }))
}

const mostDays = 3650
const daysIn = { w: 7, d: 1 } as const

function parseDays(text: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,4})([wd])$/.exec(text) ?? []
  const days = Number(amount) * (unit === 'w' ? daysIn.w : daysIn.d)
  if (amount !== '' && days <= mostDays) return days
  throw new InvalidArgumentError(`schrijf een aantal weken of dagen, zoals 6w of 30d, ten hoogste ${mostDays} dagen`)
}
