import type { JudgedDossier } from '../../kernel/report.js'
import { fileName } from '../place.js'
import { type Row, rowOf } from '../terminal/many-dossiers.js'
import { kenmerkOf } from './head.js'

/** What the portfolio says of one dossier, as the table on the screen has it, and a little more. */
export interface PortfolioRow extends Row {
  readonly file: string | null
  /** Of the rule that `worst` names. */
  readonly title: string | null
}

export function portfolioRowOf(dossier: JudgedDossier): PortfolioRow {
  const row = rowOf(dossier)
  const worst = dossier.results.find(({ rule }) => rule.id === row.worst)
  return {
    ...row,
    kenmerk: kenmerkOf(dossier),
    file: dossier.file === null ? null : fileName(dossier.file),
    title: worst?.rule.title ?? null,
  }
}
