import { compareDays, isPlainDate, type PlainDate } from '../../calendar/plain-date.js'
import { isHandeling } from '../../dossier/datumsoorten.js'
import type { Dossier } from '../../dossier/dossier.js'
import { segmentsOf } from '../../dossier/json-pointer.js'
import type { Facts } from '../../facts/facts.js'
import { verdictOrder } from '../../kernel/combine.js'
import type { Result } from '../../kernel/result.js'
import type { Rule } from '../../kernel/rule.js'
import type { Milestone, MilestoneState } from '../../kernel/timeline.js'
import type { Place, Verdict, Violated } from '../../kernel/verdict.js'
import { citationOf, type SourceRef } from '../../law/source.js'
import { type Duty, duties } from './duties.js'
import { eventsOf } from './events.js'
import { lastDayOf } from './last-day.js'
import { shortLabel } from './short-labels.js'

/** Every dated duty and event, in the order of the last day, or of the day on which it was done. */
export function milestonesOf(facts: Facts, results: readonly Result[]): readonly Milestone[] {
  const named = new Set(duties.flatMap(({ rules }) => rules))
  const others = results.filter(({ rule }) => !named.has(rule.id))
  const milestones = [
    ...duties.flatMap((duty) => ofDuty(duty, facts, results)),
    ...heldEvaluations(facts, results),
    ...others.flatMap((result) => ofResult(result)),
    ...eventsOf(facts),
  ]
  return withOwnIds(milestones).toSorted(byDay)
}

function ofDuty(duty: Duty, facts: Facts, results: readonly Result[]): readonly Milestone[] {
  const { id, label, rules, paper } = duty
  const own = rules.flatMap((rule) => results.filter((result) => result.rule.id === rule))
  const [first] = own
  // where both rules are content, the one on time tells more
  const decisive = verdictOrder.flatMap((kind) => own.filter(({ verdict }) => verdict.kind === kind).toReversed())[0]
  if (!first || !decisive) return []
  const { rule, verdict } = decisive
  const found = paper?.(facts)
  const due = dueOf(verdict) ?? lastDayOf(first.rule, facts, duty.without(facts))
  const done = doneOn(verdict, facts.alles.value) ?? (isMissing(verdict) ? null : (found?.datum ?? null))
  const path = pathOf(verdict) ?? found?.path ?? null
  // content without the paper: the dossier says why there is none
  const state = verdict.kind === 'satisfied' && paper && !found ? 'notApplicable' : stateOf(verdict)
  return [
    {
      id,
      label,
      due,
      done,
      state,
      actor: actorOf(decisive),
      rule: rule.id,
      sources: termSources(rule, own),
      path,
    },
  ]
}

/** The rule that asks whether it came in time names where the last day comes from: that goes first. */
function termSources(decisive: Rule, own: readonly Result[]): readonly SourceRef[] {
  const onTime = own.at(-1)?.rule
  if (!onTime || onTime.id === decisive.id) return decisive.sources
  const known = new Set(onTime.sources.map(citationOf))
  return [...onTime.sources, ...decisive.sources.filter((source) => !known.has(citationOf(source)))]
}

/** Of rules that repeat, or that only some dossiers meet: what still runs, and each time that it was too late. */
function ofResult(result: Result): readonly Milestone[] {
  const { rule, verdict } = result
  const milestone = (rest: Pick<Milestone, 'due' | 'done' | 'state' | 'path'>): Milestone => {
    const label = shortLabel(rule)
    return { id: rule.slug, label, actor: actorOf(result), rule: rule.id, sources: rule.sources, ...rest }
  }
  if (verdict.kind === 'pending') {
    return [milestone({ due: verdict.due, done: null, state: stateOf(verdict), path: null })]
  }
  if (verdict.kind === 'satisfied' && verdict.nextDue) {
    return [milestone({ due: verdict.nextDue, done: null, state: 'pending', path: verdict.path })]
  }
  if (verdict.kind !== 'violated') return []
  const told = new Set<string>()
  return verdict.places.flatMap((place) => {
    if (!place.due || (place.breach !== 'late' && place.breach !== 'missing')) return []
    // what lacks twice at one place by one day is one term
    const key = `${place.path} ${place.due} ${place.found}`
    if (told.has(key)) return []
    told.add(key)
    const state = stateOfPlace(place, verdict)
    return [milestone({ due: place.due, done: place.found ?? null, state, path: place.path })]
  })
}

