import type { Facts } from '../facts/facts.js'
import type { Result } from '../kernel/result.js'
import type { Timeline } from '../kernel/timeline.js'
import { barsOf } from './timeline/bars.js'
import { exceptionsOf } from './timeline/exceptions.js'
import { marksOf } from './timeline/marks.js'
import { milestonesOf } from './timeline/milestones.js'
import { rivOf } from './timeline/riv.js'
import { weekEndsOf } from './timeline/week-ends.js'

/**
 * One dossier in time. Every day of the law in it comes from a rule: from its verdict, or, where the duty is fulfilled
 * and the verdict no longer names its last day, from asking the same rule as if it were not.
 */
export function timelineOf(facts: Facts, results: readonly Result[]): Timeline {
  const { eersteDag, einde } = facts.wachttijd.value
  const bars = barsOf(facts)
  return {
    from: eersteDag,
    peildatum: facts.peildatum.value,
    endOfWait: einde,
    endOfPeriod: facts.eindeTijdvak.value,
    weekEnds: weekEndsOf(facts, bars),
    marks: marksOf(facts),
    milestones: milestonesOf(facts, results),
    bars,
    riv: rivOf(facts, results),
    exceptions: exceptionsOf(facts),
  }
}
