import type { JudgedDossier } from '../kernel/report.js'
import type { Counting, TracedDay } from '../kernel/trace.js'
import { aantal, aantalDagen } from '../language/aantal.js'
import { factName } from './fact-name.js'
import { day } from './terminal/days.js'
import { together } from './terminal/layout.js'

/** One day that a verdict rests on, and how it was counted, as a sentence. */
export function traceDay(
  { role, date, counted, daysToEnd, daysLate, countings }: TracedDay,
  dossier: JudgedDossier,
): string {
  const parts = [
    counted === null ? 'telt niet mee in de wachttijd' : together(`dag ${counted} van de wachttijd`),
    toEnd(daysToEnd, dossier),
    ...(daysLate === null ? [] : [together(`${aantalDagen(daysLate)} te laat`)]),
  ]
  const how = countings.length > 0 ? `; geteld als ${countings.map(tellCounting).join(', en als ')}` : ''
  return `${role === 'due' ? 'uiterlijk' : 'gevonden'} ${day(date)}: ${parts.join(', ')}${how}`
}

function toEnd(daysToEnd: number, { wachttijd }: JudgedDossier): string {
  const end = wachttijd.eindeTijdvak === wachttijd.einde ? 'het einde' : 'het einde van de verlenging'
  if (daysToEnd === 0) return `de dag van ${end}`
  return together(`${aantalDagen(Math.abs(daysToEnd))} ${daysToEnd > 0 ? 'voor' : 'na'} ${end}`)
}

const units = {
  'counted-days': ['dag', 'dagen'],
  days: ['kalenderdag', 'kalenderdagen'],
  weeks: ['week', 'weken'],
  months: ['kalendermaand', 'kalendermaanden'],
} as const satisfies Record<Counting['unit'], readonly [string, string]>

function tellCounting({ unit, amount, from, fact }: Counting): string {
  if (unit === 'counted-days') return `T(${amount}): ziektedagen vanaf dag 1, ${day(from)}`
  const [one, more] = units[unit]
  const count = aantal(Math.abs(amount), one, more)
  return amount < 0
    ? `${together(`${count} terug`)} vanaf ${day(from)} (${factName(fact)})`
    : `${together(`${count} na`)} ${day(from)} (${factName(fact)})`
}
