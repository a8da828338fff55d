/**
 * Whether a file carries `verzuim`, or both `versie` and `kenmerk`: so a dossier with one of them misspelled is still
 * judged. Made for mixed folders with many files: nothing is decoded, and most other files are told apart by one
 * search for a word that they do not hold.
 */
export function looksLikeDossier(bytes: Uint8Array): boolean {
  const bare = withoutMark(bytes)
  const text = Buffer.from(bare.buffer, bare.byteOffset, bare.length)
  return hasKey(text, 'verzuim') || (hasKey(text, 'versie') && hasKey(text, 'kenmerk'))
}

/** Without byte order mark; of UTF-16 also without zero bytes, which leaves Latin text (such a file is told as UTF-16). */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3)
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isUtf16 ? bytes.subarray(2).filter((byte) => byte !== 0) : bytes
}

/** At the start of a line or after `{`, `,` or white space, perhaps quoted, with a colon behind it. */
function hasKey(text: Buffer, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const before = isQuote(text[at - 1]) ? at - 2 : at - 1
    if (mayPrecede(text[before]) && colonFollows(text, at + key.length)) return true
  }
  return false
}

function colonFollows(text: Buffer, end: number): boolean {
  let after = isQuote(text[end]) ? end + 1 : end
  while (isSpace(text[after])) after += 1
  return text[after] === 0x3a
}

const brace = 0x7b
const comma = 0x2c

function mayPrecede(byte: number | undefined): boolean {
  return byte === undefined || byte === brace || byte === comma || isSpace(byte)
}

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)
}
