import { type PlainDate, weekday } from './plain-date.js'

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']

/** As people in the Netherlands write a day: `18-02-2025`. */
export function formatDate(date: PlainDate): string {
  return `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`
}

/** With the day of the week: `di 18-02-2025`. */
export function formatDay(date: PlainDate): string {
  return `${days[weekday(date) - 1]} ${formatDate(date)}`
}
