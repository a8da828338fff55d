import { isJson } from '../toolkit.js'
import { stdin } from './find-files.js'
import type { Source } from './source.js'
import { codeOf } from './why-unreadable.js'

export interface StandardInput {
  /** 1 for one dossier; null for a stream of unknown length, one dossier a line. */
  readonly total: 1 | null
  readonly sources: AsyncIterable<Source>
}

/** So much is looked at, and the start of a second line, to see whether a stream that is no JSON has one dossier a line. */
const peekBytes = 65_536
const newline = 0x0a
const carriageReturn = 0x0d

/**
 * The dossiers on standard input: one, in YAML or JSON, or many, as JSON or YAML on one line each (NDJSON). It is many
 * when the lines at its start cannot be one dossier together, see `isStream`, or when the first line is too long to be a
 * dossier: others may come after it.
 * @param maxBytes a longer dossier is given up to one byte more, so that it is refused for its size and not kept in memory.
 */
export async function readStandardInput(input: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StandardInput> {
  let broken: string | null = null
  const chunks = untilBroken(input, (why) => {
    broken = why
  })
  const head: Uint8Array[] = []
  let size = 0
  let isWhole = false
  const hasSecondLine = createSecondLine()
  let startsWithGroup: boolean | null = null
  while (!(hasSecondLine() && (size >= peekBytes || startsWithGroup)) && size <= maxBytes && !isWhole) {
    const { value, done } = await chunks.next()
    if (done) isWhole = true
    else {
      head.push(value)
      size += value.length
      if (hasSecondLine(value)) startsWithGroup ??= isGroup(firstLineOf(Buffer.concat(head).toString('utf8')))
    }
  }
  const peeked = Buffer.concat(head)
  const all = (async function* () {
    yield peeked
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  })()
  const isEndless = size > maxBytes && !hasSecondLine()
  if (isEndless || isStream(peeked.toString('utf8'), isWhole)) {
    return { total: null, sources: linesOf(all, maxBytes, () => broken) }
  }
  return { total: 1, sources: wholeOf(all, maxBytes, () => broken) }
}

/** The pieces up to where reading fails. */
async function* untilBroken(
  input: AsyncIterable<Uint8Array>,
  onBroken: (why: string) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* input
  } catch (cause) {
    onBroken(`verder lezen lukt niet (${codeOf(cause) || 'onbekende oorzaak'})`)
  }
}

/** The first line that is not blank. */
function firstLineOf(text: string): string {
  return /^\s*(.*)/.exec(text.replace(byteOrderMark, ''))?.[1] ?? ''
}

/** Whether a line is a whole JSON group: then what stands on the next line belongs to another. */
function isGroup(line: string): boolean {
  return opens(line) && isJson(line)
}

/** Takes the pieces of a stream, and tells whether there was something on a second line that is not blank. */
function createSecondLine(): (piece?: Uint8Array) => boolean {
  let state: 'nothing' | 'first' | 'ended' | 'second' = 'nothing'
  return (piece = new Uint8Array()) => {
    for (const byte of piece) {
      if (state === 'second') break
      if (byte === newline) state = state === 'nothing' ? state : 'ended'
      else if (!isSpace(byte)) state = state === 'ended' ? 'second' : state === 'nothing' ? 'first' : state
    }
    return state === 'second'
  }
}

/**
 * Whether a text of more lines has one dossier on each, also when none of them is right: a line is a whole group between
 * braces, each line is JSON by itself, or a line opens a group where the line before it does not let one begin. Not when
 * the first line is a brace alone and no whole group comes below it: so begins JSON that takes more lines.
 * @param isWhole whether the text is all there is; else its last line may be half.
 */
function isStream(text: string, isWhole: boolean): boolean {
  const lines = text
    .replace(byteOrderMark, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
  if (lines.length < 2 || (isWhole && isOneGroup(lines))) return false
  if (lines[0] === '{' && !isGroup(lines[1] ?? '')) return false
  if (lines.some((line) => opens(line) && line.endsWith('}'))) return true
  if ((isWhole ? lines : lines.slice(0, -1)).every(isJson)) return true
  const isInBraces = opens(lines[0] ?? '')
  if (isInBraces && lines.every((line) => opens(line) && line.length > 1)) return true
  return isInBraces && lines.some((line, index) => index > 0 && opens(line) && !/[[{,:]$/.test(lines[index - 1] ?? ''))
}

const byteOrderMark = /^\uFEFF/

function opens(line: string): boolean {
  return line.startsWith('{')
}

/** Whether a brace opens on the first of these lines that closes at the end of the last one. */
function isOneGroup(lines: readonly string[]): boolean {
  let depth = 0
  const depths = lines.map((line) => {
    for (const [part] of line.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]/g)) {
      if (part === '{' || part === '[') depth += 1
      if (part === '}' || part === ']') depth -= 1
    }
    return depth
  })
  return opens(lines[0] ?? '') && depths.pop() === 0 && depths.every((after) => after > 0)
}

type Broken = () => string | null

async function* wholeOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number, broken: Broken): AsyncGenerator<Source> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    if (size <= maxBytes) kept.push(chunk)
    size += chunk.length
  }
  const whole = { file: stdin, named: true, text: { bytes: Buffer.concat(kept).subarray(0, maxBytes + 1), line: 1 } }
  yield unreadable(broken) ?? whole
}

/** Instead of what was only read in part. */
function unreadable(broken: Broken): Source | null {
  const why = broken()
  return why === null ? null : { file: stdin, named: true, unreadable: why }
}

/** A blank line is no dossier; the last line need not end. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number, broken: Broken): AsyncGenerator<Source> {
  let line = 0
  let parts: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array) => {
    if (size <= maxBytes) parts.push(part)
    size += part.length
  }
  const take = (): Source | null => {
    const whole = Buffer.concat(parts)
    const bytes = whole.subarray(
      0,
      Math.min(whole.at(-1) === carriageReturn ? whole.length - 1 : whole.length, maxBytes + 1),
    )
    parts = []
    size = 0
    line += 1
    return isBlank(bytes) ? null : { file: stdin, named: true, text: { bytes, line } }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end))
      start = end + 1
      const source = take()
      if (source) yield source
    }
    keep(chunk.subarray(start))
  }
  const last = unreadable(broken) ?? take()
  if (last) yield last
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isSpace)
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === carriageReturn
}
