import { nl } from '../language/message.js'
import type { Mistake } from './problems.js'

/** Far more than a dossier needs (a full one of two years is some 50 kB), little enough to read in a second or two. */
export const maxBytes = 1_000_000

export interface Decoded {
  readonly text: string
  readonly mistakes: readonly Mistake[]
}

const byteOrderMark = /^\uFEFF/
/** Control characters, halves of a surrogate pair and non-characters; tab and line ends may stay. */
const unreadable = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/u
/** One code unit at a time, so in a tenth of the time: anything that `unreadable` could be about. */
const uncommon = /[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd]/
const loneReturn = /\r(?!\n)/

/** Bytes or a string as text: UTF-8, with or without byte order mark, of a size that can be read. */
export function decode(input: string | Uint8Array): Decoded {
  const size = input.length
  if (size > maxBytes) return failed('', nl`Dit ${tooLarge(size)}`)
  const decoded = typeof input === 'string' ? { text: input, mistakes: [] } : decodeBytes(input)
  if (decoded.mistakes.length > 0) return decoded
  return checkCharacters(decoded.text.replace(byteOrderMark, ''))
}

/**
 * What is wrong with a file of more than `maxBytes`, from the word "bestand" on.
 * @param size in bytes; left out when it is not known how many more.
 */
export function tooLarge(size = maxBytes): string {
  const megabytes = (size / 1_000_000).toFixed(1).replace('.', ',')
  const how = megabytes === '1,0' ? 'groter dan 1 MB' : `${megabytes} MB groot`
  return `bestand is ${how} en een dossier is hooguit 1 MB; zet elk dossier in een eigen bestand, en stukken als eigen bestand ernaast, genoemd onder "bestand"`
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeBytes(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) {
    return failed(
      '',
      nl`Dit bestand is opgeslagen als UTF-16; sla het op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)`,
    )
  }
  try {
    return { text: strict.decode(bytes), mistakes: [] }
  } catch {
    return failed(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      nl`Dit teken is niet als UTF-8 te lezen; sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)`,
      firstInvalid(bytes),
    )
  }
}

function checkCharacters(text: string): Decoded {
  const character = uncommon.test(text) ? unreadable.exec(text) : null
  if (character) {
    const code = (character[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return failed(
      text,
      nl`Hier staat een onzichtbaar teken (U+${code}) dat niet in een tekstbestand hoort; verwijder het, of controleer of dit wel het dossier is`,
      character.index,
    )
  }
  const line = text.includes('\r') ? loneReturn.exec(text) : null
  if (line) {
    return failed(
      text,
      nl`Deze regel eindigt op alleen een CR-teken; sla het bestand op met regeleinden LF of CRLF`,
      line.index,
    )
  }
  return { text, mistakes: [] }
}

function failed(text: string, message: Mistake['message'], offset = 0): Decoded {
  return { text, mistakes: [{ path: '', message, offset }] }
}

/** By its byte order mark, or by the zero byte that every Latin letter has in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return bytes.length > 1 && (first === 0) !== (second === 0)
}

/** The offset, in the leniently decoded text, of the first byte that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let offset = 0
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline + 1
    const line = bytes.subarray(start, end)
    try {
      offset += strict.decode(line).length
    } catch {
      return offset + new TextDecoder('utf-8', { ignoreBOM: true }).decode(line).indexOf('\uFFFD')
    }
    start = end
  }
  return offset
}
