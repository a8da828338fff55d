import { breachCount } from '../labels.js'
import type { Totals } from '../summary.js'
import { together, wrap } from './layout.js'
import type { Screen } from './screen.js'

/** How many dossiers were judged, and what is open in them. */
export function totalLines(totals: Totals, { measure, style }: Screen): string[] {
  const { judged, invalid, unreadable, violated, withQuestions: open } = totals
  const dossiers = [
    `${judged} ${judged === 1 ? 'dossier' : 'dossiers'} getoetst`,
    ...(invalid > 0 ? [`${invalid} ongeldig`] : []),
    ...(unreadable > 0 ? [`${unreadable} onleesbaar`] : []),
  ]
  const breaches = (['error', 'warning', 'info'] as const)
    .filter((severity) => violated[severity] > 0)
    .map((severity) => breachCount(violated[severity], severity))
  const questions = open > 0 ? [`open vragen in ${open} ${open === 1 ? 'dossier' : 'dossiers'}`] : []
  const found = [...breaches, ...questions].map(together).join(' · ') || 'geen open bevindingen'
  return [...wrap(style.bold(dossiers.map(together).join(' · ')), measure), ...(judged > 0 ? wrap(found, measure) : [])]
}
