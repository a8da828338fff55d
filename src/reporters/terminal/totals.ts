import { aantal } from '../../language/aantal.js'
import { breachCounts, fileCounts, lookAheadText } from '../labels.js'
import type { Totals } from '../summary.js'
import { together, wrap } from './layout.js'
import type { Screen } from './screen.js'

/** How many dossiers were judged, and what is open in them. */
export function totalLines(totals: Totals, { measure, style }: Screen): string[] {
  const { judged, violated, withQuestions } = totals
  const files = fileCounts(totals).map(together).join(' · ')
  const questions = withQuestions > 0 ? [`open vragen in ${aantal(withQuestions, 'dossier', 'dossiers')}`] : []
  const found = [...breachCounts(violated), ...questions].map(together).join(' · ') || 'geen open bevindingen'
  const ahead = lookAheadText(totals)
  return [
    ...wrap(style.bold(files), measure),
    ...(judged > 0 ? wrap(found, measure) : []),
    ...(ahead === null ? [] : wrap(`Let op: ${ahead}`, measure)),
  ]
}
