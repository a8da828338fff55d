import type { JudgedDossier } from '../../kernel/report.js'
import type { Counting, Trace, TracedDay, TracedFact } from '../../kernel/trace.js'
import { factName } from '../fact-name.js'
import { forPeople } from '../message.js'
import { fileName } from '../place.js'
import { day } from './days.js'
import { labelled } from './labelled.js'
import { together } from './layout.js'
import type { Screen } from './screen.js'
import { whereIs } from './where-is.js'

const mostPlaces = 6

/** What the rule asked, what it heard and where that stands; then the days it counted. */
export function traceLines({ facts, days }: Trace, dossier: JudgedDossier, screen: Screen): string[] {
  const told = days.map((found) => tellDay(found, dossier))
  return [
    ...facts.flatMap((fact, index) => factLines(fact, index === 0 ? 'Gevraagd' : '', dossier, screen)),
    ...told.flatMap((text, index) => labelled(index === 0 ? 'Gerekend' : '', text, screen)),
  ]
}

function factLines(fact: TracedFact, label: string, dossier: JudgedDossier, screen: Screen): string[] {
  const where = placesText(fact, dossier)
  return [
    ...labelled(label, `${factName(fact.name)}: ${forPeople(fact.value)}`, screen),
    ...(where === null ? [] : labelled('', screen.style.dim(`  ${where}`), screen)),
  ]
}

/** One place as everywhere in the report; of more only the days and lines. */
function placesText({ places }: TracedFact, dossier: JudgedDossier): string | null {
  const [first, second] = places
  if (!first) return null
  if (!second) return whereIs(dossier, first.path)
  const shown = places.slice(0, mostPlaces).map(({ path, date }) => {
    const at = dossier.locate?.(path)
    const line = at ? `${at.line}:${at.column}` : path
    return together(date ? `${line} (${day(date)})` : line)
  })
  const more = places.length - shown.length
  const file = dossier.locate ? `${fileName(dossier.file)} ` : ''
  return `${file}${shown.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`
}

function tellDay({ role, date, counted, daysToEnd, daysLate, countings }: TracedDay, dossier: JudgedDossier): string {
  const parts = [
    counted === null ? 'telt niet mee in de wachttijd' : together(`dag ${counted} van de wachttijd`),
    toEnd(daysToEnd, dossier),
    ...(daysLate === null ? [] : [together(`${days(daysLate)} te laat`)]),
  ]
  const how = countings.length > 0 ? `; geteld als ${countings.map(tellCounting).join(', en als ')}` : ''
  return `${role === 'due' ? 'uiterlijk' : 'gevonden'} ${day(date)}: ${parts.join(', ')}${how}`
}

function toEnd(daysToEnd: number, { wachttijd }: JudgedDossier): string {
  const end = wachttijd.eindeTijdvak === wachttijd.einde ? 'het einde' : 'het einde van de verlenging'
  if (daysToEnd === 0) return `de dag van ${end}`
  return together(`${days(Math.abs(daysToEnd))} ${daysToEnd > 0 ? 'voor' : 'na'} ${end}`)
}

const units = {
  'counted-days': ['dag', 'dagen'],
  days: ['kalenderdag', 'kalenderdagen'],
  weeks: ['week', 'weken'],
  months: ['kalendermaand', 'kalendermaanden'],
} as const satisfies Record<Counting['unit'], readonly [string, string]>

function tellCounting({ unit, amount, from, fact }: Counting): string {
  const [one, more] = units[unit]
  if (unit === 'counted-days') return `T(${amount}): ziektedagen vanaf dag 1, ${day(from)}`
  const count = `${Math.abs(amount)} ${Math.abs(amount) === 1 ? one : more}`
  return amount < 0
    ? `${together(`${count} terug`)} vanaf ${day(from)} (${factName(fact)})`
    : `${together(`${count} na`)} ${day(from)} (${factName(fact)})`
}

function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`
}
