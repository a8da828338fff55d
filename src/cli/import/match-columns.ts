import { closest } from 'fastest-levenshtein'
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
 * @throws UsageError when one is not there, or is there twice.
 */
export function matchColumns(asked: readonly string[], { columns }: Table, file: string): ReadonlyMap<string, number> {
  return new Map(
    asked.map((name) => {
      const exact = indexesOf(columns, (column) => column === name)
      const found =
        exact.length > 0 ? exact : indexesOf(columns, (column) => column.toLowerCase() === name.toLowerCase())
      const [index] = found
      if (index === undefined) {
        const named = columns.filter((column) => column !== '')
        const hint = named.length > 1 ? `; lijkt op ${closest(name, named)}? Er zijn: ${named.join(', ')}` : ''
        throw new UsageError(`${file} heeft geen kolom ${name}${hint}`)
      }
      if (found.length > 1) throw new UsageError(`${file} heeft de kolom ${name} meer dan een keer; hernoem er een`)
      return [name, index]
    }),
  )
}

function indexesOf(columns: readonly string[], fits: (column: string) => boolean): readonly number[] {
  return columns.flatMap((column, index) => (fits(column) ? [index] : []))
}
