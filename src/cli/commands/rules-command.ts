import { type Command, Option } from 'commander'
import { norms, parts, severities } from '../../toolkit.js'
import { examplesOf } from '../command-help.js'
import { parsePeildatum } from '../peildatum.js'
import { themes } from '../rule-filters.js'
import type { RulesFlags } from './rules.js'

/** What `rivcheck rules` takes. */
export function describeRules(command: Command, run: (flags: RulesFlags) => Promise<void>): void {
  command
    .description('toon de regels, of de waarden die op een dag golden')
    .addOption(new Option('--part <onderdeel>', 'alleen dit onderdeel').choices(parts))
    .addOption(new Option('--norm <gewicht>', 'alleen normen van dit gewicht').choices(norms))
    .addOption(
      new Option('--severity <zwaarte>', 'alleen regels waarvan dit de zwaarste uitkomst is').choices(severities),
    )
    .addOption(themeOption())
    .option('--peildatum <datum>', 'toon wat er op deze dag gold, met bron (JJJJ-MM-DD)', parsePeildatum)
    .addOption(new Option('--format <vorm>', 'vorm').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      examplesOf([
        'rivcheck rules',
        'rivcheck regels --theme S2 --severity error',
        'rivcheck rules --peildatum 2018-01-01',
        'rivcheck regels --format json',
      ]),
    )
    .action(run)
}

/** Letters in either case. */
function themeOption(): Option {
  const option = new Option('--theme <thema>', 'alleen regels met deze letters voor het nummer').choices(themes)
  const parse = option.parseArg
  return option.argParser((letters: string) => parse?.(letters.toUpperCase(), undefined))
}
