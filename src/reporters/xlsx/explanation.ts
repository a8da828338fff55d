import type { Run } from '../form.js'
import { tool } from '../json.js'
import { disclaimer } from '../labels.js'
import type { Totals } from '../summary.js'
import type { Cell } from './findings.js'
import type { Sheet } from './workbook.js'

/** The sheet that says what the others are, with what they were made and what is not in them. */
export function explanation(
  { judged, invalid, unreadable, violated }: Totals,
  { peildatum }: Run,
  missing: readonly { readonly name: string; readonly rows: number }[],
): Sheet {
  const rows: readonly (readonly Cell[])[] = [
    ['getoetst', judged],
    ['ongeldig', invalid],
    ['onleesbaar', unreadable],
    ['niet voldaan', violated.error],
    ["risico's", violated.warning],
    ['aandachtspunten', violated.info],
    ['peildatum', `${peildatum}, tenzij een dossier een eigen peildatum heeft`],
    ['gemaakt met', `${tool.name} ${tool.version}, stand van het recht ${tool.law}`],
    ['regels', tool.catalogue],
    ...missing
      .filter(({ rows }) => rows > 0)
      .map(({ name, rows }) => [
        'past niet',
        `${rows} rijen van de minst dringende dossiers staan niet op het blad ${name}; de vormen csv en json bevatten alles`,
      ]),
    ['let op', disclaimer],
  ]
  const columns = [
    { header: 'wat', kind: 'text', width: 18 },
    { header: 'waarde', kind: 'text', width: 90 },
  ] as const
  return { name: 'Toelichting', columns, rows }
}
