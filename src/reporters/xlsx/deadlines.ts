import type { PlainDate } from '../../calendar/plain-date.js'
import type { DossierEntry } from '../../kernel/report.js'
import { isJudged } from '../summary.js'
import type { Cell } from './findings.js'
import type { SheetColumn } from './workbook.js'

export interface DeadlineRow {
  readonly due: PlainDate
  readonly cells: readonly Cell[]
}

export const deadlineColumns: readonly SheetColumn[] = [
  { header: 'laatste dag', kind: 'date', width: 12 },
  { header: 'handel uiterlijk', kind: 'date', width: 16 },
  { header: 'kenmerk', kind: 'text', width: 18 },
  { header: 'regel', kind: 'text', width: 8 },
  { header: 'titel', kind: 'text', width: 60 },
  { header: 'werkgever', kind: 'text', width: 14 },
  { header: 'casemanager', kind: 'text', width: 14 },
  { header: 'week', kind: 'number', width: 7 },
  { header: 'bestand', kind: 'text', width: 36 },
]

/** One row for each term that still runs. */
export function deadlineRows(entry: DossierEntry): readonly DeadlineRow[] {
  if (!isJudged(entry)) return []
  const { kenmerk, owners, week, file } = entry
  return entry.nextDeadlines.flatMap(({ due, actBy, rules }) =>
    rules.map(({ id, title }) => {
      const who = [owners.werkgever.referentie, owners.casemanager.referentie]
      return { due, cells: [due, actBy, kenmerk, id, title, ...who, week, file] }
    }),
  )
}
