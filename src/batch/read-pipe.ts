import { readSync } from 'node:fs'
import { codeOf, InputError } from './why-unreadable.js'

/** In milliseconds. */
export interface PipePatience {
  /** How long to wait for the first writer. */
  readonly forWriter: number
  /** How long a writer may stay silent. */
  readonly forBytes: number
  /** How long the whole may take. */
  readonly inAll: number
}

const usual: PipePatience = { forWriter: 1000, forBytes: 30_000, inAll: 120_000 }
const pause = 5

/**
 * Reads a pipe, opened so that reading never waits, to its end: the time that a writer may take is ours to limit.
 * @returns the bytes, or `too-large` once there are more than `limit`.
 * @throws InputError when nobody writes, or not soon enough.
 */
export function readPipe(fd: number, limit: number, patience: PipePatience = usual): Uint8Array | 'too-large' {
  const bytes = Buffer.alloc(limit + 1)
  let length = 0
  let [waited, silent] = [0, 0]
  let hasWriter = false
  while (length <= limit) {
    const count = tryRead(fd, bytes, length)
    if (count === 0 && (hasWriter || silent >= patience.forWriter)) break
    if (count !== null && count > 0) {
      length += count
      hasWriter = true
      silent = 0
      continue
    }
    hasWriter ||= count === null
    if (silent >= patience.forBytes || waited >= patience.inAll) {
      throw new InputError('er komt te lang niets uit deze pijp; controleer het programma dat erin schrijft')
    }
    sleep(pause)
    waited += pause
    silent += pause
  }
  return length > limit ? 'too-large' : bytes.subarray(0, length)
}

/** The number of bytes read; 0 at the end or when nobody writes yet; null when a writer has nothing yet. */
function tryRead(fd: number, bytes: Uint8Array, at: number): number | null {
  try {
    return readSync(fd, bytes, at, bytes.length - at, null)
  } catch (cause) {
    if (codeOf(cause) === 'EAGAIN') return null
    if (codeOf(cause) === 'EOF') return 0 // Windows
    throw cause
  }
}

const never = new Int32Array(new SharedArrayBuffer(4))

function sleep(milliseconds: number): void {
  Atomics.wait(never, 0, 0, milliseconds)
}
