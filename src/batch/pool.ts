import { Worker } from 'node:worker_threads'
import type { Judge, Outcome } from './outcome.js'
import type { ThreadData } from './serve-thread.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'
import { withPauses } from './with-pauses.js'
import { startWithYoungHeap } from './young-heap.js'

export interface PoolOptions {
  /** How many threads, at least 1. */
  readonly jobs: number
  /** After so many seconds on one file, that file is given up. */
  readonly secondsPerFile: number
  /** The program of a thread: see `workerProgram`. */
  readonly worker: URL
  /** Judges here when no thread can be had, and gives the outcome of a source that a thread could not finish. */
  readonly judge: Judge
}

/** Enough work to make a message worth its cost, little enough to share out evenly. */
const chunkSize = 32
/** How many chunks may be judged or wait for one before them, for each thread: what bounds memory when one is slow. */
const waitingPerThread = 3
const watchEvery = 250 // milliseconds
/** What one thread may use: a file that asks more costs its thread, not the run. */
const megabytesPerThread = 1024
/** Room for what a dossier needs for a moment: with more, garbage only waits longer. V8 keeps three such rooms. */
const megabytesOfGarbage = 8

/**
 * Judges sources in threads. Gives the outcomes in the order of the sources, some at a time, and takes no more sources
 * than the reader keeps up with. A thread that dies or hangs costs the file it was at, never the others.
 */
export async function* judgeInThreads(
  sources: AsyncIterable<Source>,
  settings: Settings,
  options: PoolOptions,
): AsyncGenerator<readonly Outcome[]> {
  startWithYoungHeap(megabytesOfGarbage)
  const threads = Array.from({ length: options.jobs }, () => createThread(settings, options))
  const idle = [...threads]
  /** Each settles when a thread is idle again. */
  const running = new Set<Promise<void>>()
  const waiting: Promise<readonly Outcome[]>[] = []
  const handOut = (chunk: readonly Source[]) => {
    const thread = idle.pop() as Thread // asked only when there is one
    const outcomes = thread.judge(chunk)
    waiting.push(outcomes)
    const free = outcomes
      .catch(() => undefined) // told where it is awaited
      .then(() => {
        idle.push(thread)
        running.delete(free)
      })
    running.add(free)
  }
  const chunks = chunksOf(sources)
  let next: ReturnType<typeof chunks.next> | null = null
  let isAtEnd = false
  try {
    while (!isAtEnd || waiting.length > 0) {
      const isWanted = !isAtEnd && waiting.length < options.jobs * waitingPerThread
      if (isWanted && idle.length > 0 && !next) {
        next = chunks.next()
        next.catch(() => undefined) // told where it is awaited, if anyone still waits
      }
      const ready = await Promise.race([
        ...(isWanted && idle.length > 0 && next ? [next.then(() => 'chunk')] : []),
        ...waiting.slice(0, 1).map((first) => first.then(() => 'outcomes')),
        ...(isWanted && idle.length === 0 ? running : []),
      ])
      if (ready === 'outcomes') yield await (waiting.shift() as (typeof waiting)[number])
      if (ready !== 'chunk' || !next) continue
      const { done, value } = await next
      next = null
      if (done) isAtEnd = true
      else handOut(value)
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

/** As many as go together; fewer when the next one does not come at once. */
async function* chunksOf(sources: AsyncIterable<Source>): AsyncGenerator<readonly Source[], void> {
  let chunk: Source[] = []
  for await (const source of withPauses(sources)) {
    if (source) chunk.push(source)
    if (chunk.length === 0 || (source && chunk.length < chunkSize)) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

/** The position of a thread that has not begun with its chunk: what it takes to start is not time spent on a file. */
const notBegun = -1

interface Thread {
  judge(sources: readonly Source[]): Promise<readonly Outcome[]>
  stop(): Promise<void>
}

/** Where a thread broke off: at which source of its chunk, why, and whether another try makes sense. */
interface Broken {
  readonly brokenAt: number
  readonly reason: string
  readonly fault: string | null
  readonly again: boolean
}

/** Gives the milliseconds since it was asked before, by a clock that nobody sets. */
function createStopwatch(): () => number {
  let last = process.uptime()
  return () => {
    const before = last
    last = process.uptime()
    return (last - before) * 1000
  }
}

function inSeconds(seconds: number): string {
  return seconds === 1 ? '1 seconde' : `${String(seconds).replace('.', ',')} seconden`
}

/** A thread could not be started, as when the system allows no more. */
const noThread = 'no thread'

function createThread(settings: Settings, { worker: program, secondsPerFile, judge: here }: PoolOptions): Thread {
  /** Which source of the chunk the thread is at; it writes, this side reads. */
  const position = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const lookEvery = Math.max(1, Math.min(watchEvery, secondsPerFile * 1000))
  let worker: Worker | null = null
  let hasStopped = false

  function start(): Worker | null {
    try {
      const started = new Worker(program, {
        argv: process.argv.slice(2), // tell which bundle it needs
        workerData: { settings, position } satisfies ThreadData,
        resourceLimits: {
          maxOldGenerationSizeMb: megabytesPerThread,
          maxYoungGenerationSizeMb: 3 * megabytesOfGarbage,
        },
      })
      const isGone = () => {
        if (worker === started) worker = null
      }
      return started.on('error', isGone).on('exit', isGone) // also between two chunks
    } catch {
      return null
    }
  }

  /** One try at a chunk. */
  async function attempt(sources: readonly Source[]): Promise<readonly Outcome[] | Broken | typeof noThread> {
    const isNew = worker === null
    worker ??= start()
    if (worker === null) return noThread
    const thread = worker
    Atomics.store(position, 0, notBegun)
    return new Promise((resolve) => {
      let at = notBegun
      /** On the source it is at, in milliseconds. */
      let spent = 0
      const sinceLook = createStopwatch()
      const watch = setInterval(() => {
        const passed = sinceLook()
        const now = Atomics.load(position, 0)
        if (now !== at || now === notBegun) {
          at = now
          spent = 0
          return
        }
        // the rest of a long time between two looks is time in which the whole process stood still
        spent += Math.min(passed, 2 * lookEvery)
        if (spent <= secondsPerFile * 1000) return
        const reason = `toetsen duurde langer dan ${inSeconds(secondsPerFile)} en is afgebroken; controleer of dit een dossier is`
        finish({ brokenAt: at, reason, fault: null, again: false })
      }, lookEvery)
      const onError = (error: Error & { code?: string }) => {
        if (isNew && Atomics.load(position, 0) === notBegun) {
          finish(noThread)
          return
        }
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        const reason = isMemory
          ? 'toetsen vroeg te veel geheugen en is afgebroken; controleer of dit een dossier is'
          : 'toetsen is afgebroken door een fout in rivcheck zelf'
        finish({
          brokenAt: Math.max(Atomics.load(position, 0), 0),
          reason,
          fault: isMemory ? null : String(error.stack),
          again: true,
        })
      }
      const onExit = () => onError(new Error('een werkproces stopte onverwacht'))
      const finish = (result: readonly Outcome[] | Broken | typeof noThread) => {
        clearInterval(watch)
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
