import { isGroup } from '../dossier/is-group.js'
import { byteOrderMark, csvLine } from './csv-line.js'
import { dossierColumns } from './dossier-columns.js'
import type { Form } from './form.js'
import { isHarmlessLine, isUrgency } from './kept.js'
import { byUrgency, type Urgency, urgencyOf } from './urgency.js'

interface Piece extends Urgency {
  readonly line: string
}

/** One row a dossier, the most urgent first; a file that could not be judged comes before all. */
export const csv: Form<Piece, Iterable<string>> = {
  piece: (entry, { options }) => ({
    ...urgencyOf(entry),
    line: csvLine(
      dossierColumns.map(({ of }) => of(entry)),
      options,
    ),
  }),
  accepts: (kept) => isGroup(kept) && isUrgency(kept) && isHarmlessLine(kept.line) && !isFormula.test(kept.line),
  assemble({ options }) {
    const pieces: Piece[] = []
    const headers = csvLine(
      dossierColumns.map(({ header }) => header),
      options,
    )
    return {
      head: (options.excel ? byteOrderMark : '') + headers,
      add(piece) {
        pieces.push(piece)
        return ''
      },
      end: () => pieces.toSorted(byUrgency).map(({ line }) => line),
    }
  },
}

/** A cell that a spreadsheet would work out. In a text there are two quotes for one, so it cannot hold this. */
const isFormula = /(?:^|[,;])"?[=+\-@\t]/
