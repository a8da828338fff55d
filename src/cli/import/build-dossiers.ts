import { bevatBsn } from '../../toolkit.js'
import { convert } from './convert.js'
import { isBsn } from './drop-columns.js'
import type { ColumnMap, Source } from './read-map.js'
import type { Row, Table } from './read-table.js'

/** What is wrong in the export; never repeats what a cell says, but for a day. */
export interface Problem {
  /** As a spreadsheet counts. */
  readonly row: number
  readonly column: string | null
  readonly message: string
}

/** What the rows of one kenmerk say. */
export interface Draft {
  readonly kenmerk: string
  readonly rows: readonly number[]
  readonly dossier: Group
  /** Which cell gave what stands at a JSON Pointer. */
  readonly origins: ReadonlyMap<string, Origin>
  readonly problems: readonly Problem[]
}

export type Origin = Omit<Problem, 'message'>

export type Group = { [key: string]: unknown }

export interface Columns {
  readonly places: ReadonlyMap<string, number>
  readonly dropped: ReadonlySet<string>
}

/** One draft for each kenmerk, in the order of the table, and the rows without one. */
export function buildDossiers(
  map: ColumnMap,
  table: Table,
  columns: Columns,
): { readonly drafts: readonly Draft[]; readonly stray: readonly Problem[] } {
  const byKenmerk = new Map<string, Row[]>()
  const stray: Problem[] = []
  const kenmerken = map.fields.find(({ path }) => path === 'kenmerk')
  for (const row of table.rows) {
    const kenmerk = kenmerken ? textIn(row, kenmerken, columns) : ''
    if (kenmerk === '') {
      stray.push({ row: row.number, column: kenmerken?.column ?? null, message: 'er staat geen kenmerk' })
      continue
    }
    const rows = byKenmerk.get(kenmerk)
    if (rows) rows.push(row)
    else byKenmerk.set(kenmerk, [row])
  }
  const drafts = [...byKenmerk].map(([kenmerk, rows]) => draftOf(kenmerk, rows, map, table, columns))
  return { drafts, stray }
}

function draftOf(kenmerk: string, rows: readonly Row[], map: ColumnMap, table: Table, columns: Columns): Draft {
  const problems: Problem[] = rows
    .filter(({ cells }) => cells.slice(table.columns.length).some((cell) => cell.trim() !== ''))
    .map(({ number }) => ({
      row: number,
      column: null,
      message: 'de rij heeft meer cellen dan de kop; staat er een scheidingsteken in een cel zonder aanhalingstekens?',
    }))
  const read = (row: Row, source: Source): unknown => {
    const told = readCell(row, source, columns)
    if ('reason' in told) problems.push({ row: row.number, column: source.column, message: told.reason })
    return 'reason' in told ? undefined : told.value
  }

  const origins = new Map<string, Origin>()
  const remember = (path: string, row: Row, { column }: Source) =>
    origins.set(`/${path.replaceAll('.', '/')}`, { row: row.number, column })

  const dossier: Group = { versie: 1 }
  for (const source of map.fields) {
    let first: { readonly value: string; readonly row: number } | null = null
    for (const row of rows) {
      const value = read(row, source)
      if (value === undefined) continue
      const seen = JSON.stringify(value)
      if (!first) {
        put(dossier, source.path, value)
        remember(source.path, row, source)
      } else if (first.value !== seen) {
        const message = `hier staat iets anders dan in rij ${first.row}; per dossier kan er maar één waarde zijn`
        problems.push({ row: row.number, column: source.column, message })
      }
      first ??= { value: seen, row: row.number }
    }
    const [row] = rows
    const isEmpty = row && rows.every((one) => textIn(one, source, columns) === '')
    if (isEmpty && source.path === 'verzuim.eersteZiektedag' && source.column !== null) {
      problems.push({ row: row.number, column: source.column, message: 'er staat geen eerste ziektedag' })
    }
  }
  for (const { list, sources } of map.items) {
    const seen = new Set<string>()
    for (const row of rows) {
      if (sources.every((source) => source.column === null || textIn(row, source, columns) === '')) continue
      const item: Group = {}
      const filled = sources.filter((source) => {
        const value = read(row, source)
        if (value !== undefined) put(item, source.path, value)
        return value !== undefined
      })
      const same = JSON.stringify(item)
      if (seen.has(same)) continue // a row repeats what belongs to the whole dossier
      seen.add(same)
      const index = add(dossier, list, item)
      for (const source of filled) remember(`${list}.${index}.${source.path}`, row, source)
    }
  }
  return { kenmerk, rows: rows.map(({ number }) => number), dossier, origins, problems: unique(problems) }
}

type Told = { readonly value: unknown } | { readonly reason: string }

function readCell(row: Row, source: Source, columns: Columns): Told {
  if (source.column === null) return { value: source.constant }
  const cell = textIn(row, source, columns)
  if (cell === '' || !source.field) return { value: undefined }
  const converted = convert(source.words.get(cell.toLowerCase()) ?? cell, source.field, source.separator)
  if ('reason' in converted) return converted
  const isText = source.field.kinds.includes('tekst')
  if (isText && (source.path.endsWith('kenmerk') ? isBsn(cell) : bevatBsn(cell))) {
    return {
      reason: 'hier staat een getal dat een BSN kan zijn; haal het weg of gebruik een eigen kenmerk met letters',
    }
  }
  return converted
}

/** What a cell says; nothing for a column that is left out. */
function textIn({ cells }: Row, { column }: Source, { places, dropped }: Columns): string {
  if (column === null || dropped.has(column)) return ''
  return cells[places.get(column) ?? -1]?.trim() ?? ''
}

/** Paths come from the schema, so no key is one that JavaScript treats apart. */
function put(target: Group, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  groupAt(target, keys)[last] = value
}

/** @returns its place in the list. */
function add(target: Group, path: string, item: Group): number {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const group = groupAt(target, keys)
  const list: unknown[] = Array.isArray(group[last]) ? group[last] : []
  group[last] = list
  return list.push(item) - 1
}

function groupAt(target: Group, keys: readonly string[]): Group {
  let group = target
  for (const key of keys) {
    const next = group[key]
    const made: Group = isGroup(next) ? next : {}
    group[key] = made
    group = made
  }
  return group
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
