import { latest, type PlainDate, workingDayOnOrBefore } from '../calendar/plain-date.js'

/** The working day on or before a last day. Of a term that still runs never before the peildatum: that day is no advice. */
export function actBy(due: PlainDate, peildatum: PlainDate): PlainDate {
  const workingDay = workingDayOnOrBefore(due)
  return due < peildatum ? workingDay : latest(workingDay, peildatum)
}
