import { Command, Option } from 'commander'
import { version } from '../generated/build-info.js'
import { examplesOf } from './command-help.js'
import { describeCheck } from './commands/check-command.js'
import type { ExplainFlags } from './commands/explain.js'
import type { RulesFlags } from './commands/rules.js'
import { speakDutch } from './dutch-commander.js'
import type { Io } from './io.js'
import { parsePeildatum } from './peildatum.js'
import { norms, parts, severities, themes } from './rule-filters.js'

/**
 * The command line. Each command is loaded only when it is asked for.
 * @param exit receives the exit code that the command reached.
 */
export function createProgram(io: Io, exit: (code: number) => void): Command {
  const program = speakDutch(new Command('rivcheck'))
    .description('Toetst re-integratiedossiers aan de Wet verbetering poortwachter, voordat UWV dat doet.')
    .helpCommand('help [opdracht]', 'toon de hulp van een opdracht')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      examplesOf(['rivcheck check dossier.yaml', 'rivcheck uitleg T-10', 'rivcheck schema --write dossiers/']),
    )

  const add = (name: string, alias?: string) => {
    const command = speakDutch(program.command(name)).exitOverride()
    return alias ? command.alias(alias) : command
  }

  describeCheck(add('check', 'toets'), async (paths, flags) => {
    const { check } = await import('./commands/check.js')
    exit(await check(paths, flags, io))
  })

  add('explain', 'uitleg')
    .description('leg een regel uit: norm, bron, waarom, hoe het oordeel ontstaat en wat te doen')
    .argument('<regel>', 'nummer of naam van de regel, bijvoorbeeld T-10 of spoor2-week-58')
    .addOption(new Option('--format <vorm>', 'vorm').choices(['text', 'markdown', 'json']).default('text'))
    .option('--peildatum <datum>', 'verwijs naar de wetteksten van deze dag (JJJJ-MM-DD)', parsePeildatum)
    .addHelpText('after', examplesOf(['rivcheck explain T-10', 'rivcheck uitleg spoor2-week-58 --format markdown']))
    .action(async (name: string, flags: ExplainFlags) => {
      const { explain } = await import('./commands/explain.js')
      exit(explain(name, flags, io))
    })

  add('rules', 'regels')
    .description('toon de regels, of de waarden die op een dag golden')
    .addOption(new Option('--part <onderdeel>', 'alleen dit onderdeel').choices(parts))
    .addOption(new Option('--norm <gewicht>', 'alleen normen van dit gewicht').choices(norms))
    .addOption(
      new Option('--severity <zwaarte>', 'alleen regels waarvan dit de zwaarste uitkomst is').choices(severities),
    )
    .addOption(new Option('--theme <thema>', 'alleen regels met deze letters voor het nummer').choices(themes))
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
    .action(async (flags: RulesFlags) => {
      const { listAllRules } = await import('./commands/rules.js')
      exit(listAllRules(flags, io))
    })

  add('schema')
    .description('toon het JSON Schema van een dossier of van het rapport')
    .argument('[welk]', 'dossier of report', 'dossier')
    .option('--write [map]', 'schrijf het schema in deze map, voor uw editor')
    .addHelpText('after', examplesOf(['rivcheck schema > dossier.schema.json', 'rivcheck schema --write dossiers/']))
    .action(async (which: string, flags: { write?: string | true }) => {
      const { schema } = await import('./commands/schema.js')
      exit(schema(which, flags, io))
    })

  return program.version(version, '-V, --version', 'toon de versie')
}
