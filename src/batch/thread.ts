import { Worker } from 'node:worker_threads'
import type { Judge, Outcome } from './outcome.js'
import type { ThreadData } from './serve-thread.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'

export interface ThreadOptions {
  /** After so many seconds on one file, that file is given up. */
  readonly secondsPerFile: number
  /** The program of a thread: see `workerProgram`. */
  readonly worker: URL
  /** Judges here when no thread can be had, and gives the outcome of a source that a thread could not finish. */
  readonly judge: Judge
}

/** A thread that is started when it is needed, and again when it broke off. */
export interface Thread {
  /** One outcome for each source, in the same order; a source that costs the thread costs no other source. */
  judge(sources: readonly Source[]): Promise<readonly Outcome[]>
  stop(): Promise<void>
}

/** What one thread may use: a file that asks more costs its thread, not the run. */
const megabytesPerThread = 1024
/** Room for what a dossier needs for a moment: with more, garbage only waits longer. V8 keeps three such rooms. */
export const megabytesOfGarbage = 8

export function createThread(
  settings: Settings,
  { worker: program, secondsPerFile, judge: here }: ThreadOptions,
): Thread {
  const position = createPosition()
  let worker: Worker | null = null
  let hasStopped = false

  function start(): Worker | null {
    const started = startWorker(program, { settings, position })
    const isGone = () => {
      if (worker === started) worker = null
    }
    started?.on('error', isGone).on('exit', isGone) // also between two chunks
    return started
  }

  /** One try at a chunk. */
  async function attempt(sources: readonly Source[]): Promise<Attempt> {
    const isNew = worker === null
    worker ??= start()
    if (worker === null) return noThread
    const thread = worker
    Atomics.store(position, 0, notBegun)
    return new Promise((resolve) => {
      const onLate = (brokenAt: number) => finish({ brokenAt, ...tooLate(secondsPerFile) })
      const onError = (error: Error & { code?: string }) => {
        const at = Atomics.load(position, 0)
        finish(isNew && at === notBegun ? noThread : { brokenAt: Math.max(at, 0), ...whyBroken(error) })
      }
      const onExit = () => onError(new Error('een werkproces stopte onverwacht'))
      const stopWatch = watchTime(position, secondsPerFile * 1000, onLate)
      const finish = (result: Attempt) => {
        stopWatch()
        thread.off('message', finish).off('error', onError).off('exit', onExit)
        if (result === noThread || 'brokenAt' in result) {
          worker = null
          void thread.terminate()
        }
        resolve(result)
      }
      thread.on('message', finish).on('error', onError).on('exit', onExit)
      thread.postMessage(sources)
    })
  }

  async function judge(sources: readonly Source[]): Promise<readonly Outcome[]> {
    if (sources.length === 0 || hasStopped) return []
    const result = await attempt(sources)
    if (result === noThread) return sources.map(here)
    if (!('brokenAt' in result)) return result
    const { brokenAt: at, reason, fault, again } = result
    const source = sources[at] as Source // where it was
    const before = await judge(sources.slice(0, at))
    const broken = again && sources.length > 1 ? await judge([source]) : [here.failed(source, reason, fault)]
    return [...before, ...broken, ...(await judge(sources.slice(at + 1)))]
  }

  return {
    judge,
    async stop() {
      hasStopped = true
      await worker?.terminate()
    },
  }
}

/** What came of one try: the outcomes, where and why the thread broke off, or that there was none. */
type Attempt = readonly Outcome[] | Broken | typeof noThread

interface Broken extends WhyBroken {
  /** At which source of the chunk. */
  readonly brokenAt: number
}

interface WhyBroken {
  readonly reason: string
  readonly fault: string | null
  /** Whether another try makes sense. */
  readonly again: boolean
}

/** A thread could not be started, as when the system allows no more. */
const noThread = 'no thread'

function startWorker(program: URL, workerData: ThreadData): Worker | null {
  try {
    return new Worker(program, {
      argv: process.argv.slice(2), // tell which bundle it needs
      workerData,
      resourceLimits: {
        maxOldGenerationSizeMb: megabytesPerThread,
        maxYoungGenerationSizeMb: 3 * megabytesOfGarbage,
      },
    })
  } catch {
    return null
  }
}

function tooLate(seconds: number): WhyBroken {
  const time = seconds === 1 ? '1 seconde' : `${String(seconds).replace('.', ',')} seconden`
  const reason = `toetsen duurde langer dan ${time} en is afgebroken; controleer of dit een dossier is`
  return { reason, fault: null, again: false }
}

function whyBroken({ code, stack }: Error & { code?: string }): WhyBroken {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const reason = 'toetsen vroeg te veel geheugen en is afgebroken; controleer of dit een dossier is'
    return { reason, fault: null, again: true }
  }
  return { reason: 'toetsen is afgebroken door een fout in rivcheck zelf', fault: String(stack), again: true }
}

/** Which source of its chunk a thread is at: it writes, this side reads. */
type Position = ThreadData['position']

/** The position of a thread that has not begun with its chunk: what it takes to start is not time spent on a file. */
const notBegun = -1

function createPosition(): Position {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

const usualLook = 250 // milliseconds

/**
 * Looks now and then at which source a thread is, and calls `onLate` when that took longer than `limit` milliseconds.
 * Time in which the whole process stood still does not count, nor does a clock that is set.
 * @returns what ends the watch.
 */
function watchTime(position: Position, limit: number, onLate: (at: number) => void): () => void {
  const lookEvery = Math.max(1, Math.min(usualLook, limit))
  let last = process.uptime()
  let at = notBegun
  let spent = 0
  const timer = setInterval(() => {
    const passed = (process.uptime() - last) * 1000
    last += passed / 1000
    const now = Atomics.load(position, 0)
    if (now !== at || now === notBegun) {
      at = now
      spent = 0
      return
    }
    spent += Math.min(passed, 2 * lookEvery) // the rest of a long time between two looks nobody was working
    if (spent > limit) onLate(at)
  }, lookEvery)
  return () => clearInterval(timer)
}
