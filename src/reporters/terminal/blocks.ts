import type { JudgedDossier, NamedCheck } from '../../kernel/report.js'
import { parts } from '../../kernel/rule.js'
import { headlineWord, namedWord, partLabels } from '../labels.js'
import { partSummary } from '../part-summary.js'
import { roomBeside, row } from './layout.js'
import { paint, paintStatus } from './paint.js'
import type { Screen } from './screen.js'

/** Words at the right stay in sight of what they belong to. */
const widest = 100
const labelWidth = 16
const headlineWidth = 18

/** The three blocks, each with what was counted and its headline. */
export function blockLines(dossier: JudgedDossier, screen: Screen): string[] {
  return parts.flatMap((part) => {
    const status = dossier.parts[part]
    const headline = headlineWord(status, dossier.partCounts[part].violated.warning)
    return row(2, [
      { text: partLabels[part], width: labelWidth },
      {
        text: partSummary(part, dossier.results),
        width: roomBeside(Math.min(screen.measure, widest), 2, [labelWidth, headlineWidth]),
      },
      { text: paintStatus(headline, status, screen), width: headlineWidth },
    ])
  })
}

const wordWidth = '[NIET TE BEOORDELEN]'.length
const idWidth = 5

/** The checks that rivcheck is named after: always there, always in this order. */
export function namedLines(named: readonly NamedCheck[], screen: Screen): string[] {
  return named.flatMap((check) =>
    row(2, [
      { text: paint(`[${namedWord(check)}]`, check.covered ? 'covered' : check.verdict, screen), width: wordWidth },
      { text: check.label, width: roomBeside(Math.min(screen.measure, widest), 2, [wordWidth, idWidth]) },
      { text: screen.style.dim(check.rule ?? ''), width: idWidth },
    ]),
  )
}
