import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/**
 * Characters of one column: ASCII, Latin letters and the usual dashes, quotes and marks. Nearly every text has no
 * others, and then what follows needs no Unicode tables, which are slow to prepare.
 */
const oneColumnEach = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2039\u203a\u20ac]*$/

const escapeSign = '\u001b'
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const styles = /\u001b\[\d+m/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const oneStyle = /^(\u001b\[\d+m)([^\u001b]*)(\u001b\[\d+m)$/

/** The columns that a text takes on a terminal; colour codes take none. */
export function textWidth(text: string): number {
  const plain = text.includes(escapeSign) ? text.replaceAll(styles, '') : text
  return oneColumnEach.test(plain) ? plain.length : stringWidth(text)
}

const outerSpace = /^[ \u00a0]|[ \u00a0]$/
const spacesAtEnd = / +$/
const oddSpaces = / \u00a0|\u00a0[ \u00a0]/

/** The lines of at most `room` columns that a text takes; a word that is wider is broken. */
export function wrapText(text: string, room: number): readonly string[] {
  return (text.includes(escapeSign) ? wrapStyled(text, room) : wrapSimple(text, room)) ?? wrapUncommon(text, room)
}

/** The same for a text that fits, or that has one style from end to end: each of its lines gets that style. */
function wrapStyled(text: string, room: number): readonly string[] | null {
  const [, begin, inner, end] = oneStyle.exec(text) ?? []
  if (begin === undefined || inner === undefined || end === undefined) {
    const plain = text.replaceAll(styles, '')
    return plain.length <= room && wrapSimple(plain, room) ? [text] : null
  }
  return inner === '' ? null : (wrapSimple(inner, room)?.map((line) => begin + line + end) ?? null)
}

/** wrap-ansi counts the columns of a few uncommon characters otherwise than the terminal does: then narrower lines fit. */
function wrapUncommon(text: string, room: number): readonly string[] {
  for (let columns = room; columns > 0; columns -= 1) {
    const lines = wrapAnsi(text, columns, { hard: true }).split('\n')
    if (lines.every((line) => textWidth(line) <= room)) return lines
  }
  return wrapAnsi(text, room, { hard: true }).split('\n')
}

/** As wrap-ansi does; null for a text with uncommon characters or spaces. */
function wrapSimple(text: string, room: number): readonly string[] | null {
  if (!oneColumnEach.test(text) || outerSpace.test(text)) return null
  if (text.length <= room) return [text]
  const words = text.split(' ')
  const breaksBeforeSpace = words.some((word) => word.length > room && word.includes('\u00a0'))
  return oddSpaces.test(text) || breaksBeforeSpace ? null : wrapWords(words, room)
}

function wrapWords([first = '', ...words]: readonly string[], room: number): string[] {
  const lines: string[] = []
  let line = addWide('', first, room, lines)
  for (const word of words) {
    if (word.length > room) line = addWide(`${line} `, word, room, lines)
    else if (word === '' || line.length + 1 + word.length <= room) line += ` ${word}`
    else {
      lines.push(line.replace(spacesAtEnd, ''))
      line = word
    }
  }
  return [...lines, line]
}

/** Breaks a word that may be wider than the room, on a line of its own when that takes fewer breaks; gives the last line. */
function addWide(line: string, word: string, room: number, lines: string[]): string {
  const here = 1 + Math.floor((word.length - (room - line.length) - 1) / room)
  const below = Math.floor((word.length - 1) / room)
  let rest = line + word
  if (below < here && line !== '') {
    lines.push(line.replace(spacesAtEnd, ''))
    rest = word
  }
  while (rest.length > room) {
    lines.push(rest.slice(0, room).replace(spacesAtEnd, ''))
    rest = rest.slice(room)
  }
  return rest
}
