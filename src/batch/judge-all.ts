import { setImmediate } from 'node:timers/promises'
import { createJudge, type Outcome } from './outcome.js'
import { judgeInThreads } from './pool.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'
import { workerProgram } from './worker-program.js'

export interface JudgeOptions {
  /** Threads; 0 for none: everything in this one. */
  readonly jobs: number
  /** After so many seconds on one file, that file is given up; only threads can be stopped. */
  readonly secondsPerFile: number
}

/** Long enough to be worth it, short enough for Ctrl-C to be heard. */
const turn = 50 // milliseconds

/** Judges sources and gives their outcomes in the same order, some at a time, as fast as the reader takes them. */
export async function* judgeAll(
  sources: AsyncIterable<Source>,
  settings: Settings,
  { jobs, secondsPerFile }: JudgeOptions,
): AsyncGenerator<readonly Outcome[]> {
  const judge = await createJudge(settings)
  if (jobs > 0) {
    yield* judgeInThreads(sources, settings, { jobs, secondsPerFile, worker: workerProgram(), failed: judge.failed })
    return
  }
  let outcomes: Outcome[] = []
  let until = Date.now() + turn
  for await (const source of sources) {
    outcomes.push(judge(source))
    if (Date.now() < until) continue
    yield outcomes
    outcomes = []
    await setImmediate()
    until = Date.now() + turn
  }
  if (outcomes.length > 0) yield outcomes
}
