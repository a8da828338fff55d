const names = ['verzuim', 'versie', 'kenmerk'] as const
type Name = (typeof names)[number]

/** In YAML it counts as a further name; in JSON the reports of rivcheck have it too. */
const firstDay = 'eersteZiektedag'

/**
 * Whether a file is meant as a dossier: the key `verzuim` stands at the top, or one of `versie` and `kenmerk` does and
 * another of the three, or the first sick day, anywhere. So a dossier with one of them misspelled, or with a brace or a
 * space too many, is still judged; a report of rivcheck, a description of an interface or a list of words is not. Made
 * for mixed folders with many files: nothing is decoded, and most other files are told apart by searching words that
 * they do not hold.
 */
export function looksLikeDossier(bytes: Uint8Array): boolean {
  const bare = withoutMark(bytes)
  const text = Buffer.from(bare.buffer, bare.byteOffset, bare.length)
  const keys = names.filter((name) => hasKey(text, name, () => true))
  if (keys.length === 0) return false
  const start = startOfContent(text)
  const isInBraces = text[start] === openGroup || text[start] === openList
  const isAlone = keys.length === 1 && keys[0] !== 'verzuim'
  if (isAlone && (isInBraces || !hasKey(text, firstDay, (at) => isDayWithin(text, at)))) return false
  const { atTop, anywhere } = isInBraces ? keysInBraces(text, start) : keysOnLines(text, start, keys)
  return atTop.has('verzuim') || (atTop.size > 0 && (anywhere.size > 1 || isAlone))
}

interface Keys {
  readonly atTop: ReadonlySet<Name>
  readonly anywhere: ReadonlySet<Name>
}

/** Without byte order mark; of UTF-16 also without zero bytes, which leaves Latin text (such a file is told as UTF-16). */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3)
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isUtf16 ? bytes.subarray(2).filter((byte) => byte !== 0) : bytes
}

/** Whether a key stands in a text, at a place of which `fits` holds. */
function hasKey(text: Buffer, name: string, fits: (at: number) => boolean): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isKeyAt(text, at, name) && fits(at)) return true
  }
  return false
}

/** Whether the first sick day stands in a group, as a day. */
function isDayWithin(text: Buffer, at: number): boolean {
  const first = isQuote(text[at - 1]) ? at - 1 : at
  const rest = text.toString('latin1', at + firstDay.length, at + firstDay.length + 40)
  return first > 0 && text[first - 1] !== newline && /^["']?\s*:\s*["']?\d{4}-\d/.test(rest)
}

/** At the start of a line or after `{`, `,` or white space, perhaps quoted, with a colon behind it. */
function isKeyAt(text: Buffer, at: number, name: string): boolean {
  const before = isQuote(text[at - 1]) ? at - 2 : at - 1
  return mayPrecede(text[before]) && colonFollows(text, at + name.length)
}

function colonFollows(text: Buffer, end: number): boolean {
  let after = isQuote(text[end]) ? end + 1 : end
  while (isSpace(text[after])) after += 1
  return text[after] === colon
}

const newline = 0x0a
const doubleQuote = 0x22
const backslash = 0x5c
const hash = 0x23
const apostrophe = 0x27
const percent = 0x25
const dash = 0x2d
const comma = 0x2c
const colon = 0x3a
const openList = 0x5b
const openGroup = 0x7b
const closeGroup = 0x7d

/** The first byte that is no white space, comment, directive or `---`. */
function startOfContent(text: Buffer): number {
  for (let at = 0; ; ) {
    while (isSpace(text[at])) at += 1
    const isMarker = text[at] === dash && text[at + 1] === dash && text[at + 2] === dash && isSpace(text[at + 3])
    if (isMarker) at += 3
    else if (text[at] === hash || text[at] === percent) {
      const end = text.indexOf(newline, at)
      if (end < 0) return text.length
      at = end
    } else return at
  }
}

/** What the names begin with. */
const letterV = 0x76
const letterK = 0x6b

/** Of JSON, or of YAML written like it: at the top is in an outermost group. Looks no further than it needs to. */
function keysInBraces(text: Buffer, start: number): Keys {
  const [atTop, anywhere] = [new Set<Name>(), new Set<Name>()]
  let depth = 0
  let textStart: number | null = null
  let quote: number | undefined
  for (let at = start; at < text.length; at += 1) {
    const byte = text[at]
    // no text goes on past its line: one that does was never closed
    if (byte === newline) textStart = null
    else if (textStart === null && opensText(text, at)) {
      textStart = at
      quote = byte
    } else if (textStart !== null && byte === quote) textStart = null
    else if (byte === backslash && textStart !== null && quote === doubleQuote) at += 1
    else if (textStart === null && byte === openGroup) depth += 1
    else if (textStart === null && byte === closeGroup) depth -= 1
    else if ((byte === letterV || byte === letterK) && (textStart === null || textStart === at - 1)) {
      const name = names.find(
        (name) => byte === name.charCodeAt(0) && text.toString('latin1', at, at + name.length) === name,
      )
      if (!name || !isKeyAt(text, at, name)) continue
      anywhere.add(name)
      if (depth === 1) atTop.add(name)
      if (atTop.has('verzuim')) break
    }
  }
  return { atTop, anywhere }
}

/** At the top is as far to the left as what the file begins with. */
function keysOnLines(text: Buffer, start: number, keys: readonly Name[]): Keys {
  const indent = start - (start === 0 ? 0 : text.lastIndexOf(newline, start - 1) + 1)
  const isAtTop = (at: number): boolean => {
    const first = isQuote(text[at - 1]) ? at - 1 : at
    for (let before = first - 1; first - before <= indent + 1; before -= 1) {
      if (before < 0 || text[before] === newline) return true
      if (!isSpace(text[before])) return false
    }
    return false
  }
  return { atTop: new Set(keys.filter((name) => hasKey(text, name, isAtTop))), anywhere: new Set(keys) }
}

/** An apostrophe opens a text only where a value begins, not in `Van 't Hof`. */
function opensText(text: Buffer, at: number): boolean {
  if (text[at] === doubleQuote) return true
  if (text[at] !== apostrophe) return false
  let before = at - 1
  while (text[before] === 0x20 || text[before] === 0x09) before -= 1
  return [undefined, newline, openGroup, openList, comma, colon].includes(text[before])
}

function mayPrecede(byte: number | undefined): boolean {
  return byte === undefined || byte === openGroup || byte === comma || isSpace(byte)
}

function isQuote(byte: number | undefined): boolean {
  return byte === doubleQuote || byte === apostrophe
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)
}
