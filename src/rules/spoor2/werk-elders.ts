import { mergeRanges } from '../../calendar/day-range.js'
import { dayNumber } from '../../calendar/plain-date.js'
import type { Werkhervatting } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import type { Traject } from './traject.js'

/** Work with another employer that began; arbeidstherapie is no placement. */
export function werkElders(fact: Ask): readonly Werkhervatting[] {
  return fact('werkhervatting').filter(({ werkgever, soort }) => werkgever === 'ander' && soort !== 'arbeidstherapie')
}

/** The trajectory in which the time of work elsewhere counts as rest: who works there is not left without activity. */
export function zonderWerkElders(fact: Ask, traject: Traject): Traject {
  const werk = werkElders(fact).map(({ van, totEnMet }) => ({
    start: dayNumber(van),
    end: totEnMet ? dayNumber(totEnMet) : Number.POSITIVE_INFINITY,
  }))
  return { ...traject, rust: mergeRanges([...traject.rust, ...werk]) }
}
