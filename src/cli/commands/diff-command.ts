import { type Command, Option } from 'commander'
import { examplesOf } from '../command-help.js'
import { failLevels } from '../exit-code.js'
import type { DiffFlags } from './diff.js'

/** What `rivcheck diff` takes. */
export function describeDiff(
  command: Command,
  run: (before: string, after: string, flags: DiffFlags) => Promise<void>,
): Command {
  return command
    .description('vergelijk twee rapporten: wat is opgelost, wat is nieuw of erger, en waardoor')
    .argument('<oud>', 'ouder rapport van rivcheck check, als json of ndjson; - leest van standaardinvoer')
    .argument('<nieuw>', 'nieuwer rapport van dezelfde dossiers')
    .addOption(new Option('--format <vorm>', 'vorm').choices(['text', 'json', 'markdown']).default('text'))
    .option('-o, --output <bestand>', 'schrijf naar een bestand')
    .addOption(
      new Option(
        '--fail-on <niveau>',
        'exitcode 1 als er vanaf dit niveau iets nieuw of erger is, ook in een dossier dat er eerst niet was',
      )
        .choices(failLevels)
        .default('error'),
    )
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck check dossiers/ --format json -o vandaag.json',
        'rivcheck diff gisteren.json vandaag.json',
        'rivcheck verschil gisteren.ndjson vandaag.ndjson --fail-on warning',
        'rivcheck diff oud.json nieuw.json --format markdown -o verschil.md',
      ]) +
        `
Exitcodes:
  0  niets nieuw of erger vanaf --fail-on
  1  minstens één bevinding is nieuw of erger, of een dossier is niet meer te
     toetsen
  2  verkeerd gebruik, of een bestand is geen rapport van rivcheck
  3  fout in rivcheck zelf
`,
    )
    .action((before: string, after: string, flags: DiffFlags) => run(before, after, flags))
}
