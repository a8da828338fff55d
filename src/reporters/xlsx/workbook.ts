import writeXlsxFile, { type Feature } from 'write-excel-file/universal'
import { dayNumber, isPlainDate } from '../../calendar/plain-date.js'
import { oneLine } from '../message.js'
import type { Cell } from './findings.js'
import { withoutTime } from './without-time.js'

export interface SheetColumn {
  readonly header: string
  readonly kind: 'text' | 'number' | 'date'
  /** In characters. */
  readonly width: number
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

/** More than this does not fit in a cell. */
const mostCharacters = 32_767
const millisecondsPerDay = 86_400_000

/** The bytes of a workbook: on each sheet the headers stay in sight and can be filtered on; days are days. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    dateFormat: 'dd-mm-yyyy',
    data: [
      columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const, backgroundColor: '#E8EDF2' })),
      ...rows.map((cells) => cells.map((cell, index) => toValue(cell, columns[index]?.kind ?? 'text'))),
    ],
  }))
  const blob = await writeXlsxFile(written, { features: [filters(sheets)] }).toBlob()
  return withoutTime(new Uint8Array(await blob.arrayBuffer()))
}

/** Text is never a formula here: the file says of each cell what it is. */
function toValue(cell: Cell, kind: SheetColumn['kind']): string | number | Date | null {
  if (kind === 'date' && isPlainDate(cell)) return new Date(dayNumber(cell) * millisecondsPerDay)
  return typeof cell === 'string' ? oneLine(cell).slice(0, mostCharacters) || null : cell
}

/** Puts a filter on the headers, which the library cannot. */
function filters(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _, { sheetIndex }) {
            const sheet = sheets[sheetIndex]
            if (!sheet) return xml
            const end = `${columnName(sheet.columns.length)}${sheet.rows.length + 1}`
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${end}"/>`)
          },
        },
      },
    },
  }
}

/** The letters of a column, counted from 1: 27 is AA. */
function columnName(position: number): string {
  const letter = String.fromCharCode(65 + ((position - 1) % 26))
  return position > 26 ? columnName(Math.floor((position - 1) / 26)) + letter : letter
}
