import { Argument, type Command } from 'commander'
import { examplesOf } from '../command-help.js'
import type { ImportFlags } from './import.js'

/** What `rivcheck import` takes. */
export function describeImport(command: Command, run: (file: string, flags: ImportFlags) => Promise<void>): Command {
  return command
    .description('maak dossiers van een export uit een HR-systeem; zonder --write alleen als proef')
    .addArgument(new Argument('<vorm>', 'vorm van de export: csv').choices(['csv']))
    .argument('<bestand>', 'de export, met kolomnamen in de eerste rij')
    .requiredOption('--map <bestand>', 'welke kolom waarheen gaat (YAML)')
    .option('--out <map>', 'map voor de dossiers, een bestand per kenmerk', '.')
    .option('--write', 'schrijf de dossiers; bestaande bestanden blijven zoals ze zijn')
    .option('--keep-names', 'neem namen mee waar het dossier een plaats voor namen heeft; een BSN nooit')
    .addHelpText('after', mapHelp)
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck import csv verzuim.csv --map kolommen.yaml',
        'rivcheck import csv verzuim.csv --map kolommen.yaml --out dossiers/ --write',
      ]),
    )
    .action((_form: string, file: string, flags: ImportFlags) => run(file, flags))
}

const mapHelp = `
In het bestand van --map staat bij elke plaats in het dossier een kolom:
  velden:
    kenmerk: Verzuimnummer
    verzuim.eersteZiektedag: Eerste ziektedag
    werknemer.dienstverband.soort:
      { kolom: Contract, waarden: { V: onbepaald, T: bepaald } }
  lijsten:
    contactmomenten:
      - datum: Datum gesprek
        soort: { vast: gesprek }
        afspraken: Afspraken`
