import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { isatty } from 'node:tty'
import { hasOneEachLine, maxBytes, tooLarge } from '../toolkit.js'
import { looksLikeDossier } from './looks-like-dossier.js'
import { type PipePatience, readPipe } from './read-pipe.js'
import { codeOf, InputError, whyUnreadable } from './why-unreadable.js'

/**
 * Reads what was named as a dossier: a file, or a pipe such as `/dev/stdin` or `<(…)` of the shell. Never hangs and
 * never reads more than a dossier may hold, whatever the name stands for.
 * @param patience how long a pipe may stay silent; for tests.
 * @throws InputError with the reason in Dutch, without the name.
 */
export function readInput(path: string, patience?: PipePatience): Uint8Array {
  return withInput(path, (fd, stats) => readAll(fd, stats, patience))
}

/**
 * Reads a file that a folder or pattern gave; null when it is no dossier, also when it is too large to be one.
 * @throws InputError as `readInput`, also for a dossier that is too large.
 */
export function readCandidate(path: string): Uint8Array | null {
  return withInput(path, (fd, stats) => {
    if (!stats.isFile()) throw new InputError(whyRefused(stats))
    if (stats.size > maxBytes && !looksLikeDossier(readUpTo(fd, maxBytes))) return null
    const bytes = readAll(fd, stats)
    return looksLikeDossier(bytes) ? bytes : null
  })
}

/**
 * Reads a regular file and nothing else: for files that nobody named, such as `.gitignore`.
 * @throws InputError with the reason in Dutch, without the name.
 */
export function readRegularFile(path: string): Uint8Array {
  return withInput(path, (fd, stats) => {
    if (!stats.isFile()) throw new InputError(whatItIs(stats))
    if (stats.size > maxBytes) throw new InputError('dit bestand is groter dan 1 MB')
    return readAll(fd, stats)
  })
}

function withInput<T>(path: string, read: (fd: number, stats: Stats) => T): T {
  let fd: number | undefined
  try {
    fd = open(path)
    return read(fd, fstatSync(fd))
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const isGarbled = path.includes('\uFFFD') && codeOf(cause) === 'ENOENT'
    throw new InputError(isGarbled ? garbled : whyUnreadable(cause), { cause })
  } finally {
    if (fd !== undefined && fd !== 0) closeSync(fd)
  }
}

/** Node puts this sign in a name for what is no UTF-8, and then no file has that name. */
const garbled = 'bestand niet gevonden, of de naam is geen geldige UTF-8; controleer de naam of hernoem het bestand'

/** Without waiting for a writer (O_NONBLOCK), and without making a terminal ours (O_NOCTTY); Windows knows neither. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)

function open(path: string): number {
  try {
    return openSync(path, openFlags)
  } catch (cause) {
    // the standard input of a child process may be a socket, and Linux opens no socket by name
    if (codeOf(cause) === 'ENXIO' && path === '/dev/stdin') return 0
    throw cause
  }
}

function readAll(fd: number, stats: Stats, patience?: PipePatience): Uint8Array {
  if (stats.isFile()) {
    if (stats.size > maxBytes) {
      const isNdjson = hasOneEachLine(Buffer.from(readUpTo(fd, maxBytes)).toString('utf8'))
      throw new InputError(isNdjson ? manyDossiers : `dit ${tooLarge(stats.size)}`)
    }
    // files of /proc say that they have no size, so there the end decides
    const bytes = readUpTo(fd, stats.size > 0 ? stats.size : maxBytes + 1)
    if (bytes.length > maxBytes) throw new InputError(`dit ${tooLarge()}`)
    return bytes
  }
  if (!isPipe(fd, stats)) throw new InputError(whyRefused(stats))
  const bytes = readPipe(fd, maxBytes, patience)
  if (bytes === 'too-large') throw new InputError(`dit ${tooLarge()}`)
  return bytes
}

function isPipe(fd: number, stats: Stats): boolean {
  return stats.isFIFO() || (stats.isSocket() && fd === 0) || (stats.isCharacterDevice() && isatty(fd))
}

/** Of a regular file, from its start. */
function readUpTo(fd: number, limit: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(limit)
  let length = 0
  while (length < limit) {
    const count = readSync(fd, bytes, length, limit - length, length)
    if (count === 0) break
    length += count
  }
  return bytes.subarray(0, length)
}

const manyDossiers =
  'dit bestand heeft een dossier op elke regel (NDJSON); geef het aan standaardinvoer: rivcheck check - < bestand'

function whyRefused(stats: Stats): string {
  return stats.isDirectory() ? whatItIs(stats) : `${whatItIs(stats)}; noem het dossier zelf`
}

function whatItIs(stats: Stats): string {
  if (stats.isDirectory()) return 'dit is een map, geen bestand'
  const what = stats.isFIFO() ? 'een pijp' : stats.isSocket() ? 'een socket' : 'een apparaat'
  return `dit is ${what}, geen bestand`
}
