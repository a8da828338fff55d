import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Bestand, Tally } from '../toolkit.js'
import type { Settings } from './settings.js'

/** What is kept of one file: its outcome, and the files beside it that the outcome rests on. */
export interface Kept {
  readonly tally: Tally
  readonly pieces: readonly unknown[]
  readonly bestanden: readonly (readonly [name: string, found: Bestand])[]
}

export interface CacheReader {
  /** What an earlier run found for a file with this name and these bytes; null when it knows nothing. */
  find(file: string, sha256: string): Kept | null
  /** Why the cache is not used; null when it is, or when there was none. */
  readonly broken: string | null
}

// The layout of the file: a line that says for which catalogue and settings it holds, a line for each outcome, a line
// with the index, and the place where the index starts, in a fixed number of digits. So a thread reads only what it needs.
const mark = '{"rivcheck-cache":1,'
const trailerBytes = 16
type Index = readonly (readonly [key: string, start: number, length: number, check: string])[]

/**
 * What decides an outcome beside the file itself: the catalogue, the day, and how the outcome is written.
 * @param catalogue hash over the sources that determine a verdict.
 */
export function fingerprintOf({ asked, today, trace, outputs }: Settings, catalogue: string): string {
  const forms = outputs.map(({ form, run }) => ({
    form,
    options: run.options,
    // a page about many leaves out what would make it too heavy
    total: form === 'html' ? run.total : run.total === 1,
  }))
  return hashOf(JSON.stringify({ layout: 1, catalogue, asked, today: asked ? asked > today : today, trace, forms }))
}

/** Opens what an earlier run left; a cache that is damaged, or holds for other settings, is as good as none. */
export function openCache(path: string, fingerprint: string): CacheReader {
  const none = (broken: string | null): CacheReader => ({ find: () => null, broken })
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (cause) {
    return none(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? null : 'is niet te lezen')
  }
  try {
    const { size } = fstatSync(descriptor)
    const start = Number(readAt(descriptor, size - trailerBytes, trailerBytes).trim())
    const header = headerLine(fingerprint)
    if (readAt(descriptor, 0, mark.length) !== mark) throw new Error('geen cache')
    if (readAt(descriptor, 0, header.length) !== header) {
      closeSync(descriptor)
      return none(null)
    }
    const index = JSON.parse(readAt(descriptor, start, size - trailerBytes - start)) as Index // checked below, block by block
    const known = new Map(index.map(([key, ...place]) => [key, place]))
    return {
      broken: null,
      find(file, sha256) {
        const place = known.get(keyOf(file, sha256))
        if (!place) return null
        const [from, length, check] = place
        const text = from + length <= size ? readAt(descriptor, from, length) : ''
        return hashOf(text) === check ? (JSON.parse(text) as Kept) : null // by the check just what was written
      },
    }
  } catch {
    closeSync(descriptor)
    return none('is beschadigd')
  }
}

export interface CacheWriter {
  add(file: string, sha256: string, kept: Kept): void
  /** Writes what makes it whole. */
  finish(): void
}

/** Writes a new cache, outcome by outcome. */
export function writeCache(write: (text: string) => void, fingerprint: string): CacheWriter {
  const index: [string, number, number, string][] = []
  const header = headerLine(fingerprint)
  let offset = header.length
  write(header)
  return {
    add(file, sha256, kept) {
      const text = JSON.stringify(kept)
      const length = Buffer.byteLength(text)
      index.push([keyOf(file, sha256), offset, length, hashOf(text)])
      write(`${text}\n`)
      offset += length + 1
    },
    finish() {
      write(`${JSON.stringify(index)}\n${String(offset).padStart(trailerBytes - 1)}\n`)
    },
  }
}

function headerLine(fingerprint: string): string {
  return `${JSON.stringify({ 'rivcheck-cache': 1, fingerprint })}\n`
}

function keyOf(file: string, sha256: string): string {
  return hashOf(`${file}\n${sha256}`)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** @throws Error when there is not so much. */
function readAt(descriptor: number, position: number, length: number): string {
  if (!(position >= 0 && length >= 0)) throw new Error('buiten het bestand')
  const bytes = Buffer.alloc(length)
  if (readSync(descriptor, bytes, 0, length, position) !== length) throw new Error('te kort')
  return bytes.toString('utf8')
}
