import type { PlainDate } from '../calendar/plain-date.js'
import type { Message } from '../language/message.js'
import type { SourceRef } from '../law/source.js'

/** One way in which a loonsanctie can end: a condition, never a prediction. */
export interface CostScenario {
  /**
   * - `full`: nothing is repaired in time; it lasts as long as it can, or as long as UWV decided.
   * - `repair`: the repair is reported `afterWeeks` weeks after the start and UWV decides on its last day.
   * - `repairNow`: the same, reported on the peildatum.
   * - `requested`: the request in the dossier is granted.
   * - `shortened`: UWV has granted the request in the dossier.
   */
  readonly kind: 'full' | 'repair' | 'repairNow' | 'requested' | 'shortened'
  /** Whole weeks of the loonsanctie before UWV receives the report of repair; null unless `kind` is `repair`. */
  readonly afterWeeks: number | null
  /** The day on which UWV receives the report; null when there is none. */
  readonly received: PlainDate | null
  /** The day of UWV's decision on it: recorded, or the last one allowed; null when there is no report. */
  readonly decided: PlainDate | null
  /** Last day of wage. */
  readonly lastDay: PlainDate
  /** The law leaves so many days of doubt about that day, either way. */
  readonly uncertainDays: 0 | 1
  /** Days of wage, first and last inclusive; days of leave do not count. */
  readonly days: number
  /** In whole cents, rounded once, at the end. */
  readonly cents: number
}

/** Something that the amounts rest on, with the text that says so when there is one. */
export interface CostAssumption {
  readonly text: Message
  readonly sources: readonly SourceRef[]
}

/** What the wage during a loonsanctie comes to at least. */
export interface LoonsanctieCosts {
  readonly kind: 'exposure'
  /** Whether the dossier records a loonsanctie, or the days are those of one that UWV could impose. */
  readonly isRecorded: boolean
  /** First day of the loonsanctie. */
  readonly from: PlainDate
  /** Longest duration by law, in weeks. */
  readonly mostWeeks: number
  readonly wage: {
    /** Gross, a month, in whole cents. */
    readonly centsPerMonth: number
    readonly origin: 'dossier' | 'opgegeven'
  }
  /** Share of the wage that must be paid, in percent. */
  readonly percent: number
  /** Heaviest first. */
  readonly scenarios: readonly CostScenario[]
  /** The terms of the scenarios, in weeks: UWV's decision after the report, and the end after the decision. */
  readonly terms: { readonly decisionWeeks: number; readonly endWeeks: number }
  readonly assumptions: readonly CostAssumption[]
}

/** Here no loonsanctie can follow. */
export interface NoLoonsanctieCosts {
  readonly kind: 'none'
  readonly reason: Message
  readonly sources: readonly SourceRef[]
}

export type Costs = LoonsanctieCosts | NoLoonsanctieCosts
