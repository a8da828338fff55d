import { nl } from '../language/message.js'
import type { Mistake } from './problems.js'

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

/**
 * Where the second document begins in YAML: the first line that begins with three hyphens, below something that is no
 * comment. Such a line is nothing else anywhere in YAML.
 */
export function secondDocumentAt(text: string): number | undefined {
  const start = text.search(/^(?!---(?:\s|$)|%)[ \t]*[^#\s]/m)
  const length = start < 0 ? -1 : text.slice(start).search(/^---(?=\s|$)/m)
  return length < 0 ? undefined : start + length
}

export function secondDocument(offset: number): Mistake {
  const message = nl`Hier begint een tweede document; zet elk dossier in een eigen bestand en laat --- en ... weg`
  return { path: '', message, offset }
}

/** Whether a text is JSON, and all of it. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
