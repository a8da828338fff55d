import { isGroup } from '../dossier/is-group.js'
import type { DossierEntry } from '../kernel/report.js'
import type { Form, Run } from './form.js'
import { isCalmLine, isHarmless, isListOf, isRow } from './kept.js'
import { disclaimer } from './labels.js'
import { isJudged } from './summary.js'
import { release, releaseEach, wrap } from './terminal/layout.js'
import { packedTableLines, packRow, rowOf, unpackRow } from './terminal/many-dossiers.js'
import { oneDossierLines } from './terminal/one-dossier.js'
import { problemLines } from './terminal/problems.js'
import { type Screen, screenOf } from './terminal/screen.js'
import { totalLines } from './terminal/totals.js'

/** A dossier in full, as a row of the table, or why it was not judged. */
type Piece = { readonly text: string } | { readonly row: string } | { readonly problems: readonly string[] }

/**
 * The report for people: one dossier in full, many as one line each (in full with `verbose`). Only with `verbose` may a
 * line be longer than the width: one that holds nothing but an address.
 */
export const terminal: Form<Piece, string | Iterable<string>> = {
  piece(entry, run) {
    const screen = screenOf(run.options)
    if (isInFull(run)) return { text: release(entryLines(entry, screen)) }
    return isJudged(entry) ? { row: packRow(rowOf(entry)) } : { problems: problemLines(entry, screen) }
  },

  wantsPlaces: isInFull,
  accepts(kept, run) {
    if (!isGroup(kept)) return false
    if ('text' in kept) return isInFull(run) && isHarmless(kept.text, run.options)
    if (isInFull(run)) return false
    return 'row' in kept ? isPackedRow(kept.row) : isListOf(kept.problems, (line) => isCalmLine(line, run.options))
  },

  assemble(run) {
    const screen = screenOf(run.options)
    const rows: string[] = []
    const problems: string[] = []
    let count = 0
    return {
      head: '',
      add(piece) {
        count += 1
        if ('text' in piece) return run.total === 1 ? piece.text : piece.text + release(['', rule(screen), ''])
        if ('row' in piece) rows.push(piece.row)
        else problems.push(...piece.problems, '')
        return ''
      },
      end(totals) {
        const closing = ['', ...wrap(screen.style.dim(disclaimer), screen.measure)]
        if (count === 0) return release(['Geen dossiers getoetst.', ...closing])
        if (run.total === 1) return release(closing)
        return releaseEach(manyLines(rows, [...problems, ...totalLines(totals, screen), ...closing], screen))
      },
    }
  },
}

function* manyLines(rows: readonly string[], after: readonly string[], screen: Screen): Generator<string> {
  yield* packedTableLines(rows, screen)
  yield* after
}

function isPackedRow(kept: unknown): boolean {
  try {
    const row = unpackRow(String(kept))
    return isRow(row) && isCalmLine(row.kenmerk)
  } catch {
    return false
  }
}

function isInFull({ total, options }: Run): boolean {
  return total === 1 || options.verbose === true
}

function rule(screen: Screen): string {
  return '='.repeat(screen.measure)
}

function entryLines(entry: DossierEntry, screen: Screen): string[] {
  return isJudged(entry) ? oneDossierLines(entry, screen) : problemLines(entry, screen)
}
