import { isGroup } from '../dossier/is-group.js'
import { compareTexts } from '../language/compare-texts.js'
import { dossierColumns } from './dossier-columns.js'
import type { Form } from './form.js'
import { isListOf, isUrgency } from './kept.js'
import { byUrgency, type Urgency, urgencyOf } from './urgency.js'
import { type DeadlineRow, deadlineColumns, deadlineRows } from './xlsx/deadlines.js'
import { explanation } from './xlsx/explanation.js'
import { type Cell, findingColumns, findingRows } from './xlsx/findings.js'
import { type Sheet, workbook } from './xlsx/workbook.js'

interface Piece extends Urgency {
  readonly overview: readonly Cell[]
  readonly findings: readonly (readonly Cell[])[]
  readonly deadlines: readonly DeadlineRow[]
}

/**
 * So many rows a sheet may have, the headers included. Excel stops at 1,048,576; long before that a sheet takes more
 * memory than there is.
 */
const mostRows = 250_000
/** Sorting out what will not fit only now and then. */
const sortEvery = 20_000

/** A workbook: the dossiers, their findings and the terms to come, each on a sheet; the most urgent first. */
export const xlsx: Form<Piece, Promise<Uint8Array>> = xlsxOf(mostRows)

/** The same with another limit, for tests. */
export function xlsxOf(limit: number): Form<Piece, Promise<Uint8Array>> {
  return {
    piece: (entry) => ({
      ...urgencyOf(entry),
      overview: dossierColumns.map(({ of }) => of(entry)),
      findings: findingRows(entry),
      deadlines: deadlineRows(entry),
    }),
    accepts: isPiece,
    assemble(run) {
      let kept: readonly Piece[] = []
      let fresh: Piece[] = []
      const count = { overview: 0, findings: 0, deadlines: 0 }
      /** The most urgent that fit; what falls off can never come back, because the others only get more. */
      const sortOut = () => {
        kept = withinLimit([...kept, ...fresh].toSorted(byUrgency), limit - 1)
        fresh = []
      }
      return {
        head: '',
        add(piece) {
          fresh.push(piece)
          count.overview += 1
          count.findings += piece.findings.length
          count.deadlines += piece.deadlines.length
          if (fresh.length >= sortEvery) sortOut()
          return ''
        },
        end(totals) {
          sortOut()
          const sheets: readonly Sheet[] = [
            { name: 'Overzicht', columns: dossierColumns, rows: kept.map(({ overview }) => overview) },
            { name: 'Bevindingen', columns: findingColumns, rows: kept.flatMap(({ findings }) => findings) },
            {
              name: 'Termijnen',
              columns: deadlineColumns,
              rows: kept
                .flatMap(({ deadlines }) => deadlines)
                .toSorted((a, b) => compareTexts(a.due, b.due))
                .map(({ cells }) => cells),
            },
          ]
          const totalRows = [count.overview, count.findings, count.deadlines]
          const missing = sheets.map(({ name, rows }, index) => ({ name, rows: (totalRows[index] ?? 0) - rows.length }))
          return workbook([...sheets, explanation(totals, run, missing)])
        },
      }
    },
  }
}

/** Text in a cell is text, whatever it is. */
function isPiece(kept: unknown): boolean {
  if (!isGroup(kept) || !isUrgency(kept)) return false
  const areCells = (cells: unknown) => isListOf(cells, isCell)
  const isDeadline = (row: unknown) => isGroup(row) && typeof row.due === 'string' && areCells(row.cells)
  return areCells(kept.overview) && isListOf(kept.findings, areCells) && isListOf(kept.deadlines, isDeadline)
}

function isCell(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number'
}

/** Rows that no longer fit are left out per sheet, so that a sheet is never cut in the middle of a dossier. */
function withinLimit(sorted: readonly Piece[], limit: number): readonly Piece[] {
  const used = { findings: 0, deadlines: 0 }
  return sorted.slice(0, limit).map((piece) => {
    used.findings += piece.findings.length
    used.deadlines += piece.deadlines.length
    if (used.findings <= limit && used.deadlines <= limit) return piece
    return {
      ...piece,
      findings: used.findings <= limit ? piece.findings : [],
      deadlines: used.deadlines <= limit ? piece.deadlines : [],
    }
  })
}
