import { aantal } from '../../language/aantal.js'
import { breachCounts } from '../labels.js'
import { hang, pad, together, wrap } from '../terminal/layout.js'
import type { Screen } from '../terminal/screen.js'
import type { Portfolio, RuleFindings } from './collect.js'
import type { Lateness } from './lateness.js'

const idWidth = 7

/** What each rule found and how late things were; empty when there is nothing open. */
export function findingLines({ rules, lateness }: Portfolio<unknown>, screen: Screen): string[] {
  if (rules.length === 0) return []
  const { measure, style } = screen
  const late = lateText(lateness)
  return [
    style.bold('Bevindingen per regel'),
    ...rules.flatMap((rule) => ruleLines(rule, screen)),
    ...(late
      ? [
          '',
          ...wrap(
            `Te laat gedaan: ${together(aantal(lateness.findings, 'bevinding', 'bevindingen'))}, ${late}`,
            measure,
            0,
            2,
          ),
        ]
      : []),
    '',
  ]
}

function ruleLines({ rule, title, dossiers, violated, lateness }: RuleFindings, { measure, style }: Screen): string[] {
  const late = lateText(lateness)
  const counts = [aantal(dossiers, 'dossier', 'dossiers'), ...breachCounts(violated), ...(late ? [late] : [])]
  return [
    ...hang(`  ${style.bold(pad(rule, idWidth))}`, title, measure),
    ...wrap(style.dim(counts.map(together).join(' · ')), measure, 2 + idWidth),
  ]
}

function lateText({ findings, medianDays }: Lateness): string | null {
  if (medianDays === null) return null
  const days = `${String(medianDays).replace('.', ',')} ${medianDays === 1 ? 'dag' : 'dagen'} te laat`
  return findings === 1 ? days : `mediaan ${days}`
}
