import type { DossierEntry } from '../../kernel/report.js'
import { compareTexts } from '../../language/compare-texts.js'
import { byName } from '../by-name.js'
import { byteOrderMark, csvLine } from '../csv-line.js'
import { dossierColumns, problemText } from '../dossier-columns.js'
import type { Form, Run } from '../form.js'
import { isJudged } from '../summary.js'
import { byUrgency, type Urgency, urgencyOf } from '../urgency.js'
import { isWithin } from './piece.js'
import { windowsOf } from './windows.js'

/** A line with what puts it in its place. */
interface Line extends Urgency {
  /** null: after all others. */
  readonly group: string | null
  /** Of a line for one term: its last day. */
  readonly day: string | null
  readonly text: string
}

const deadlineHeaders = [
  'termijn',
  'handel uiterlijk',
  'regels',
  'waarvoor',
  'bestand',
  'kenmerk',
  'werkgever',
  'casemanager',
  'peildatum',
  'week',
  'probleem',
]

/**
 * One row a dossier, by group when asked; with `within` one row for each term to come instead, soonest first, and then
 * what could not be judged: of those no term is known.
 */
export const portfolioCsv: Form<readonly Line[], Iterable<string>> = {
  piece: (entry, run) => (run.options.within === undefined ? [dossierLine(entry, run)] : deadlineLines(entry, run)),
  assemble({ options }) {
    const lines: Line[] = []
    const headers =
      options.within === undefined ? [...dossierColumns.map(({ header }) => header), 'vensters'] : deadlineHeaders
    return {
      head: (options.excel ? byteOrderMark : '') + csvLine(headers, options),
      add(piece) {
        lines.push(...piece)
        return ''
      },
      end: () => {
        const byDay = (a: Line, b: Line) => compareTexts(a.day ?? noDay, b.day ?? noDay)
        return lines
          .toSorted((a, b) => byDay(a, b) || byName(a.group, b.group) || byUrgency(a, b))
          .map(({ text }) => text)
      },
    }
  },
}

function dossierLine(entry: DossierEntry, { options }: Run): Line {
  const windows = isJudged(entry) ? windowsOf(entry).join(' ') : null
  return {
    ...urgencyOf(entry),
    group: options.groupBy && isJudged(entry) ? entry.owners[options.groupBy].referentie : null,
    day: null,
    text: csvLine([...dossierColumns.map(({ of }) => of(entry)), windows], options),
  }
}

/** After every day. */
const noDay = '9999'

function deadlineLines(entry: DossierEntry, { options }: Run): readonly Line[] {
  const urgency = urgencyOf(entry)
  if (!isJudged(entry)) {
    const cells = deadlineHeaders.map((header) => {
      if (header === 'bestand') return entry.file
      return header === 'probleem' ? problemText(entry) : null
    })
    return [{ ...urgency, group: null, day: null, text: csvLine(cells, options) }]
  }
  const { file, kenmerk, owners, peildatum, week, nextDeadlines } = entry
  return nextDeadlines
    .filter(({ due }) => isWithin(due, peildatum.datum, options.within))
    .map(({ due, actBy, rules }) => ({
      ...urgency,
      day: due,
      group: null, // by day, in every form
      text: csvLine(
        [
          due,
          actBy,
          rules.map(({ id }) => id).join(' '),
          rules.map(({ title }) => title).join('; '),
          file,
          kenmerk,
          owners.werkgever.referentie,
          owners.casemanager.referentie,
          peildatum.datum,
          week,
          null,
        ],
        options,
      ),
    }))
}
