import { compareDays, latest, type PlainDate, workingDayOnOrBefore } from '../calendar/plain-date.js'
import type { Action, Deadline } from '../kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../kernel/result.js'
import type { Rule } from '../kernel/rule.js'
import type { Severity, Verdict } from '../kernel/verdict.js'
import { type MessageValue, nl } from '../language/message.js'

/**
 * What to do, most urgent first: what is open now, the heaviest first; then the terms that end soon, by day; then points
 * of attention. What mends several findings appears once, with the rules it mends.
 * @param prerequisites ids of rules that come before others of the same urgency, because the others build on them.
 * @param preparations by id, what to do while the term of a rule still runs.
 */
export function actionsOf(
  results: readonly Result[],
  { prerequisites, preparations }: ActionTexts = { prerequisites: [], preparations: {} },
): Action[] {
  const merged: Urgent[] = []
  for (const result of results) {
    const urgent = actionOf(result, preparations)
    if (!urgent) continue
    const index = merged.findIndex(({ action }) => isSame(action, urgent.action))
    const same = merged[index]
    if (same) merged[index] = join(same, urgent)
    else merged.push(urgent)
  }
  const ordered = merged.map((urgent) => ({ urgent, order: orderOf(urgent.action, prerequisites) }))
  return ordered
    .toSorted((a, b) => byUrgency(a.urgent, b.urgent) || a.order - b.order)
    .map(({ urgent }) => urgent.action)
}

export interface ActionTexts {
  readonly prerequisites: readonly string[]
  readonly preparations: Readonly<Record<string, string>>
}

/** The same actor and text. */
function isSame(a: Action, b: Action): boolean {
  return (
    a.actor === b.actor &&
    a.text.words.length === b.text.words.length &&
    a.text.words.every((word, index) => word === b.text.words[index]) &&
    a.text.values.every((value, index) => isSameValue(value, b.text.values[index]))
  )
}

function isSameValue(a: MessageValue, b: MessageValue | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.freeText === b.freeText : a === b
}

function orderOf({ rules }: Action, prerequisites: readonly string[]): number {
  return Math.min(...rules.map((id) => positionIn(prerequisites, id)))
}

function positionIn(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id)
  return index < 0 ? ids.length : index
}

interface Urgent {
  readonly action: Action
  /** The term has not ended yet. */
  readonly runs: boolean
}

function actionOf(result: Result, preparations: ActionTexts['preparations']): Urgent | null {
  const { rule, verdict } = result
  if (verdict.kind === 'pending' && verdict.soon) {
    const { requires, actor, severity, id } = rule
    return {
      action: { text: nl`${preparations[id] ?? requires}`, actor, due: verdict.due, severity, rules: [id] },
      runs: true,
    }
  }
  if (!isOpenBreach(result)) return null
  const { remedy, actor, nextDue } = result.verdict
  const action = {
    text: remedy ?? nl`${rule.remedy}`,
    actor: actor ?? rule.actor,
    due: nextDue ?? null,
    severity: severityOf(result),
    rules: [rule.id],
  }
  return { action, runs: false }
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
  return rankOf(a) - rankOf(b) || compareDue(a.action.due, b.action.due)
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 3 }

function rankOf({ action, runs }: Urgent): number {
  if (runs) return 2
  return ranks[action.severity]
}

/** Now comes before any day. */
function compareDue(a: PlainDate | null, b: PlainDate | null): number {
  return compareDays(a ?? '', b ?? '')
}

function runsUntil(verdict: Verdict): PlainDate | null {
  if (verdict.kind === 'pending') return verdict.due
  return verdict.kind === 'satisfied' ? (verdict.nextDue ?? null) : null
}

/** The terms that still run, soonest first; terms that end on one day together. The advice to act never lies in the past. */
export function deadlinesOf(results: readonly Result[], peildatum: PlainDate): Deadline[] {
  const byDay = new Map<PlainDate, Rule[]>()
  for (const { rule, verdict } of results) {
    const due = runsUntil(verdict)
    if (!due) continue
    const sameDay = byDay.get(due)
    if (sameDay) sameDay.push(rule)
    else byDay.set(due, [rule])
  }
  return [...byDay]
    .map(([due, rules]) => ({
      due,
      actBy: latest(workingDayOnOrBefore(due), peildatum),
      rules: rules.map(({ id, title }) => ({ id, title })),
    }))
    .toSorted((a, b) => compareDue(a.due, b.due))
}
