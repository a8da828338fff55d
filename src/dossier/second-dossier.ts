/**
 * Where the second dossier begins in a text that holds more, in JSON: one on each line, or one below the other; undefined
 * for any other text. To `yaml` the second one is only a line that does not fit below the one before it.
 */
export function secondDossierAt(text: string): number | undefined {
  for (const pattern of [oneEachLine, oneBelowOther]) {
    const [both, first] = pattern.exec(text) ?? []
    if (both !== undefined && isJson(first ?? '')) return both.length
  }
  return undefined
}

/** Whether a text begins with a group in JSON on a line of its own, and another one below it: NDJSON. */
export function hasOneEachLine(text: string): boolean {
  const [both, first] = oneEachLine.exec(text) ?? []
  return both !== undefined && isJson(first ?? '')
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
