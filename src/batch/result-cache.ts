import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
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
  find(file: string, sha256: string): Kept | 'damaged' | null
  /** What it holds of other files than these, as it stands in the cache. */
  linesBut(keys: ReadonlySet<string>): Iterable<Line>
  /** Why the cache is not used; null when it is, or when there was none. */
  readonly broken: Broken | null
}

type Broken = 'is niet te lezen' | 'is beschadigd' | 'is geen cache van rivcheck'

/** An outcome as it is written: of which file, with which bytes. */
interface Line {
  readonly key: string
  readonly content: string
  readonly bytes: Uint8Array
}

// The layout of the file: a line that says for which catalogue and settings it holds, a line for each outcome, a line
// with the index, and the place where the index starts, in a fixed number of digits. So a thread reads only what it needs.
const mark = '{"rivcheck-cache":1,'
const trailerBytes = 16
/** What the index of a very large cache may take: some 800,000 files. */
const maxIndexBytes = 100_000_000

interface Place {
  readonly content: string
  readonly from: number
  readonly length: number
  readonly check: string
}

/**
 * What decides an outcome beside the file itself: the day, and how it is read, judged and written.
 * @param build hash over all sources: a new version may judge alike and still write something else.
 */
export function fingerprintOf({ asked, today, trace, outputs }: Settings, build: string): string {
  const forms = outputs.map(({ form, run }) => ({
    form,
    options: run.options,
    // a page about many leaves out what would make it too heavy
    total: form === 'html' ? run.total : run.total === 1,
  }))
  return hashOf(JSON.stringify({ layout: 3, build, asked, today: asked ? asked > today : today, trace, forms }))
}

/** Opens what an earlier run left; a cache that is damaged, or holds for other settings, is as good as none. */
export function openCache(path: string, fingerprint: string): CacheReader {
  const none = (broken: Broken | null): CacheReader => ({ find: () => null, linesBut: () => [], broken })
  let descriptor: number
  try {
    descriptor = openSync(path, openFlags)
  } catch (cause) {
    return none(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? null : 'is niet te lezen')
  }
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw new Error('geen bestand')
    const { size } = stats
    if (size > 0 && readAt(descriptor, 0, Math.min(mark.length, size)) !== mark) {
      closeSync(descriptor)
      return none('is geen cache van rivcheck')
    }
    const header = headerLine(fingerprint)
    if (readAt(descriptor, 0, header.length) !== header) {
      closeSync(descriptor)
      return none(null)
    }
    const start = Number(readAt(descriptor, size - trailerBytes, trailerBytes).trim())
    const indexBytes = size - trailerBytes - start
    if (indexBytes > maxIndexBytes) throw new Error('geen index')
    const known = readIndex(readAt(descriptor, start, indexBytes), size)
    return {
      broken: null,
      find(file, sha256) {
        const place = known.get(hashOf(file))
        return place?.content === shortOf(sha256) ? (keptAt(descriptor, place) ?? 'damaged') : null
      },
      *linesBut(keys) {
        for (const [key, place] of known) {
          const bytes = keys.has(key) ? null : lineAt(descriptor, place)
          if (bytes) yield { key, content: place.content, bytes }
        }
      },
    }
  } catch {
    closeSync(descriptor)
    return none('is beschadigd')
  }
}

/** Without waiting for a writer, when it is a pipe; Windows does not know that. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** @throws Error when it is no index, or points outside the file. */
function readIndex(text: string, size: number): ReadonlyMap<string, Place> {
  const index: unknown = JSON.parse(text)
  if (!Array.isArray(index)) throw new Error('geen index')
  return new Map(
    index.map((entry: unknown): [string, Place] => {
      const [key, content, from, length, check] = Array.isArray(entry) ? (entry as unknown[]) : []
      const isText = typeof key === 'string' && typeof content === 'string' && typeof check === 'string'
      if (!isText || !isCount(from) || !isCount(length) || from + length > size) throw new Error('geen index')
      return [key, { content, from, length, check }]
    }),
  )
}

/** By the check it is what was written; but whoever can write the file can write a check too, so the form is looked at. */
function keptAt(descriptor: number, place: Place): Kept | null {
  try {
    const kept = JSON.parse(lineAt(descriptor, place)?.toString('utf8') ?? 'null') as Partial<Kept> | null
    return Array.isArray(kept?.pieces) && isTally(kept.tally) && areBestanden(kept.bestanden) ? (kept as Kept) : null
  } catch {
    return null
  }
}

/** null when it is not what was written. */
function lineAt(descriptor: number, { from, length, check }: Place): Buffer | null {
  try {
    const bytes = bytesAt(descriptor, from, length)
    return hashOf(bytes) === check ? bytes : null
  } catch {
    return null
  }
}

function isTally(tally: Partial<Tally> | undefined): boolean {
  const { status = '', violated, hasQuestions, looksAhead } = tally ?? {}
  return (
    ['judged', 'invalid', 'unreadable'].includes(status) &&
    [violated?.error, violated?.warning, violated?.info].every(isCount) &&
    typeof hasQuestions === 'boolean' &&
    typeof looksAhead === 'boolean'
  )
}

function areBestanden(bestanden: unknown): boolean {
  return Array.isArray(bestanden) && bestanden.every((item) => Array.isArray(item) && typeof item[0] === 'string')
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

export interface CacheWriter {
  add(file: string, sha256: string, kept: Kept): void
  /** Writes what `earlier` holds of files that were not added, and what makes it whole. */
  finish(earlier?: CacheReader): void
}

/** Writes a new cache, outcome by outcome. */
export function writeCache(write: (part: string | Uint8Array) => void, fingerprint: string): CacheWriter {
  const index: [key: string, content: string, from: number, length: number, check: string][] = []
  const header = headerLine(fingerprint)
  let offset = header.length
  write(header)
  const addLine = ({ key, content, bytes }: Line) => {
    index.push([key, content, offset, bytes.length, hashOf(bytes)])
    write(bytes)
    write('\n')
    offset += bytes.length + 1
  }
  return {
    add(file, sha256, kept) {
      addLine({ key: hashOf(file), content: shortOf(sha256), bytes: Buffer.from(JSON.stringify(kept)) })
    },
    finish(earlier) {
      if (earlier) for (const line of earlier.linesBut(new Set(index.map(([key]) => key)))) addLine(line)
      write(`${JSON.stringify(index)}\n${String(offset).padStart(trailerBytes - 1)}\n`)
    },
  }
}

function headerLine(fingerprint: string): string {
  return `${JSON.stringify({ 'rivcheck-cache': 1, fingerprint })}\n`
}

function hashOf(data: string | Uint8Array): string {
  return shortOf(createHash('sha256').update(data).digest('hex'))
}

function shortOf(sha256: string): string {
  return sha256.slice(0, 32)
}

/** @throws Error when there is not so much. */
function readAt(descriptor: number, position: number, length: number): string {
  return bytesAt(descriptor, position, length).toString('utf8')
}

/** @throws Error when there is not so much. */
function bytesAt(descriptor: number, position: number, length: number): Buffer {
  if (!(position >= 0 && length >= 0)) throw new Error('buiten het bestand')
  const bytes = Buffer.alloc(length)
  if (readSync(descriptor, bytes, 0, length, position) !== length) throw new Error('te kort')
  return bytes
}
