import { type Command, InvalidArgumentError } from 'commander'
import { examplesOf } from '../command-help.js'
import { type Read, readDay, readKenmerk, readUren } from '../init/answers.js'
import { parsePeildatum } from '../peildatum.js'
import type { InitFlags } from './init.js'

/** What `rivcheck init` takes. */
export function describeInit(
  command: Command,
  run: (file: string | undefined, flags: InitFlags) => Promise<void>,
): Command {
  return command
    .description('maak een nieuw dossier met wat in deze week van de ziekte van belang is')
    .argument('[bestand]', 'het nieuwe bestand; zonder naam wordt het <kenmerk>.yaml')
    .option('--kenmerk <kenmerk>', 'eigen kenmerk van het dossier; geen naam en geen BSN', by(readKenmerk))
    .option('--eerste-ziektedag <datum>', 'eerste ziektedag (JJJJ-MM-DD)', by(readDay))
    .option('--gemeld <datum>', 'dag waarop de ziekte is doorgegeven aan bedrijfsarts of arbodienst', by(readDay))
    .option('--functie <functie>', 'functie van de werknemer')
    .option('--uren <aantal>', 'uren per week volgens contract', by(readUren))
    .option('--einde-dienstverband <datum>', 'laatste dag van het dienstverband, als die vaststaat', by(readDay))
    .option('--peildatum <datum>', 'maak het voor de stand op deze dag, en leg die vast (JJJJ-MM-DD)', parsePeildatum)
    .addHelpText(
      'after',
      `\nZonder --kenmerk of --eerste-ziektedag stelt rivcheck in een terminal\nde vragen zelf.\n${examplesOf([
        'rivcheck init',
        'rivcheck nieuw dossiers/VZ-2025-001.yaml',
        'rivcheck init --kenmerk VZ-2025-001 --eerste-ziektedag 2025-03-14',
      ])}`,
    )
    .action(run)
}

/** Reads a flag as the interview reads an answer. */
function by<T>(read: (text: string) => Read<T>): (text: string) => T {
  return (text) => {
    const checked = read(text)
    if ('reason' in checked) throw new InvalidArgumentError(checked.reason)
    return checked.value
  }
}
