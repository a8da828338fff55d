import { type Command, Option } from 'commander'
import { examplesOf } from '../command-help.js'
import { parsePeildatum } from '../peildatum.js'
import type { ExplainFlags } from './explain.js'

/** What `rivcheck explain` takes. */
export function describeExplain(command: Command, run: (name: string, flags: ExplainFlags) => Promise<void>): void {
  command
    .description('leg een regel uit: norm, bron, waarom, hoe het oordeel ontstaat en wat te doen')
    .argument('<regel>', 'nummer of naam van de regel, bijvoorbeeld T-10 of spoor2-week-58')
    .addOption(new Option('--format <vorm>', 'vorm').choices(['text', 'markdown', 'json']).default('text'))
    .option('--peildatum <datum>', 'verwijs naar de wetteksten van deze dag (JJJJ-MM-DD)', parsePeildatum)
    .addHelpText('after', examplesOf(['rivcheck explain T-10', 'rivcheck uitleg spoor2-week-58 --format markdown']))
    .action(run)
}
