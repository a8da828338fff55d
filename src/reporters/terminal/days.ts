import { formatDay } from '../../calendar/format.js'
import { daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import { aantalDagen } from '../../language/aantal.js'
import { actBy } from '../act-by.js'
import { together } from './layout.js'

/** `di 18-02-2025`, on one line. */
export function day(date: PlainDate): string {
  return together(formatDay(date))
}

/** How far `date` lies from the peildatum: `nog 47 weken`, `vandaag`, `3 dagen geleden`. */
export function distance(peildatum: PlainDate, date: PlainDate): string {
  const days = daysBetween(peildatum, date)
  if (days === 0) return 'vandaag'
  return together(days > 0 ? `nog ${duration(days)}` : `${duration(-days)} geleden`)
}

/** Days as people say them: `1 dag`, `34 dagen`, from five weeks on in weeks, rounded. */
export function duration(days: number): string {
  return days < 35 ? aantalDagen(days) : `${Math.round(days / 7)} weken`
}

/** A last day; on a weekend with the working day before it, because a term of the law does not move. */
export function lastDay(due: PlainDate, peildatum: PlainDate): string {
  const act = actBy(due, peildatum)
  if (act === due) return `uiterlijk ${day(due)}`
  if (act === peildatum) return `uiterlijk ${day(due)} (${together('handel vandaag')})`
  const sameYear = act.slice(0, 4) === due.slice(0, 4)
  const advice = sameYear ? formatDay(act).slice(0, -5) : formatDay(act)
  return `uiterlijk ${day(due)} (handel uiterlijk ${together(advice)})`
}
