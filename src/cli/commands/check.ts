import { type DossierEntry, type PlainDate, type ReportOptions, reporters } from '../../index.js'
import { exitCodeOf, exitCodes, type FailLevel } from '../exit-code.js'
import { findFiles } from '../find-files.js'
import { type Io, wantsColor, widthOf } from '../io.js'
import { atStart, judgeFile } from '../judge-file.js'
import { todayInAmsterdam } from '../peildatum.js'
import { UsageError } from '../usage-error.js'
import { writeWhole } from '../write-whole.js'

export interface CheckFlags {
  readonly peildatum?: PlainDate
  readonly format: 'text' | 'json' | 'ndjson'
  readonly output?: string
  readonly show: NonNullable<ReportOptions['show']>
  readonly failOn: FailLevel
  readonly verbose?: boolean
  readonly trace?: boolean
}

/** `rivcheck check`: judges every dossier it can, reports all, and gives the exit code. */
export function check(paths: readonly string[], flags: CheckFlags, io: Io): number {
  if (paths.length === 0) throw new UsageError('Noem een dossier, een map of een patroon: rivcheck check dossier.yaml')
  const { files, empty, skipped } = findFiles(paths, io.cwd)
  for (const { reason } of empty) io.err(`${reason}\n`)
  if (skipped.length > 0) io.err(`${tellSkipped(skipped)}\n`)
  if (files.length === 0) return exitCodes.notJudged

  const today = todayInAmsterdam(io.now())
  const how = { asked: flags.peildatum ?? null, today, trace: flags.trace ?? false }
  const faults: unknown[] = []
  const dossiers = files.map((file) => judge(file, () => judgeFile(file, how, io), faults))
  const text = reporters[flags.format]({ peildatum: how.asked ?? today, dossiers }, reportOptions(flags, io))
  if (flags.output === undefined) io.out(text)
  else writeWhole(flags.output, text, io)

  for (const fault of faults) io.err(`Fout in rivcheck: ${fault instanceof Error ? fault.stack : String(fault)}\n`)
  if (faults.length > 0) return exitCodes.fault
  return empty.length > 0 ? exitCodes.notJudged : exitCodeOf(dossiers, flags.failOn)
}

const shownSkipped = 3

function tellSkipped(skipped: readonly string[]): string {
  const more = skipped.length - shownSkipped
  const names = skipped.slice(0, shownSkipped).join(', ') + (more > 0 ? ` en nog ${more}` : '')
  return `overgeslagen, geen dossier: ${names}; noem een bestand om het toch te toetsen`
}

/** A fault on one dossier never costs the others. */
function judge(file: string, run: () => DossierEntry, faults: unknown[]): DossierEntry {
  try {
    return run()
  } catch (fault) {
    faults.push(fault)
    const message = `fout in rivcheck zelf: ${fault instanceof Error ? fault.message : 'onbekende oorzaak'}`
    return { status: 'unreadable', file, sha256: null, problems: [atStart(message)] }
  }
}

function reportOptions(flags: CheckFlags, io: Io): ReportOptions {
  const toTerminal = flags.output === undefined
  return {
    show: flags.show,
    verbose: flags.verbose ?? false,
    width: toTerminal ? widthOf(io) : 80,
    color: toTerminal && wantsColor(io),
  }
}
