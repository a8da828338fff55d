import type { PlainDate } from '../calendar/plain-date.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Fact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { SourceRef } from '../law/source.js'
import type { Actor, Norm, Severity, Verdict } from './verdict.js'

/** Gives the value of a fact. If the dossier does not say, the rule ends here as undetermined. */
export type Ask = <K extends keyof Facts>(name: K) => Facts[K] extends Fact<infer T> ? T : never

/** UWV's two steps, is the report complete and was enough done, and careful handling of the file. */
export const parts = ['volledigheid', 'inspanningen', 'zorgvuldigheid'] as const
export type Part = (typeof parts)[number]

/**
 * One norm. A plain literal: what the norm is, why it matters, what to do, and how to judge it. Texts are Dutch.
 */
export interface Rule {
  /** Never reused, also not after a rule is withdrawn: `T-10`. */
  readonly id: string
  /** Readable name, equal to the file name: `spoor2-week-58`. Users may name a rule by either. */
  readonly slug: string
  readonly title: string
  /** The heaviest severity a breach can have; a place may carry a lighter one. */
  readonly severity: Severity
  /** The hardest weight of the norm; a place may carry a softer one. */
  readonly norm: Norm
  readonly part: Part
  /** What the norm asks, in one plain sentence. */
  readonly requires: string
  readonly sources: readonly [SourceRef, ...SourceRef[]]
  readonly why: string
  /** What to do now when the norm is not met, as an instruction. */
  readonly remedy: string
  readonly actor: Actor
  /** The decision in plain steps, in the order in which `check` takes them; each a whole Dutch sentence. */
  readonly steps: readonly [string, ...string[]]
  /** When the norm does not apply, or a breach is covered; each a Dutch clause. Empty when there are none. */
  readonly exceptions: readonly string[]
  /** Ids of rules on the same subject. */
  readonly related: readonly string[]
  check(fact: Ask): Verdict
  /** Changes to the exemplary dossier: the documentation shows them, the tests run them. */
  readonly example: { readonly satisfies: Example; readonly violates: Example }
}

/** An exemplary dossier with this changed, judged on this day (default: the day of the exemplary dossier). */
export interface Example {
  readonly peildatum?: string
  readonly patch: Patch
}

/**
 * What differs from the exemplary dossier. Objects are merged, lists and values replaced, `null` takes away; papers are
 * named by their kind and merged into the first of that kind. A function for what this cannot say.
 */
export type Patch = PatchObject | ((dossier: Dossier) => Dossier)

type PatchObject = {
  readonly [K in Exclude<keyof Dossier, 'documenten'>]?: PatchValue<NonNullable<Dossier[K]>> | null
} & {
  readonly documenten?: { readonly [S in Stuksoort]?: PatchValue<Extract<Stuk, { soort: S }>> | null } | null
}

type Stuk = NonNullable<Dossier['documenten']>[number]
type Stuksoort = Stuk['soort']

type PatchValue<T> = T extends PlainDate
  ? string
  : T extends readonly unknown[]
    ? Written<T>
    : T extends object
      ? { readonly [K in keyof T]?: PatchValue<NonNullable<T[K]>> | null }
      : T

/** As a person writes it: dates are plain text. */
export type Written<T> = T extends PlainDate
  ? string
  : T extends readonly (infer U)[]
    ? readonly Written<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Written<T[K]> }
      : T
