import type { PlainDate } from '../calendar/plain-date.js'
import type { SourceRef } from '../law/source.js'
import type { Actor } from './verdict.js'

/**
 * Where a dated duty stands: done in time, done too late, not there, there with a defect, still running (*soon* when the
 * last day comes near), not met with a recorded ground, not to be told from the dossier, for a professional to weigh, or
 * not asked here.
 */
export type MilestoneState =
  | 'done'
  | 'late'
  | 'missing'
  | 'incomplete'
  | 'soon'
  | 'pending'
  | 'covered'
  | 'undetermined'
  | 'judgement'
  | 'notApplicable'

/** A day by which something must be done, or an event that the calendar brings. */
export interface Milestone {
  /** Stable: the same in the next version of the dossier. */
  readonly id: string
  /** Dutch, without anything from the dossier. */
  readonly label: string
  /** Last good day; null when the norm gives none here. */
  readonly due: PlainDate | null
  readonly done: PlainDate | null
  readonly state: MilestoneState
  /** null for an event that nobody brings about. */
  readonly actor: Actor | null
  /** The rule that decides the state; null for an event. */
  readonly rule: string | null
  readonly sources: readonly SourceRef[]
  /** JSON Pointer of what was found, or of where it should be; null when there is nothing to point at. */
  readonly path: string | null
}

export type Track =
  | 'spoor1'
  | 'spoor2'
  | 'werk'
  | 'geen-mogelijkheden'
  | 'ziekte'
  | 'onderbreking'
  | 'loonsanctie'
  | 'loonstop'

/** Something that lasted, both days inclusive. */
export interface Bar {
  readonly track: Track
  /** Dutch, without anything from the dossier. */
  readonly label: string
  readonly from: PlainDate
  /** null: still runs, or nobody wrote down until when. */
  readonly to: PlainDate | null
  readonly path: string
}

/** One paper of the re-integratieverslag. */
export interface RivItem {
  readonly id: string
  readonly document: string
  /** Asked on the peildatum, later, or not in this dossier. */
  readonly needed: 'now' | 'later' | 'no'
  readonly present: boolean
  readonly date: PlainDate | null
  /** Functions of who wrote it, as codes; never names. */
  readonly by: readonly string[]
  /** By werkgever and werknemer; null when the dossier does not say. */
  readonly signed: boolean | null
  readonly rule: string
  /** null when it is not there. */
  readonly path: string | null
}

/** Something recorded to depart from a norm: a ground, not yet a verdict. */
export interface RecordedException {
  /** Dutch, without anything from the dossier. */
  readonly label: string
  /** The day on which it was recorded or stated. */
  readonly date: PlainDate | null
  /** Functions of who stated or agreed to it, as codes; never names. */
  readonly by: readonly string[]
  /** The days that it is about, when it is about days. */
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  /** When it was or will be looked at again. */
  readonly review: PlainDate | null
  /** How many papers are named as evidence. */
  readonly evidence: number
  /** The rule that weighs it. */
  readonly rule: string
  readonly path: string
}

/** A day that the norms give for this wachttijd, whatever was done. */
export interface Mark {
  /** Week of the wachttijd in which it lies. */
  readonly week: number
  readonly date: PlainDate
  readonly label: string
}

/** The last day of a week of the wachttijd: days on which it stood still are in no week. */
export interface WeekEnd {
  readonly week: number
  readonly date: PlainDate
}

/** One dossier in time, as it stood on the peildatum. */
export interface Timeline {
  /** First day of illness: day 1 of the wachttijd. */
  readonly from: PlainDate
  readonly peildatum: PlainDate
  /** Last day of the 104 weeks. */
  readonly endOfWait: PlainDate
  /** Last day of the wachttijd or of the voluntary extension: backward terms count from here. */
  readonly endOfPeriod: PlainDate
  /** Every thirteenth week, as far as the peildatum and everything planned. */
  readonly weekEnds: readonly WeekEnd[]
  /** In order of date. */
  readonly marks: readonly Mark[]
  /** In order of the day on which they were done or are due; those without a day last. */
  readonly milestones: readonly Milestone[]
  readonly bars: readonly Bar[]
  readonly riv: readonly RivItem[]
  readonly exceptions: readonly RecordedException[]
}
