import type { DossierEntry } from '../../kernel/report.js'
import { breachCount } from '../labels.js'
import { isJudged, summaryOf } from '../summary.js'
import { together, wrap } from './layout.js'
import type { Screen } from './screen.js'

/** How many dossiers were judged, and what is open in them. */
export function totalLines(entries: readonly DossierEntry[], { measure, style }: Screen): string[] {
  const { judged, invalid, unreadable, violated } = summaryOf(entries)
  const dossiers = [
    `${judged} ${judged === 1 ? 'dossier' : 'dossiers'} getoetst`,
    ...(invalid > 0 ? [`${invalid} ongeldig`] : []),
    ...(unreadable > 0 ? [`${unreadable} onleesbaar`] : []),
  ]
  const breaches = (['error', 'warning', 'info'] as const)
    .filter((severity) => violated[severity] > 0)
    .map((severity) => breachCount(violated[severity], severity))
  const open = entries.filter(isJudged).filter(({ counts }) => counts.undetermined + counts.judgement > 0).length
  const questions = open > 0 ? [`open vragen in ${open} ${open === 1 ? 'dossier' : 'dossiers'}`] : []
  const found = [...breaches, ...questions].map(together).join(' · ') || 'geen open bevindingen'
  return [...wrap(style.bold(dossiers.map(together).join(' · ')), measure), ...(judged > 0 ? wrap(found, measure) : [])]
}
