/**
 * A value as JSON that any screen may show, also the log of a build server: what could steer a terminal, end a line, turn
 * the reading direction or be a command (`##[error]`, anywhere on a line) is written as an escape, so that the data stays
 * what it was.
 * @param indent spaces for each level; 0 for all on one line.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]|#(?=#[\w.-]*\[)/gu,
    escapeCharacter,
  )
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
