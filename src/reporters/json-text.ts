/**
 * A value as JSON that any screen may show, also the log of a build server: what could steer a terminal, end a line, turn
 * the reading direction or be a command (`##[error]`, anywhere on a line) is written as an escape, so that the data stays
 * what it was.
 * @param indent spaces for each level; 0 for all on one line.
 */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent)
  if (!suspect.test(text) && !text.includes('##')) return text
  return text.replace(/[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]|#(?=#[\w.-]*\[)/gu, escapeCharacter)
}

/** All that may have to be escaped and that `JSON.stringify` leaves, in a fraction of the time: most texts hold none of it. */
const suspect = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
