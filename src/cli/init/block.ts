import type { Dossier, PlainDate } from '../../toolkit.js'
import type { Answers } from './answers.js'

/** A piece of a new dossier: what belongs there, and an example to fill in. */
export interface Block {
  /** The milestone of the timeline that says by when; null for what has no day of its own. */
  readonly term: string | null
  /** A block without a term of its own, or that follows on another duty, comes when that milestone has passed. */
  readonly after?: string
  /** Whole sentences, without a number of the law: those come from the rules. */
  readonly explains: string
  /** The rule that tells more. */
  readonly rule?: string
  /** A part of the section: items of a list, or keys of a group. `day` is the last day of the term. */
  example(day: PlainDate, answers: Answers): readonly unknown[] | Readonly<Record<string, unknown>>
}

export type Section = readonly [key: keyof Dossier, blocks: readonly Block[]]
