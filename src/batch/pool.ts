import type { Outcome } from './outcome.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'
import { createThread, megabytesOfGarbage, type Thread, type ThreadOptions } from './thread.js'
import { withPauses } from './with-pauses.js'
import { startWithYoungHeap } from './young-heap.js'

export interface PoolOptions extends ThreadOptions {
  /** How many threads, at least 1. */
  readonly jobs: number
}

/** Enough work to make a message worth its cost, little enough to share out evenly. */
const chunkSize = 32
/** How many chunks may be judged or wait for one before them, for each thread: what bounds memory when one is slow. */
const waitingPerThread = 3

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
