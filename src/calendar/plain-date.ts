import { addMonths as addMonthsToDate } from 'date-fns/addMonths'

/**
 * A calendar day as `JJJJ-MM-DD`: comparable with `<`, serialisable, without a time or a zone.
 * Only this folder turns it into anything else.
 */
export type PlainDate = string & { readonly __plainDate: true }

const millisecondsPerDay = 86_400_000

/** The calendar repeats itself every 400 years: a detour around what JavaScript does with some years. */
const cycle = { years: 400, days: 146_097 }

/** Days from 1 March of the year 0 to 1970-01-01. */
const daysToYear0 = 719_468
/** The numbers of 0000-01-01 and 9999-12-31. */
const firstDay = -719_528
const lastDay = 2_932_896
const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const hyphen = 45

/** Whether `text` is an existing day, written `JJJJ-MM-DD`; 2025-02-30 is not. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !hasShape(text)) return false
  const day = twoDigitsAt(text, 8)
  return day >= 1 && day <= lengthOfMonth(twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2), twoDigitsAt(text, 5))
}

/**
 * Reads a day.
 * @throws RangeError when `text` is not an existing day written `JJJJ-MM-DD`.
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`${text} is geen datum; schrijf JJJJ-MM-DD`)
  return text
}

/** The number of days since 1970-01-01 (day 0), the same in every time zone. */
export function dayNumber(date: PlainDate): number {
  if (!hasShape(date)) throw new RangeError(`${date} is geen datum; schrijf JJJJ-MM-DD`)
  return dayNumberOf(date)
}

/**
 * The day with this number; the inverse of {@link dayNumber}.
 * @throws RangeError when `number` is not a whole number, or lies outside the years 0 to 9999.
 */
export function fromDayNumber(number: number): PlainDate {
  const known = written.get(number)
  if (known !== undefined) return known
  const date = write(number)
  if (number >= usualNumbers.first && number <= usualNumbers.last) written.set(number, date)
  return date
}

/** The days that a dossier can be about; before and after them the year is a slip of the pen. */
export const usual = { first: plainDate('1950-01-01'), last: plainDate('2150-12-31') } as const

/** Whether a text in the shape of a day is one of {@link usual}. */
export function isUsual(day: string): boolean {
  return day >= usual.first && day <= usual.last
}

/** The usual days that were written before: rules count to the same days over and over. */
const written = new Map<number, PlainDate>()
const usualNumbers = { first: dayNumber(usual.first), last: dayNumber(usual.last) } as const

function write(number: number): PlainDate {
  if (!Number.isInteger(number) || number < firstDay || number > lastDay) {
    throw new RangeError(`dag ${number} is geen datum`)
  }
  const days = number + daysToYear0
  const era = Math.floor(days / cycle.days)
  const dayOfEra = days - era * cycle.days
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * cycle.years + (month <= 2 ? 1 : 0)
  return `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate // an existing day by construction
}

/** The day `days` days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The day `weeks` × 7 days later (earlier when negative). */
export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, weeks * 7)
}

/** The same day of the month `months` calendar months later, or the last day of that month: 2024-11-30 + 3 is 2025-02-28. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const later = addMonthsToDate(toLocalNoon(date), months)
  return fromDayNumber(
    Date.UTC(later.getFullYear(), later.getMonth(), later.getDate()) / millisecondsPerDay - cycle.days,
  )
}

/** Days from `from` to `to`: 1 when `to` is the next day, negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The order of two days, for sorting: negative when `a` comes first. An empty text comes before every day. */
export function compareDays(a: PlainDate | '', b: PlainDate | ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The first of these days. */
export function earliest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  let least = first
  for (const date of others) if (date < least) least = date
  return least
}

/** The last of these days. */
export function latest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  let greatest = first
  for (const date of others) if (date > greatest) greatest = date
  return greatest
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/**
 * The day itself, or the Friday before when it falls on a weekend. Advice only: a term of the law does not move
 * (Algemene termijnenwet art. 1 lid 2 and art. 4).
 */
export function workingDayOnOrBefore(date: PlainDate): PlainDate {
  return addDays(date, -Math.max(0, weekday(date) - 5))
}

/**
 * The day itself, or the Monday after when it falls on a weekend: only for a term that moves under the Algemene
 * termijnenwet. Public holidays are not known here.
 */
export function weekdayOnOrAfter(date: PlainDate): PlainDate {
  const day = weekday(date)
  return day <= 5 ? date : addDays(date, 8 - day)
}

/**
 * The `aantal`-th working day (Monday to Friday) after `date`, the day itself not counted; `aantal` is at least 1.
 * Public holidays are not known here and count as working days.
 */
export function addWorkingDays(date: PlainDate, aantal: number): PlainDate {
  let day = date
  for (let over = aantal; over > 0; ) {
    day = addDays(day, 1)
    if (weekday(day) <= 5) over -= 1
  }
  return day
}

/**
 * In whole numbers, because rules count days far more often than anything else. Years begin in March, so that the leap
 * day is the last of its year and every month but the last has a fixed place (Hinnant, days_from_civil).
 */
function dayNumberOf(text: string): number {
  const month = twoDigitsAt(text, 5)
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + twoDigitsAt(text, 8) - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + dayOfYear - daysToYear0
}

/** 0 when there is no such month. */
function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return lengths[month] ?? 0
}

/** `JJJJ-MM-DD` in digits, whether or not it exists. */
function hasShape(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  for (let index = 0; index < 10; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if ((digit < 0 || digit > 9) && index !== 4 && index !== 7) return false
  }
  return true
}

/**
 * The day one cycle later, at noon: no change to or from summer time can reach another day, and no past change of time
 * zone (Samoa had no 30 December 2011) takes a day away.
 */
function toLocalNoon(date: PlainDate): Date {
  const later = new Date((dayNumber(date) + cycle.days) * millisecondsPerDay)
  return new Date(later.getUTCFullYear(), later.getUTCMonth(), later.getUTCDate(), 12)
}

function twoDigitsAt(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48
}

const pairs = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

function twoDigits(number: number): string {
  return pairs[number] ?? ''
}
