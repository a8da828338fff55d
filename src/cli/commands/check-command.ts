import { type Command, Option } from 'commander'
import { examplesOf, exitCodesText } from '../command-help.js'
import { failLevels } from '../exit-code.js'
import type { OutputFlag } from '../outputs.js'
import { parseJobs, parseSeconds } from '../parse-numbers.js'
import { parsePeildatum } from '../peildatum.js'
import { filesFromOption, outputOption } from '../shared-options.js'
import type { CheckFlags } from './check.js'

/** What `rivcheck check` takes. */
export function describeCheck(command: Command, run: (paths: string[], flags: CheckFlags) => Promise<void>): Command {
  const outputs: OutputFlag[] = [] // which file belongs to which form depends on their order
  return command
    .description('toets een of meer dossiers')
    .argument('[paden...]', 'bestanden, mappen of patronen; - leest dossiers van standaardinvoer')
    .option('--peildatum <datum>', 'toets naar de stand op deze dag (JJJJ-MM-DD)', parsePeildatum)
    .addOption(filesFromOption())
    .addOption(
      new Option(
        '--format <vorm>',
        'vorm van het rapport: text, json, ndjson, html, sarif, junit, github, gitlab, csv, markdown, xlsx of ics; meer dan een mag, elk met een bestand',
      )
        .argParser((format: string) => outputs.push({ format }))
        .default('text'),
    )
    .addOption(outputOption(outputs, 'schrijf het rapport naar een bestand'))
    .addOption(new Option('--show <wat>', 'wat er getoond wordt').choices(['violated', 'open', 'all']).default('open'))
    .addOption(
      new Option('--fail-on <niveau>', 'vanaf welk niveau de exitcode 1 is').choices(failLevels).default('error'),
    )
    .option('--excel', 'schrijf csv zoals Excel het hier opent: met puntkomma')
    .option('-v, --verbose', 'toon ook bij meer dossiers elk dossier volledig')
    .option('--trace', 'toon bij elke bevinding wat is opgevraagd, waar dat staat en hoe is geteld')
    .option(
      '-j, --jobs <aantal>',
      'toets met zoveel processorkernen tegelijk (standaard alle, bij veel dossiers)',
      parseJobs,
    )
    .option('--timeout <seconden>', 'geef een bestand na zoveel seconden op', parseSeconds, 30)
    .option('--cache', 'bewaar de uitkomsten in .rivcheckcache, en toets de volgende keer alleen wat veranderd is')
    .option('--cache-file <bestand>', 'bewaar ze in dit bestand')
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck check dossier.yaml',
        'rivcheck check dossiers/ --format json -o rapport.json',
        'rivcheck check "dossiers/**/*.yaml" --fail-on warning',
        'rivcheck check dossier.yaml --peildatum 2025-10-26 --show all',
        'rivcheck check dossier.yaml --trace',
        'find dossiers -name "*.yaml" | rivcheck check --files-from -',
        'cat dossiers.ndjson | rivcheck check - --format ndjson',
      ]) + exitCodesText,
    )
    .action((paths: string[], flags: Omit<CheckFlags, 'outputs'>) => run(paths, { ...flags, outputs }))
}
