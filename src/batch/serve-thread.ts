import type { MessagePort } from 'node:worker_threads'
import { createJudge } from './outcome.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'

/** What a thread gets to begin with. */
export interface ThreadData {
  readonly settings: Settings
  /** One number: which source of its chunk the thread is at. */
  readonly position: Int32Array
}

/** The work of one thread: takes chunks of sources, gives their outcomes. */
export function serveThread(parent: MessagePort | null, data: unknown): void {
  const { settings, position } = data as ThreadData // what the pool gives
  const judging = createJudge(settings)
  parent?.on('message', async (sources: readonly Source[]) => {
    const judge = await judging
    const outcomes = sources.map((source, index) => {
      Atomics.store(position, 0, index)
      return judge(source)
    })
    parent?.postMessage(outcomes)
  })
}
