import { latest, type PlainDate, workingDayOnOrBefore } from '../calendar/plain-date.js'
import type { Action, Deadline } from '../kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../kernel/result.js'
import { compareSeverity } from '../kernel/verdict.js'
import { nl } from '../language/message.js'

/**
 * What to do, most urgent first: the heaviest first, of one weight what is open before a term that ends soon. What mends
 * several findings appears once, with the rules it mends.
 */
export function actionsOf(results: readonly Result[]): Action[] {
  const merged = new Map<string, Urgent>()
  for (const urgent of results.flatMap(actionOf)) {
    const key = JSON.stringify([urgent.action.actor, urgent.action.text])
    const same = merged.get(key)
    merged.set(key, same ? join(same, urgent) : urgent)
  }
  return [...merged.values()].toSorted(byUrgency).map(({ action }) => action)
}

interface Urgent {
  readonly action: Action
  /** The term has not ended yet. */
  readonly runs: boolean
}

function actionOf(result: Result): Urgent[] {
  const { rule, verdict } = result
  if (verdict.kind === 'pending' && verdict.soon) {
    const { requires, actor, severity, id } = rule
    return [{ action: { text: nl`${requires}`, actor, due: verdict.due, severity, rules: [id] }, runs: true }]
  }
  if (!isOpenBreach(result)) return []
  const { remedy, actor, nextDue } = result.verdict
  const action = {
    text: remedy ?? nl`${rule.remedy}`,
    actor: actor ?? rule.actor,
    due: nextDue ?? null,
    severity: severityOf(result),
    rules: [rule.id],
  }
  return [{ action, runs: false }]
}

function join(a: Urgent, b: Urgent): Urgent {
  const [first, second] = [a, b].toSorted(byUrgency) as [Urgent, Urgent] // two in, two out
  return {
    action: {
      ...first.action,
      due: compareDue(a.action.due, b.action.due) <= 0 ? a.action.due : b.action.due,
      rules: [...a.action.rules, ...b.action.rules],
    },
    runs: first.runs && second.runs,
  }
}

function byUrgency(a: Urgent, b: Urgent): number {
  return (
    compareSeverity(a.action.severity, b.action.severity) ||
    Number(a.runs) - Number(b.runs) ||
    compareDue(a.action.due, b.action.due)
  )
}

/** Now comes before any day. */
function compareDue(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a < b ? -1 : 1
}

/** The terms that still run, soonest first; terms that end on one day together. The advice to act never lies in the past. */
export function deadlinesOf(results: readonly Result[], peildatum: PlainDate): Deadline[] {
  const byDay = new Map<PlainDate, { id: string; title: string }[]>()
  for (const { rule, verdict } of results) {
    if (verdict.kind !== 'pending') continue
    byDay.set(verdict.due, [...(byDay.get(verdict.due) ?? []), { id: rule.id, title: rule.title }])
  }
  return [...byDay]
    .map(([due, rules]) => ({ due, actBy: latest(workingDayOnOrBefore(due), peildatum), rules }))
    .toSorted((a, b) => compareDue(a.due, b.due))
}
