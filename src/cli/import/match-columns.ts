import { closest, distance } from 'fastest-levenshtein'
import { UsageError } from '../usage-error.js'
import type { ColumnMap } from './read-map.js'
import type { Table } from './read-table.js'

/** Every column that the map asks for. */
export function askedColumns({ fields, items }: ColumnMap): readonly string[] {
  const sources = [...fields, ...items.flatMap((item) => item.sources)]
  return [...new Set(sources.flatMap(({ column }) => column ?? []))]
}

/**
 * Where each asked column stands in the table; small and capital letters are the same.
 * @throws UsageError when one or more are not there, or are there twice.
 */
export function matchColumns(asked: readonly string[], { columns }: Table, file: string): ReadonlyMap<string, number> {
  const places = asked.map((name) => [name, placesOf(name, columns)] as const)
  const missing = places.flatMap(([name, found]) => (found.length === 0 ? [name] : []))
  if (missing.length > 0) throw new UsageError(`${file} heeft geen ${missingText(missing, columns)}`)
  return new Map(
    places.map(([name, [index, ...others]]) => {
      if (index === undefined || others.length > 0) {
        throw new UsageError(`${file} heeft de kolom ${name} meer dan een keer; hernoem er een`)
      }
      return [name, index]
    }),
  )
}

function placesOf(name: string, columns: readonly string[]): readonly number[] {
  const exact = indexesOf(columns, (column) => column === name)
  return exact.length > 0 ? exact : indexesOf(columns, (column) => column.toLowerCase() === name.toLowerCase())
}

function missingText(missing: readonly string[], columns: readonly string[]): string {
  const named = columns.filter((column) => column !== '')
  const names = missing.map((name) => name + likeness(name, named))
  const there = named.length > 1 ? `; er zijn: ${named.join(', ')}` : ''
  return `${missing.length === 1 ? 'kolom' : 'kolommen'} ${names.join(', ')}${there}`
}

/** A column that may be meant: at most half of its letters are others. */
function likeness(name: string, columns: readonly string[]): string {
  if (columns.length === 0) return ''
  const nearest = closest(name, [...columns])
  return distance(name, nearest) <= name.length / 2 ? ` (lijkt op ${nearest})` : ''
}

function indexesOf(columns: readonly string[], fits: (column: string) => boolean): readonly number[] {
  return columns.flatMap((column, index) => (fits(column) ? [index] : []))
}
