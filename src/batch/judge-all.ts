import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { createJudge, type Outcome } from './outcome.js'
import { judgeInThreads } from './pool.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'
import { withPauses } from './with-pauses.js'
import { workerProgram } from './worker-program.js'
import { freeYoungHeap } from './young-heap.js'

export interface JudgeOptions {
  /** Threads; 0 for none: everything in this one. */
  readonly jobs: number
  /** After so many seconds on one file, that file is given up. */
  readonly secondsPerFile: number
}

/** Long enough to be worth it, short enough for Ctrl-C to be heard. */
const turn = 0.05 // seconds

/** A larger file may take long, and only a thread can be stopped. A dossier is seldom half as large. */
const largeBytes = 200_000

/** In seconds: longer than a pipe may take that still comes to something, see read-pipe.ts. */
const patienceForPipe = 150

/**
 * Judges sources and gives their outcomes in the same order, some at a time, as fast as the reader takes them; what has
 * been judged does not wait for a source that is slow to come.
 */
export async function* judgeAll(
  sources: AsyncIterable<Source>,
  settings: Settings,
  { jobs, secondsPerFile }: JudgeOptions,
): AsyncGenerator<readonly Outcome[]> {
  const judge = await createJudge(settings)
  const inThreads = (some: AsyncIterable<Source>, jobs: number, secondsPerFile: number) =>
    judgeInThreads(some, settings, { jobs, secondsPerFile, worker: workerProgram(), judge })
  if (jobs > 0) {
    yield* inThreads(sources, jobs, secondsPerFile)
    return
  }
  let outcomes: Outcome[] = []
  let until = process.uptime() + turn
  for await (const source of withPauses(sources)) {
    const seconds = source && secondsInThread(source, settings.cwd, secondsPerFile)
    if (source && seconds === null) {
      outcomes.push(judge(source))
      if (process.uptime() < until) continue
    }
    if (outcomes.length > 0) yield outcomes
    outcomes = []
    if (source && seconds !== null) {
      yield* inThreads(only(source), 1, seconds)
      freeYoungHeap() // the next ones are judged here again
    }
    await setImmediate()
    until = process.uptime() + turn
  }
  if (outcomes.length > 0) yield outcomes
}

/** How long a source may take that could keep this thread from hearing Ctrl-C; null for one that is judged here. */
function secondsInThread({ file, text }: Source, cwd: string, usual: number): number | null {
  if (text) return text.bytes.length > largeBytes ? usual : null
  try {
    const stats = statSync(resolve(cwd, file), { throwIfNoEntry: false })
    if (stats?.isFIFO()) return Math.max(patienceForPipe, usual)
    return (stats?.size ?? 0) > largeBytes ? usual : null
  } catch {
    return null // a name that the system does not take: reading tells what is wrong
  }
}

async function* only(source: Source): AsyncGenerator<Source> {
  yield source
}
