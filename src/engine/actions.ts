import { type PlainDate, workingDayOnOrBefore } from '../calendar/plain-date.js'
import type { Action, Deadline } from '../kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../kernel/result.js'
import { compareSeverity } from '../kernel/verdict.js'
import { nl } from '../language/message.js'

/**
 * What to do, most urgent first: open errors, then terms that end soon, then risks and points of attention. What mends
 * several findings appears once, with the rules it mends.
 */
export function actionsOf(results: readonly Result[]): Action[] {
  const merged = new Map<string, Action>()
  for (const action of results.flatMap(actionOf)) {
    const key = JSON.stringify([action.actor, action.text])
    const same = merged.get(key)
    merged.set(key, same ? join(same, action) : action)
  }
  return [...merged.values()].toSorted((a, b) => urgency(a) - urgency(b) || compareDue(a.due, b.due))
}

function actionOf(result: Result): Action[] {
  const { rule, verdict } = result
  if (verdict.kind === 'pending' && verdict.soon) {
    return [{ text: nl`${rule.title}`, actor: rule.actor, due: verdict.due, severity: 'warning', rules: [rule.id] }]
  }
  if (!isOpenBreach(result)) return []
  const { remedy, actor, nextDue } = result.verdict
  return [
    {
      text: remedy ?? nl`${rule.remedy}`,
      actor: actor ?? rule.actor,
      due: nextDue ?? null,
      severity: severityOf(result),
      rules: [rule.id],
    },
  ]
}

function join(a: Action, b: Action): Action {
  const due = compareDue(a.due, b.due) <= 0 ? a.due : b.due
  const severity = compareSeverity(a.severity, b.severity) <= 0 ? a.severity : b.severity
  return { ...a, due, severity, rules: [...a.rules, ...b.rules] }
}

function urgency({ severity, due }: Action): number {
  if (severity === 'error') return 0
  if (due !== null) return 1
  return severity === 'warning' ? 2 : 3
}

/** Now comes before any day. */
function compareDue(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a < b ? -1 : 1
}

/** The terms that still run, soonest first; terms that end on one day together. */
export function deadlinesOf(results: readonly Result[]): Deadline[] {
  const byDay = new Map<PlainDate, { id: string; title: string }[]>()
  for (const { rule, verdict } of results) {
    if (verdict.kind !== 'pending') continue
    byDay.set(verdict.due, [...(byDay.get(verdict.due) ?? []), { id: rule.id, title: rule.title }])
  }
  return [...byDay]
    .map(([due, rules]) => ({ due, actBy: workingDayOnOrBefore(due), rules }))
    .toSorted((a, b) => compareDue(a.due, b.due))
}
