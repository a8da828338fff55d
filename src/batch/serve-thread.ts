import type { MessagePort } from 'node:worker_threads'
import { createJudge, type Outcome } from './outcome.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'
import { holdYoungHeap } from './young-heap.js'

/** What a thread gets to begin with. */
export interface ThreadData {
  readonly settings: Settings
  /** One number: which source of its chunk the thread is at. */
  readonly position: Int32Array
}

/**
 * The work of one thread: takes chunks of sources, gives their outcomes. From here on no thread grows, also not the one
 * that hands out: V8 forgets what it was told of that each time it sets up a thread.
 */
export function serveThread(parent: MessagePort | null, data: unknown): void {
  const { settings, position } = data as ThreadData // what the pool gives
  holdYoungHeap()
  const judging = createJudge(settings, settings.cache === null) // what is kept for a later run is text
  parent?.on('message', async (sources: readonly Source[]) => {
    const judge = await judging
    const outcomes = sources.map((source, index) => {
      Atomics.store(position, 0, index)
      return judge(source)
    })
    parent?.postMessage(outcomes, buffersOf(outcomes))
  })
}

/** What can be handed over instead of copied. */
function buffersOf(outcomes: readonly Outcome[]): readonly ArrayBuffer[] {
  return outcomes.flatMap(({ judged }) =>
    (judged?.pieces ?? []).flatMap((piece) => (piece instanceof Uint8Array ? [piece.buffer as ArrayBuffer] : [])),
  )
}
