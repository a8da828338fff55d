import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { createJudge, type Outcome } from './outcome.js'
import { judgeInThreads } from './pool.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'
import { workerProgram } from './worker-program.js'

export interface JudgeOptions {
  /** Threads; 0 for none: everything in this one. */
  readonly jobs: number
  /** After so many seconds on one file, that file is given up. */
  readonly secondsPerFile: number
}

/** Long enough to be worth it, short enough for Ctrl-C to be heard. */
const turn = 50 // milliseconds

/** A larger file may take long, and only a thread can be stopped. A dossier is seldom half as large. */
const largeBytes = 200_000

/** Judges sources and gives their outcomes in the same order, some at a time, as fast as the reader takes them. */
export async function* judgeAll(
  sources: AsyncIterable<Source>,
  settings: Settings,
  { jobs, secondsPerFile }: JudgeOptions,
): AsyncGenerator<readonly Outcome[]> {
  const judge = await createJudge(settings)
  const inThreads = (some: AsyncIterable<Source>, jobs: number) =>
    judgeInThreads(some, settings, { jobs, secondsPerFile, worker: workerProgram(), failed: judge.failed })
  if (jobs > 0) {
    yield* inThreads(sources, jobs)
    return
  }
  let outcomes: Outcome[] = []
  let until = Date.now() + turn
  for await (const source of sources) {
    if (isLarge(source, settings.cwd)) {
      if (outcomes.length > 0) yield outcomes
      outcomes = []
      yield* inThreads(only(source), 1)
    } else outcomes.push(judge(source))
    if (Date.now() < until) continue
    yield outcomes
    outcomes = []
    await setImmediate()
    until = Date.now() + turn
  }
  if (outcomes.length > 0) yield outcomes
}

function isLarge({ file, text }: Source, cwd: string): boolean {
  if (text) return text.bytes.length > largeBytes
  try {
    return (statSync(resolve(cwd, file), { throwIfNoEntry: false })?.size ?? 0) > largeBytes
  } catch {
    return false // a name that the system does not take: reading tells what is wrong
  }
}

async function* only(source: Source): AsyncGenerator<Source> {
  yield source
}
