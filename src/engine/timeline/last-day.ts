import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import { known } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import type { Verdict } from '../../kernel/verdict.js'
import { judge } from '../evaluate.js'

/** A usual day and then the last day of the law; a late letter of UWV moves it once more. */
const mostSteps = 4

/**
 * The last good day of a duty that has been fulfilled, as its own rule gives it when the act is left out: asked from the
 * first day of illness on, and the day after again, until the rule no longer calls the term running.
 * @returns null when the rule asks nothing by a day.
 */
export function lastDayOf(rule: Rule, facts: Facts, without: Partial<Facts>): PlainDate | null {
  let due: PlainDate | null = null
  let peildatum = facts.wachttijd.value.eersteDag
  for (let step = 0; step < mostSteps; step += 1) {
    const { verdict } = judge(rule, { ...facts, ...without, peildatum: known(peildatum) })
    if (verdict.kind !== 'pending') return due ?? dueOfBreach(verdict)
    due = verdict.due
    peildatum = addDays(due, 1)
  }
  return due
}

function dueOfBreach(verdict: Verdict): PlainDate | null {
  return verdict.kind === 'violated' ? (verdict.places[0].due ?? null) : null
}
