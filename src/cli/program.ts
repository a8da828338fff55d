import { Command } from 'commander'
import { version } from '../generated/build-info.js'
import { examplesOf } from './command-help.js'
import { describeCheck } from './commands/check-command.js'
import { describeCompletion } from './commands/completion-command.js'
import { describeCosts } from './commands/costs-command.js'
import { describeDiff } from './commands/diff-command.js'
import { describeExplain } from './commands/explain-command.js'
import { describeForecast } from './commands/forecast-command.js'
import { describeImport } from './commands/import-command.js'
import { describeInit } from './commands/init-command.js'
import { describePortfolio } from './commands/portfolio-command.js'
import { describeRules } from './commands/rules-command.js'
import { describeSchema } from './commands/schema-command.js'
import { describeTimeline } from './commands/timeline-command.js'
import { speakDutch } from './dutch-commander.js'
import type { Io } from './io.js'

/** What a command needs of where it runs. */
interface Surroundings {
  readonly io: Io
  /** Receives the exit code that the command reached. */
  readonly exit: (code: number) => void
  readonly program: Command
}

interface CommandEntry {
  readonly name: string
  readonly alias?: string
  /** Says what the command takes, and loads what does the work when it is asked for. */
  describe(command: Command, surroundings: Surroundings): void
}

const entries: readonly CommandEntry[] = [
  {
    name: 'check',
    alias: 'toets',
    describe: (command, { io, exit }) =>
      describeCheck(command, async (paths, flags) => {
        const { check } = await import('./commands/check.js')
        exit(await check(paths, flags, io))
      }),
  },
  {
    name: 'timeline',
    alias: 'tijdlijn',
    describe: (command, { io, exit }) =>
      describeTimeline(command, async (paths, flags) => {
        const { timeline } = await import('./commands/timeline.js')
        exit(await timeline(paths, flags, io))
      }),
  },
  {
    name: 'forecast',
    alias: 'vooruitblik',
    describe: (command, { io, exit }) =>
      describeForecast(command, async (paths, flags) => {
        const { forecast } = await import('./commands/forecast.js')
        exit(await forecast(paths, flags, io))
      }),
  },
  {
    name: 'portfolio',
    alias: 'portefeuille',
    describe: (command, { io, exit }) =>
      describePortfolio(command, async (paths, flags) => {
        const { portfolio } = await import('./commands/portfolio.js')
        exit(await portfolio(paths, flags, io))
      }),
  },
  {
    name: 'costs',
    alias: 'kosten',
    describe: (command, { io, exit }) =>
      describeCosts(command, async (paths, flags) => {
        const { costs } = await import('./commands/costs.js')
        exit(await costs(paths, flags, io))
      }),
  },
  {
    name: 'diff',
    alias: 'verschil',
    describe: (command, { io, exit }) =>
      describeDiff(command, async (before, after, flags) => {
        const { diff } = await import('./commands/diff.js')
        exit(await diff(before, after, flags, io))
      }),
  },
  {
    name: 'init',
    alias: 'nieuw',
    describe: (command, { io, exit }) =>
      describeInit(command, async (file, flags) => {
        const { init } = await import('./commands/init.js')
        exit(await init(file, flags, io))
      }),
  },
  {
    name: 'import',
    alias: 'invoer',
    describe: (command, { io, exit }) =>
      describeImport(command, async (file, flags) => {
        const { importCsv } = await import('./commands/import.js')
        exit(importCsv(file, flags, io))
      }),
  },
  {
    name: 'explain',
    alias: 'uitleg',
    describe: (command, { io, exit }) =>
      describeExplain(command, async (name, flags) => {
        const { explain } = await import('./commands/explain.js')
        exit(explain(name, flags, io))
      }),
  },
  {
    name: 'rules',
    alias: 'regels',
    describe: (command, { io, exit }) =>
      describeRules(command, async (flags) => {
        const { listAllRules } = await import('./commands/rules.js')
        exit(listAllRules(flags, io))
      }),
  },
  {
    name: 'schema',
    describe: (command, { io, exit }) =>
      describeSchema(command, async (which, flags) => {
        const { schema } = await import('./commands/schema.js')
        exit(schema(which, flags, io))
      }),
  },
  {
    name: 'completion',
    alias: 'aanvulling',
    describe: (command, { io, exit, program }) =>
      describeCompletion(command, async (shell) => {
        const { completion } = await import('./commands/completion.js')
        exit(completion(shell, program, io))
      }),
  },
]

/** Commands that tell of all others. */
const tellOfAll: ReadonlySet<string> = new Set(['completion', 'aanvulling', 'help'])

/**
 * The command line.
 * @param exit receives the exit code that the command reached.
 * @param asked the first word of the command line: when it names a command, only that one is described, which is most
 *   of the work.
 */
export function createProgram(io: Io, exit: (code: number) => void, asked?: string): Command {
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
  const one = asked === undefined || tellOfAll.has(asked) ? [] : entries.filter(isNamed(asked))
  for (const { name, alias, describe } of one.length > 0 ? one : entries) {
    const command = speakDutch(program.command(name)).exitOverride()
    if (alias) command.alias(alias)
    describe(command, { io, exit, program })
  }
  return program.version(version, '-V, --version', 'toon de versie')
}

function isNamed(word: string): (entry: CommandEntry) => boolean {
  return ({ name, alias }) => name === word || alias === word
}
