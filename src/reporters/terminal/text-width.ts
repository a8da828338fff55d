import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/**
 * Characters of one column: ASCII, Latin letters and the usual dashes, quotes and marks. Nearly every text has no
 * others, and then what follows needs no Unicode tables, which are slow to prepare.
 */
const oneColumnEach = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2039\u203a\u20ac]*$/

/** The columns that a text takes on a terminal; colour codes take none. */
export function textWidth(text: string): number {
  return oneColumnEach.test(text) ? text.length : stringWidth(text)
}

const outerSpace = /^[ \u00a0]|[ \u00a0]$/
const doubleSpace = /[ \u00a0]{2}/

/** The lines of at most `room` columns that a text takes; a word that is wider is broken. */
export function wrapText(text: string, room: number): readonly string[] {
  return wrapSimple(text, room) ?? wrapAnsi(text, room, { hard: true }).split('\n')
}

/** As wrap-ansi does; null for a text that asks for more. */
function wrapSimple(text: string, room: number): readonly string[] | null {
  if (!oneColumnEach.test(text) || outerSpace.test(text)) return null
  if (text.length <= room) return [text]
  return doubleSpace.test(text) ? null : wrapWords(text.split(' '), room)
}

/** null when a word is wider than the room. */
function wrapWords([first = '', ...words]: readonly string[], room: number): string[] | null {
  if (first.length > room) return null
  const lines: string[] = []
  let line = first
  for (const word of words) {
    if (word.length > room) return null
    if (line.length + 1 + word.length <= room) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
