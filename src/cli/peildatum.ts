import { InvalidArgumentError } from 'commander'
import { isPlainDate, isUsual, type PlainDate } from '../toolkit.js'

/** Reads `--peildatum`. */
export function parsePeildatum(text: string): PlainDate {
  if (isPlainDate(text) && isUsual(text)) return text
  throw new InvalidArgumentError(`${text} is geen datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05`)
}

/** The calendar day in the Netherlands at this moment. */
export function todayInAmsterdam(now: Date): PlainDate {
  // the Netherlands are one or two hours ahead of UTC: mostly the same day, and then the slow Intl is not needed
  const dayAhead = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10)
  if (dayAhead(1) === dayAhead(2)) return dayAhead(1) as PlainDate
  // sv-SE writes a day as JJJJ-MM-DD
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now) as PlainDate
}