/** Evaluations that came in time; those that did not, the rule names itself. */
function heldEvaluations(facts: Facts, results: readonly Result[]): readonly Milestone[] {
  const result = results.find(({ rule }) => rule.id === 'T-05')
  if (!result) return []
  const { rule, verdict } = result
  const late = new Set(verdict.kind === 'violated' ? verdict.places.map(({ found }) => found) : [])
  const contacten = facts.contactmomenten.value.filter(({ soort }) => soort === 'evaluatie')
  return [...facts.evaluaties.value, ...contacten].flatMap(({ datum, path }): Milestone[] => {
    if (!datum || late.has(datum)) return []
    return [
      {
        id: `evaluatie-${datum}`,
        label: 'Evaluatie',
        due: null,
        done: datum,
        state: 'done',
        actor: rule.actor,
        rule: rule.id,
        sources: rule.sources,
        path,
      },
    ]
  })
}

function stateOf(verdict: Verdict): MilestoneState {
  switch (verdict.kind) {
    case 'violated':
      return stateOfPlace(verdict.places[0], verdict)
    case 'pending':
      return verdict.soon ? 'soon' : 'pending'
    case 'satisfied':
      return 'done'
    case 'undetermined':
    case 'judgement':
    case 'notApplicable':
      return verdict.kind
  }
}

function stateOfPlace({ breach }: Place, { covered }: Violated): MilestoneState {
  if (covered) return 'covered'
  return breach === 'late' || breach === 'missing' ? breach : 'incomplete'
}

function actorOf({ rule, verdict }: Result): Milestone['actor'] {
  return verdict.kind === 'violated' ? (verdict.actor ?? rule.actor) : rule.actor
}

function isMissing(verdict: Verdict): boolean {
  return verdict.kind === 'violated' && verdict.places[0].breach === 'missing'
}

function dueOf(verdict: Verdict): PlainDate | null {
  if (verdict.kind === 'pending') return verdict.due
  return verdict.kind === 'violated' ? (verdict.places[0].due ?? null) : null
}

function pathOf(verdict: Verdict): string | null {
  switch (verdict.kind) {
    case 'violated':
      return verdict.places[0].path
    case 'satisfied':
    case 'judgement':
      return verdict.path
    case 'undetermined':
      return verdict.missing
    case 'pending':
    case 'notApplicable':
      return null
  }
}

/** What the rule found, or the day at the place that it points at. */
function doneOn(verdict: Verdict, dossier: Dossier): PlainDate | null {
  if (verdict.kind === 'violated') return verdict.places[0].found ?? null
  return verdict.kind === 'satisfied' && verdict.path !== null ? dayAt(dossier, verdict.path) : null
}

function dayAt(dossier: Dossier, path: string): PlainDate | null {
  const segments = segmentsOf(path)
  const value = segments.reduce<unknown>(
    (group, key) => (holdsOthers(group) && Object.hasOwn(group, key) ? group[key] : undefined),
    dossier,
  )
  const [parent = '', key = ''] = segments.filter((segment) => !/^\d+$/.test(segment)).slice(-2)
  // a text may look like a day too
  const day = holdsOthers(value) ? (value.datum ?? value.van) : isHandeling(parent, key) ? value : null
  return isPlainDate(day) ? day : null
}

/** A group or a list. */
function holdsOthers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The second of one kind gets a number, so that each can be told apart. */
function withOwnIds(milestones: readonly Milestone[]): Milestone[] {
  const seen = new Map<string, number>()
  return milestones.map((milestone) => {
    const count = (seen.get(milestone.id) ?? 0) + 1
    seen.set(milestone.id, count)
    return count === 1 ? milestone : { ...milestone, id: `${milestone.id}-${count}` }
  })
}

function dayOf({ due, done }: Milestone): PlainDate | null {
  return due ?? done
}

/** What has no day comes last. */
function byDay(a: Milestone, b: Milestone): number {
  const [day, other] = [dayOf(a), dayOf(b)]
  if (day === null || other === null) return Number(day === null) - Number(other === null)
  return compareDays(day, other)
}
