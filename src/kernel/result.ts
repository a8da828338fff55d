import type { Facts } from '../facts/facts.js'
import type { Rule } from './rule.js'
import type { Trace } from './trace.js'
import type { Severity, Verdict, Violated } from './verdict.js'

/** What one rule found, and the facts it asked for, in order. */
export interface Result {
  readonly rule: Rule
  readonly verdict: Verdict
  readonly consulted: readonly (keyof Facts)[]
  /** Only when asked for. */
  readonly trace?: Trace
}

/** A result whose verdict is a breach that no recorded ground covers. */
export function isOpenBreach(result: Result): result is Result & { readonly verdict: Violated } {
  return result.verdict.kind === 'violated' && result.verdict.covered === null
}

/** The severity of a breach: that of its worst place, or the rule's own. */
export function severityOf(result: Result & { readonly verdict: Violated }): Severity {
  return result.verdict.places[0].severity ?? result.rule.severity
}
