import type { PlainDate } from '../calendar/plain-date.js'
import type { Message } from '../language/message.js'

/** From heavy to light. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** How hard a norm is; printed with every finding. From hard to soft. */
export const norms = ['wet', 'beleidsregel', 'uwv-handboek', 'praktijk'] as const
export type Norm = (typeof norms)[number]

/** What is wrong: it is not there, came too late, lacks a part, contradicts another fact, or may not be there. */
export const breaches = ['missing', 'late', 'incomplete', 'inconsistent', 'notAllowed'] as const
export type Breach = (typeof breaches)[number]

/** Who acts, or who must answer a question. */
export const actors = [
  'werkgever',
  'werknemer',
  'werkgever en werknemer',
  'bedrijfsarts',
  'casemanager',
  'arbeidsdeskundige',
  're-integratiebedrijf',
  'jurist',
] as const
export type Actor = (typeof actors)[number]

/** One place where the norm is broken. */
export interface Place {
  /** JSON Pointer in the dossier; of the nearest existing parent when the thing itself is missing. */
  readonly path: string
  readonly breach: Breach
  /** The fact, as a whole sentence: what was found, and what the norm asked. */
  readonly message: Message
  /** Last good day. */
  readonly due?: PlainDate
  readonly found?: PlainDate
  readonly daysLate?: number
  /** Never heavier than the rule's own. */
  readonly severity?: Severity
  readonly norm?: Norm
}

export const grounds = [
  'uitzondering',
  'afwijking',
  'deskundigenoordeel',
  'bevredigend-resultaat',
  'andere-grond',
] as const

/** A recorded ground that covers a breach: it stays visible, but is not held against the file. */
export interface Coverage {
  readonly ground: (typeof grounds)[number]
  readonly path: string
  readonly message: Message
}

export interface Violated {
  readonly kind: 'violated'
  /** The worst first. */
  readonly places: readonly [Place, ...Place[]]
  readonly covered: Coverage | null
  /** Instead of the rule's remedy and actor, when this breach asks for something else. */
  readonly remedy?: Message
  readonly actor?: Actor
  /** The next day of the law that matters for this breach; without it the remedy is due now. */
  readonly nextDue?: PlainDate
  readonly notes: readonly Message[]
}

/** The judgement of one rule on one dossier. There is no seventh kind. */
export type Verdict =
  | {
      readonly kind: 'satisfied'
      readonly path: string | null
      readonly notes: readonly Message[]
      /** The next day on which this is looked at again, as agreed. */
      readonly nextDue?: PlainDate
    }
  | Violated
  | { readonly kind: 'pending'; readonly due: PlainDate; readonly soon: boolean; readonly notes: readonly Message[] }
  | { readonly kind: 'notApplicable'; readonly reason: Message }
  | { readonly kind: 'undetermined'; readonly missing: string; readonly notes: readonly Message[] }
  | { readonly kind: 'judgement'; readonly question: Message; readonly forWhom: Actor; readonly path: string | null }

export const verdictKinds = [
  'satisfied',
  'violated',
  'pending',
  'notApplicable',
  'undetermined',
  'judgement',
] as const satisfies readonly Verdict['kind'][]

/** The norm is met, shown by what stands at `path`. */
export function satisfied(path: string | null = null, ...notes: readonly Message[]): Verdict {
  return { kind: 'satisfied', path, notes }
}

/** The norm is broken. */
export function violated(
  place: Place | readonly [Place, ...Place[]],
  more: Partial<Omit<Violated, 'kind' | 'places'>> = {},
): Violated {
  const places = isList(place) ? sortWorstFirst(place) : ([place] as const)
  const { covered = null, notes = [], remedy, actor, nextDue } = more
  if (!remedy && !actor && !nextDue) return { kind: 'violated', places, covered, notes }
  return { ...more, kind: 'violated', places, covered, notes }
}

/** The term still runs until and including `due`; `soon` when that day is near enough to warn of it. */
export function pending(due: PlainDate, soon: boolean, ...notes: readonly Message[]): Verdict {
  return { kind: 'pending', due, soon, notes }
}

/** The norm does not apply here; the reason is shown. */
export function notApplicable(reason: Message): Verdict {
  return { kind: 'notApplicable', reason }
}

/** The dossier does not say what is needed; `missing` is the JSON Pointer of the field that would settle it. */
export function undetermined(missing: string, ...notes: readonly Message[]): Verdict {
  return { kind: 'undetermined', missing, notes }
}

/** Only a professional can weigh this. */
export function judgement(question: Message, forWhom: Actor, path: string | null = null): Verdict {
  return { kind: 'judgement', question, forWhom, path }
}

const weights: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Compares severities: negative when `a` is heavier. */
export function compareSeverity(a: Severity, b: Severity): number {
  return weights[a] - weights[b]
}

function sortWorstFirst(places: readonly [Place, ...Place[]]): readonly [Place, ...Place[]] {
  // a place without a severity of its own has the rule's, which is never lighter; sorting keeps the list non-empty
  return places.toSorted((a, b) =>
    compareSeverity(a.severity ?? 'error', b.severity ?? 'error'),
  ) as unknown as readonly [Place, ...Place[]]
}

function isList(place: Place | readonly [Place, ...Place[]]): place is readonly [Place, ...Place[]] {
  return Array.isArray(place)
}
