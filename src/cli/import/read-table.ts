import { CsvError, parse } from 'csv-parse/sync'
import { UsageError } from '../usage-error.js'

export interface Table {
  /** Names of the columns, without the spaces around them. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  /** As a spreadsheet counts: the head is row 1. */
  readonly number: number
  readonly cells: readonly string[]
}

const separators = [';', '\t', ',', '|']

/**
 * Reads a table with a head. The separator is the one that finds most of the columns that are asked for.
 * @throws UsageError when it is no such table.
 */
export function readTable(text: string, file: string, asked: readonly string[], separator?: string): Table {
  const [, told, rest = text] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [] // a hint for Excel, which does not show it
  const sign = separator ?? told ?? likelySeparator(rest, asked)
  const [head, ...records] = recordsOf(rest, sign, file)
  const columns = (head ?? []).map((name) => name.trim())
  if (columns.every((name) => name === '')) {
    throw new UsageError(`${file} begint niet met een rij met kolomnamen`)
  }
  return { columns, rows: records.flatMap((cells, index) => (isBlank(cells) ? [] : [{ number: index + 2, cells }])) }
}

function likelySeparator(text: string, asked: readonly string[]): string {
  const scores = separators.map((separator) => {
    const names = firstRecord(text, separator).map((name) => name.trim().toLowerCase())
    const found = asked.filter((name) => names.includes(name.toLowerCase())).length
    return { separator, score: found * 1000 + names.length }
  })
  return scores.toSorted((a, b) => b.score - a.score)[0]?.separator ?? ';'
}

function firstRecord(text: string, delimiter: string): readonly string[] {
  try {
    return parse(text, { delimiter, to: 1, relax_column_count: true, relax_quotes: true })[0] ?? []
  } catch {
    return []
  }
}

function recordsOf(text: string, delimiter: string, file: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter, relax_column_count: true })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new UsageError(`${file}, regel ${cause.lines ?? '?'}: ${mistakes[cause.code] ?? 'dit is geen goede CSV'}`)
  }
}

const mistakes: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'een cel begint met een aanhalingsteken dat nergens sluit',
  INVALID_OPENING_QUOTE:
    'er staat een los aanhalingsteken in een cel; schrijf het dubbel en zet de cel tussen aanhalingstekens',
  CSV_INVALID_CLOSING_QUOTE: 'na het sluitende aanhalingsteken van een cel staat nog tekst',
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
