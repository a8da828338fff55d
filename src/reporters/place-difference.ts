import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.js'
import { type Breached, severityAt, severityOf } from '../kernel/result.js'
import type { Place } from '../kernel/verdict.js'
import { aantalDagen } from '../language/aantal.js'
import { breachLabels, normLabels, severityWord } from './labels.js'
import { day, duration } from './terminal/days.js'
import { together } from './terminal/layout.js'

/**
 * How far a place lies from the norm: `90 dagen te laat`, `ontbreekt sinds vr 16-05-2025 (5 weken)`; then how much it
 * weighs, where that differs from the finding as a whole.
 */
export function placeDifference(place: Place, breached: Breached, peildatum: PlainDate): string {
  return [differenceOf(place, peildatum), ...weightOf(place, breached)].join(' · ')
}

function weightOf(place: Place, breached: Breached): string[] {
  const { rule, verdict } = breached
  const severity = severityAt(place, rule)
  const norm = place.norm ?? rule.norm
  return [
    ...(severity === severityOf(breached) ? [] : [severityWord(severity).toLowerCase()]),
    ...(verdict.places.every((other) => (other.norm ?? rule.norm) === norm) ? [] : [normLabels[norm]]),
  ]
}

function differenceOf({ breach, due, daysLate }: Place, peildatum: PlainDate): string {
  if (breach === 'late' && daysLate !== undefined) return `${aantalDagen(daysLate)} te laat`
  if (breach !== 'missing' || due === undefined || due >= peildatum) return breachLabels[breach]
  const since = addDays(due, 1)
  return `ontbreekt sinds ${day(since)} (${together(duration(daysBetween(due, peildatum)))})`
}
