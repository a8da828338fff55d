import type { PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'

/** Whether this day lies in spoor 2: what changes while it runs, S2-08 follows into its plan. */
export function isTijdensSpoor2(fact: Ask, datum: PlainDate): boolean {
  const { start, einde } = fact('spoor2') ?? {}
  return start !== undefined && datum > start && (!einde || datum <= einde)
}
