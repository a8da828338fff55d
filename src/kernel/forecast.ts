import type { PlainDate } from '../calendar/plain-date.js'
import type { Result } from './result.js'
import type { Place } from './verdict.js'

/** What happens to a rule when time passes and nothing is added to the dossier. */
export type ForecastChange =
  /** A finding that was not open before. */
  | 'appears'
  /** An open finding weighs heavier from this day on. */
  | 'worse'
  /** An open finding weighs less from this day on, as when promised work has begun. */
  | 'lighter'
  /** From this day on it cannot be told from the dossier, or a professional must weigh it. */
  | 'question'
  /** An open finding falls away by itself, because the norm no longer applies. */
  | 'ends'

export interface ForecastEvent {
  /** The first day on which a judgement would say so. */
  readonly date: PlainDate
  readonly change: ForecastChange
  readonly before: Result
  readonly after: Result
  /** The place that makes the difference; null when no breach is open after it. */
  readonly place: Place | null
}

/** What will be found when nothing is added to the dossier. */
export interface Forecast {
  /** The peildatum of the dossier: what it holds is known up to and including this day. */
  readonly from: PlainDate
  /** Last day that was looked at. */
  readonly until: PlainDate
  /** Findings that are open on `from` already. */
  readonly openNow: number
  /** In order of day, and within a day of the catalogue. */
  readonly events: readonly ForecastEvent[]
}
