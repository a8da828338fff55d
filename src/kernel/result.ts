import type { Facts } from '../facts/facts.js'
import type { Rule } from './rule.js'
import type { Trace } from './trace.js'
import type { Place, Severity, Verdict, Violated } from './verdict.js'

/** What one rule found, and the facts it asked for, in order. */
export interface Result {
  readonly rule: Rule
  readonly verdict: Verdict
  readonly consulted: readonly (keyof Facts)[]
  /** Only when asked for. */
  readonly trace?: Trace
}

/** A result whose verdict is a breach, covered or not. */
export type Breached = Result & { readonly verdict: Violated }

/** A breach that no recorded ground covers. */
export function isOpenBreach(result: Result): result is Breached {
  return result.verdict.kind === 'violated' && result.verdict.covered === null
}

/** The severity of a breach: that of its worst place, or the rule's own. */
export function severityOf({ rule, verdict }: Breached): Severity {
  return severityAt(verdict.places[0], rule)
}

/** The severity of one place; without one of its own it has the rule's. */
export function severityAt(place: Place, rule: Rule): Severity {
  return place.severity ?? rule.severity
}
