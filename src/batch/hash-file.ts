import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { InputError } from './why-unreadable.js'

const chunkBytes = 65_536

/**
 * The SHA-256 of the first `length` bytes of a regular file, read in small pieces.
 * @throws when it cannot be read or is no regular file.
 */
export function hashFile(path: string, length: number): string {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!fstatSync(fd).isFile()) throw new InputError('dit is geen bestand')
    const hash = createHash('sha256')
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, length))
    for (let left = length; left > 0; ) {
      const count = readSync(fd, chunk, 0, Math.min(chunk.length, left), null)
      if (count === 0) break
      hash.update(chunk.subarray(0, count))
      left -= count
    }
    return hash.digest('hex')
  } finally {
    closeSync(fd)
  }
}
