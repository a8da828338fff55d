import { availableParallelism } from 'node:os'
import { judgeAll } from '../../batch/judge-all.js'
import { optimiseLater } from '../../batch/optimise-later.js'
import { addTo, noTotals, type PlainDate, type ReportOptions, type Totals } from '../../toolkit.js'
import { exitCodeOf, exitCodes, type FailLevel } from '../exit-code.js'
import { type Input, inputOf } from '../input.js'
import { type Io, wantsColor, widthOf } from '../io.js'
import { cacheFile, keepResults } from '../keep-results.js'
import { type Output, type OutputFlag, openOutputs, outputsOf, refuseTwice } from '../outputs.js'
import { todayInAmsterdam } from '../peildatum.js'
import { noProgress, startProgress } from '../progress.js'
import { inLines, tellRun, tellSkipped } from '../tell-run.js'
import { UsageError } from '../usage-error.js'

export interface CheckFlags {
  readonly peildatum?: PlainDate
  readonly outputs: readonly OutputFlag[]
  readonly show: NonNullable<ReportOptions['show']>
  readonly failOn: FailLevel
  readonly verbose?: boolean
  readonly trace?: boolean
  readonly filesFrom?: readonly string[]
  readonly jobs?: number
  readonly timeout: number
  readonly cache?: boolean
  readonly cacheFile?: string
  /** Only dossiers of this casemanager; for the forms that look ahead. */
  readonly casemanager?: string
  /** Last day of a forecast. */
  readonly until?: PlainDate
  /** Gross wage a month, in euro, instead of the one in the dossier. */
  readonly loon?: number
  readonly excel?: boolean
  readonly groupBy?: ReportOptions['groupBy']
  /** In days. */
  readonly within?: number
}

/** Seconds for one file. */
export const usualTimeout = 30

/** So many files that it pays to load what tells V8 so. */
const many = 200

/** What a thread must have to do before it wins more than starting it and warming it up cost. */
const filesPerThread = 750

/** `rivcheck check`: judges every dossier it can, reports all, and gives the exit code. */
export function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  return checkTo(outputsOf(flags.outputs), paths, flags, io)
}

/** The same with reports of any kind, for the other commands that judge dossiers. */
export async function checkTo(
  asked: readonly Output[],
  paths: readonly string[],
  flags: Omit<CheckFlags, 'outputs'>,
  io: Io,
): Promise<number> {
  const start = process.uptime() // nobody sets it, and `performance` would load fifteen modules of node
  const written = asked.flatMap(({ file }) => file ?? [])
  const cache = flags.cacheFile ?? (flags.cache ? cacheFile : null)
  refuseTwice(written, cache, io)
  if (flags.excel && !asked.some(({ form }) => form.endsWith('csv')))
    throw new UsageError('--excel hoort bij --format csv')
  const input = await inputOf({ paths, lists: flags.filesFrom ?? [], written }, io)
  if (input.total === 0) return nothingFound(input, io)

  const today = todayInAmsterdam(io.now())
  const outputs = asked.map((output) => {
    const options = reportOptions(flags, output.file === null ? io : null)
    return { ...output, run: { peildatum: flags.peildatum ?? today, total: input.total, options } }
  })
  const settings = { cwd: io.cwd, asked: flags.peildatum ?? null, today, trace: flags.trace ?? false, cache, outputs }
  const done = await judgeInto(outputs, settings, input, flags, io)
  tellDone(done, process.uptime() - start, io)
  if (done.faults.length > 0) return exitCodes.fault
  const isWhole = countOf(done.totals) > 0 && !input.isIncomplete && done.lacks.length === 0
  return isWhole ? exitCodeOf(done.totals, flags.failOn) : exitCodes.notJudged
}

/** What came of a run. */
interface Done {
  readonly totals: Totals
  /** What was found and turned out to be no dossier. */
  readonly skipped: readonly string[]
  readonly faults: readonly string[]
  /** What the reports do not hold, in words. */
  readonly lacks: readonly string[]
}

