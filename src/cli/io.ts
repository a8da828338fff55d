import { fstatSync, writeSync } from 'node:fs'
import { codeOf } from '../batch/why-unreadable.js'

/** All that the commands touch of the process: tests hand over their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Columns of the terminal; undefined when standard output is not a terminal. */
  readonly columns: number | undefined
  /** The terminal behind standard error, to draw progress on; null when there is none. */
  screen(): NodeJS.WriteStream | null
  /** A person at the keyboard and the screen, to ask questions of; null when either is no terminal. */
  terminal(): { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream } | null
  now(): Date
  stdin(): AsyncIterable<Uint8Array>
  /**
   * Writes to standard output; returns when its reader has taken it.
   * @throws Error of the system when that fails, but not when nobody reads any more: see `isRead`.
   */
  out(text: string | Uint8Array): void
  err(text: string): void
  /** Whether somebody still reads standard output; `| head` stops. */
  isRead(): boolean
  /** Does `clean` before Ctrl-C, a request to stop or a closed terminal ends the process; gives what takes that back. */
  onInterrupt(clean: () => void): () => void
}

const interrupted = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
const standardInput = 0
const standardOutput = 1
const standardError = 2

/** The real process. The streams of node load slowly, so they are opened only for a terminal. */
export function processIo(): Io {
  let hasReader = true
  return {
    cwd: process.cwd(),
    env: process.env,
    columns: mayBeTerminal(standardOutput) && process.stdout.isTTY ? process.stdout.columns : undefined,
    screen: () => (mayBeTerminal(standardError) && process.stderr.isTTY ? process.stderr : null),
    terminal() {
      if (!mayBeTerminal(standardInput) || !mayBeTerminal(standardOutput)) return null
      const { stdin: input, stdout: output } = process
      return input.isTTY && output.isTTY ? { input, output } : null
    },
    now: () => new Date(),
    stdin: () => (isFolder(standardInput) ? unreadableFolder() : process.stdin),
    out(text) {
      if (hasReader) hasReader = writeAll(standardOutput, text)
    },
    err(text) {
      try {
        writeAll(standardError, text)
      } catch {
        // nobody is left to tell
      }
    },
    isRead: () => hasReader,
    onInterrupt(clean) {
      const listeners = Object.entries(interrupted).map(([signal, code]) => {
        const stop = () => {
          clean()
          process.exit(code)
        }
        process.on(signal, stop) // also for the second one, which must not end what cleans up
        return () => process.off(signal, stop)
      })
      return () => {
        for (const remove of listeners) remove()
      }
    },
  }
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor)
    return stats.isCharacterDevice() && !isMemoryDevice(stats.rdev)
  } catch {
    return false // closed
  }
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory()
  } catch {
    return false // closed
  }
}

/** To node a folder is empty. */
// biome-ignore lint/correctness/useYield: it never gets that far
async function* unreadableFolder(): AsyncGenerator<Uint8Array> {
  throw Object.assign(new Error('standard input is a folder'), { code: 'EISDIR', syscall: 'read' })
}

/** Such as /dev/null, on Linux: to open a stream for it takes longer than to judge a dossier. */
function isMemoryDevice(device: number): boolean {
  return process.platform === 'linux' && device >> 8 === 1
}

const pause = 2 // milliseconds

/** @returns false when the reader is gone. */
function writeAll(descriptor: number, text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done)
    } catch (cause) {
      const code = codeOf(cause)
      if (code === 'EPIPE' || code === 'ECONNRESET' || (code === 'EIO' && mayBeTerminal(descriptor))) return false
      if (code !== 'EAGAIN') throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause) // a pipe that is full for now
    }
  }
  return true
}

/** Whether to write colour: FORCE_COLOR, then NO_COLOR, then whether a terminal is listening. */
export function wantsColor({ env, columns }: Io): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return columns !== undefined && env.TERM !== 'dumb'
}

/** The width to write for: the terminal's, or COLUMNS, or 80. */
export function widthOf({ env, columns }: Io): number {
  const asked = Number(env.COLUMNS)
  return columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80)
}
