import type { Command } from 'commander'
import { examplesOf } from '../command-help.js'

/** What `rivcheck schema` takes. */
export function describeSchema(
  command: Command,
  run: (which: string, flags: { readonly write?: string | true }) => Promise<void>,
): void {
  command
    .description('toon het JSON Schema van een dossier of van het rapport')
    .argument('[welk]', 'dossier, report, portfolio, timeline, forecast, costs, diff of kolommen', 'dossier')
    .option('--write [map]', 'schrijf het schema in deze map, voor uw editor')
    .addHelpText('after', examplesOf(['rivcheck schema > dossier.schema.json', 'rivcheck schema --write dossiers/']))
    .action(run)
}
