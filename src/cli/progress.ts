import type { SingleBar } from 'cli-progress'
import type { Io } from './io.js'

export interface Progress {
  /** So many files are done. */
  done(count: number): void
  stop(): void
}

/** Before a run begins. */
export const noProgress: Progress = { done: () => undefined, stop: () => undefined }

/** A run that is over sooner needs no bar. */
const showAfter = 1000 // milliseconds

/** A bar on the terminal behind standard error, for a run that takes longer than a second; else nothing. */
export function startProgress(total: number | null, io: Io): Progress {
  let count = 0
  let bar: SingleBar | null = null
  let hasEnded = false
  const timer = total === null ? null : setTimeout(show, showAfter)
  timer?.unref()
  async function show(): Promise<void> {
    const screen = io.screen()
    if (screen === null || total === null) return
    const { SingleBar } = (await import('cli-progress')).default
    if (hasEnded) return
    bar = new SingleBar({
      stream: screen,
      format: '{bar} {percentage} % · {value} van {total} bestanden · nog {eta_formatted}',
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
    })
    bar.start(total, count)
  }
  return {
    done(more) {
      count += more
      bar?.update(count)
    },
    stop() {
      if (hasEnded) return
      hasEnded = true
      if (timer) clearTimeout(timer)
      bar?.stop()
    },
  }
}
