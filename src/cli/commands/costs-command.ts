import { type Command, InvalidArgumentError, Option } from 'commander'
import { examplesOf } from '../command-help.js'
import type { OutputFlag } from '../outputs.js'
import { parsePeildatum } from '../peildatum.js'
import { filesFromOption, outputOption } from '../shared-options.js'
import type { CostsFlags } from './costs.js'

/** What `rivcheck costs` takes. */
export function describeCosts(command: Command, run: (paths: string[], flags: CostsFlags) => Promise<void>): Command {
  const outputs: OutputFlag[] = [] // which file belongs to which form depends on their order
  return command
    .description('reken uit wat een loonsanctie aan loon kost, voluit en met bekorting')
    .argument('[paden...]', 'bestanden, mappen of patronen; - leest dossiers van standaardinvoer')
    .option('--loon <bedrag>', 'brutoloon per maand in euro; gaat voor het loon in het dossier', parseLoon)
    .option('--peildatum <datum>', 'reken naar de stand op deze dag (JJJJ-MM-DD)', parsePeildatum)
    .addOption(filesFromOption())
    .addOption(
      new Option('--format <vorm>', 'vorm: text of json; meer dan een mag, elk met een bestand')
        .argParser((format: string) => outputs.push({ format }))
        .default('text'),
    )
    .addOption(outputOption(outputs, 'schrijf naar een bestand'))
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck costs dossier.yaml',
        'rivcheck kosten dossier.yaml --loon 3500',
        'rivcheck costs dossiers/ --format json -o kosten.json',
      ]),
    )
    .action((paths: string[], flags: Omit<CostsFlags, 'outputs'>) => run(paths, { ...flags, outputs }))
}

const mostLoon = 1_000_000

/** `3500`, `3500.50` or `3500,50`. With a dot for thousands it is not clear what is meant. */
function parseLoon(text: string): number {
  const loon = /^\d+([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : 0
  if (loon > 0 && loon <= mostLoon) return loon
  throw new InvalidArgumentError(
    'schrijf het brutoloon per maand in euro, zonder punt voor duizendtallen: 3500 of 3500,50',
  )
}