/** Judges what there is, and writes every report whole or not at all. */
async function judgeInto(
  outputs: Parameters<typeof openOutputs>[0],
  settings: Parameters<typeof keepResults>[0],
  input: Input,
  flags: Pick<CheckFlags, 'jobs' | 'timeout'>,
  io: Io,
): Promise<Done> {
  const onStop: (() => void)[] = []
  // before the first file is opened, so that Ctrl-C never finds one that it cannot take away
  const removeListeners = io.onInterrupt(() => {
    for (const stop of onStop) stop()
  })
  let progress = noProgress
  const out: Io['out'] = (text) => {
    if (io.columns !== undefined) progress.stop() // no room for both
    io.out(text)
  }
  const writers = await openOutputs(outputs, { ...io, out })
  onStop.push(writers.discard)
  const keeper = keepResults(settings, io)
  onStop.push(keeper.finish)
  progress = startProgress(input.total, io)
  onStop.push(progress.stop)
  let totals: Totals = noTotals
  const skipped = [...input.skipped]
  const faults: string[] = []
  try {
    if (input.total === null || input.total >= many) optimiseLater()
    const jobs = jobsFor(flags, input.total)
    for await (const outcomes of judgeAll(input.sources, settings, { jobs, secondsPerFile: flags.timeout })) {
      for (const outcome of outcomes) {
        const { file, judged, fault } = outcome
        keeper.add(outcome)
        if (fault !== null) faults.push(fault)
        if (judged === null) skipped.push(file)
        else {
          totals = addTo(totals, judged.tally)
          writers.add(judged.pieces)
        }
      }
      progress.done(outcomes.length)
      if (!writers.isWanted()) break // nobody reads on
    }
    await writers.finish(totals)
    keeper.finish()
    return { totals, skipped, faults, lacks: writers.lacks() }
  } catch (cause) {
    writers.discard()
    keeper.finish() // what was judged need not be judged again
    throw cause
  } finally {
    progress.stop()
    removeListeners()
  }
}

function tellDone({ totals, skipped, faults, lacks }: Done, seconds: number, io: Io): void {
  if (skipped.length > 0) io.err(inLines(tellSkipped(skipped), io.screen()?.columns))
  for (const fault of faults) io.err(`Fout in rivcheck: ${fault}\n`)
  if (countOf(totals) > 1) io.err(inLines(tellRun(totals, seconds), io.screen()?.columns))
  if (faults.length > 0) return
  for (const lack of lacks) io.err(`${lack}\n`)
}

function countOf({ judged, invalid, unreadable }: Totals): number {
  return judged + invalid + unreadable
}

function nothingFound({ skipped, isIncomplete }: Input, io: Io): number {
  if (skipped.length > 0) io.err(inLines(tellSkipped(skipped), io.screen()?.columns))
  if (!isIncomplete) io.err('geen dossiers gevonden\n')
  return exitCodes.notJudged
}

/** Threads to use; 0 for none, as for files that are too small to exceed the usual time. */
function jobsFor({ jobs: asked, timeout }: Pick<CheckFlags, 'jobs' | 'timeout'>, total: number | null): number {
  const worth = Math.min(availableParallelism(), Math.floor((total ?? 0) / filesPerThread))
  const jobs = asked ?? Math.max(1, worth)
  return jobs > 1 || timeout < usualTimeout ? jobs : 0
}

function reportOptions(flags: Omit<CheckFlags, 'outputs'>, screen: Io | null): ReportOptions {
  return {
    show: flags.show,
    verbose: flags.verbose ?? false,
    width: screen ? widthOf(screen) : 80,
    color: screen ? wantsColor(screen) : false,
    ...(flags.casemanager !== undefined && { casemanager: flags.casemanager }),
    ...(flags.until && { until: flags.until }),
    ...(flags.loon !== undefined && { loon: flags.loon }),
    ...(flags.excel && { excel: true }),
    ...(flags.groupBy && { groupBy: flags.groupBy }),
    ...(flags.within !== undefined && { within: flags.within }),
  }
}
