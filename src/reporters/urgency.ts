import type { PlainDate } from '../calendar/plain-date.js'
import type { DossierEntry, JudgedDossier } from '../kernel/report.js'
import { type Breached, isOpenBreach, severityOf } from '../kernel/result.js'
import type { Part } from '../kernel/rule.js'
import { compareSeverity, severities } from '../kernel/verdict.js'
import { compareTexts } from '../language/compare-texts.js'
import { oneLine } from './message.js'
import { isJudged } from './summary.js'

/** What puts dossiers in order of risk. */
export interface Urgency {
  /** A file that could not be judged is 0: its risk is not known. Then 1 to 3 by the worst open breach, 4 without one. */
  readonly rank: number
  /** The next term that ends; null when none runs. */
  readonly due: PlainDate | null
  /** Decides between equals, so that the order is the same every night. */
  readonly kenmerk: string
}

export function urgencyOf(entry: DossierEntry): Urgency {
  if (!isJudged(entry)) return { rank: 0, due: null, kenmerk: entry.file ?? '' }
  const worst = worstOf(entry)
  return {
    rank: worst ? severities.indexOf(severityOf(worst)) + 1 : 4,
    due: entry.nextDeadlines[0]?.due ?? null,
    kenmerk: oneLine(entry.kenmerk),
  }
}

/** The heaviest first, then the next term that ends; without one last. */
export function byUrgency(a: Urgency, b: Urgency): number {
  return a.rank - b.rank || compareTexts(a.due ?? '9999', b.due ?? '9999') || compareTexts(a.kenmerk, b.kenmerk)
}

/**
 * The heaviest open breach; of more, one that UWV tests at the end of the wachttijd before one that only asks for care in
 * keeping the file, and then the first in the order of the catalogue.
 */
export function worstOf({ results }: JudgedDossier): Breached | undefined {
  let worst: Breached | undefined
  for (const result of results) {
    if (isOpenBreach(result) && (!worst || compareWeight(result, worst) < 0)) worst = result
  }
  return worst
}

function compareWeight(a: Breached, b: Breached): number {
  return compareSeverity(severityOf(a), severityOf(b)) || partRanks[a.rule.part] - partRanks[b.rule.part]
}

const partRanks: Readonly<Record<Part, number>> = { volledigheid: 0, inspanningen: 0, zorgvuldigheid: 1 }
