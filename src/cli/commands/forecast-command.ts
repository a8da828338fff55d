import { type Command, Option } from 'commander'
import { examplesOf } from '../command-help.js'
import type { OutputFlag } from '../outputs.js'
import { parseJobs } from '../parse-numbers.js'
import { parsePeildatum } from '../peildatum.js'
import { filesFromOption, outputOption } from '../shared-options.js'
import type { ForecastFlags } from './forecast.js'

/** What `rivcheck forecast` takes. */
export function describeForecast(
  command: Command,
  run: (paths: string[], flags: ForecastFlags) => Promise<void>,
): Command {
  const outputs: OutputFlag[] = [] // which file belongs to which form depends on their order
  return command
    .description('toon welke bevindingen er komen, en op welke dag, als er niets aan het dossier wordt toegevoegd')
    .argument('[paden...]', 'bestanden, mappen of patronen; - leest dossiers van standaardinvoer')
    .requiredOption('--until <datum>', 'kijk vooruit tot en met deze dag (JJJJ-MM-DD)', parsePeildatum)
    .option('--peildatum <datum>', 'begin bij de stand op deze dag (JJJJ-MM-DD)', parsePeildatum)
    .option('--casemanager <kenmerk>', 'alleen dossiers van de casemanager met dit kenmerk (betrokkenen, referentie)')
    .addOption(filesFromOption())
    .addOption(
      new Option('--format <vorm>', 'vorm: text of json; meer dan een mag, elk met een bestand')
        .argParser((format: string) => outputs.push({ format }))
        .default('text'),
    )
    .addOption(outputOption(outputs, 'schrijf naar een bestand'))
    .option(
      '-j, --jobs <aantal>',
      'toets met zoveel processorkernen tegelijk (standaard alle, bij veel dossiers)',
      parseJobs,
    )
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck forecast dossier.yaml --until 2025-12-31',
        'rivcheck vooruitblik dossiers/ --until 2025-12-31 --format json -o vooruitblik.json',
      ]),
    )
    .action((paths: string[], flags: Omit<ForecastFlags, 'outputs'>) => run(paths, { ...flags, outputs }))
}
