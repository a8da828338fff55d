import { type Command, Option } from 'commander'
import { examplesOf } from '../command-help.js'
import type { OutputFlag } from '../outputs.js'
import { parseJobs } from '../parse-numbers.js'
import { parsePeildatum } from '../peildatum.js'
import { filesFromOption, outputOption } from '../shared-options.js'
import type { TimelineFlags } from './timeline.js'

/** What `rivcheck timeline` takes. */
export function describeTimeline(
  command: Command,
  run: (paths: string[], flags: TimelineFlags) => Promise<void>,
): Command {
  const outputs: OutputFlag[] = [] // which file belongs to which form depends on their order
  return command
    .description('toon dossiers in de tijd: termijnen, wat is gedaan en wat nog moet')
    .argument('[paden...]', 'bestanden, mappen of patronen; - leest dossiers van standaardinvoer')
    .option('--peildatum <datum>', 'toets naar de stand op deze dag (JJJJ-MM-DD)', parsePeildatum)
    .option('--casemanager <kenmerk>', 'alleen dossiers van de casemanager met dit kenmerk (betrokkenen, referentie)')
    .addOption(filesFromOption())
    .addOption(
      new Option('--format <vorm>', 'vorm: text, json of ics (agenda); meer dan een mag, elk met een bestand')
        .argParser((format: string) => outputs.push({ format }))
        .default('text'),
    )
    .addOption(outputOption(outputs, 'schrijf naar een bestand'))
    .option('-v, --verbose', 'toon ook wat hier niet geldt en wat pas later komt')
    .option(
      '-j, --jobs <aantal>',
      'toets met zoveel processorkernen tegelijk (standaard alle, bij veel dossiers)',
      parseJobs,
    )
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck timeline dossier.yaml',
        'rivcheck tijdlijn dossiers/',
        'rivcheck tijdlijn dossiers/ --casemanager CM-017',
        'rivcheck timeline dossiers/ --format ics -o termijnen.ics',
        'rivcheck timeline dossier.yaml --format json',
      ]),
    )
    .action((paths: string[], flags: Omit<TimelineFlags, 'outputs'>) => run(paths, { ...flags, outputs }))
}
