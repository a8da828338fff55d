/**
 * Where the second dossier begins in a text that holds more, in JSON: one on each line, or one below the other; undefined
 * for any other text. To `yaml` the second one is only a line that does not fit below the one before it.
 */
export function secondDossierAt(text: string): number | undefined {
  return secondAt(oneEachLine, text) ?? secondAt(oneBelowOther, text)
}

/** Whether a text begins with a group in JSON on a line of its own, and another one below it: NDJSON. */
export function hasOneEachLine(text: string): boolean {
  return secondAt(oneEachLine, text) !== undefined
}

function secondAt(pattern: RegExp, text: string): number | undefined {
  const [before, first = ''] = pattern.exec(text) ?? []
  return before !== undefined && isJson(first) ? before.length : undefined
}

const oneEachLine = /^\s*(\{.*\})[ \t]*\r?\n\s*(?=\{)/
const oneBelowOther = /^\s*(\{\r?\n(?:[ \t].*\r?\n)*\})[ \t]*\r?\n\s*(?=\{)/

/** Whether a text is JSON, and all of it. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
