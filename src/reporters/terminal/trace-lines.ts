import type { JudgedDossier } from '../../kernel/report.js'
import type { Trace, TracedFact } from '../../kernel/trace.js'
import { factName } from '../fact-name.js'
import { forPeople } from '../message.js'
import { fileName } from '../place.js'
import { traceDay } from '../trace-day.js'
import { day } from './days.js'
import { labelled } from './labelled.js'
import { together } from './layout.js'
import type { Screen } from './screen.js'
import { whereIs } from './where-is.js'

const mostPlaces = 6

/** What the rule asked, what it heard and where that stands; then the days it counted. */
export function traceLines({ facts, days }: Trace, dossier: JudgedDossier, screen: Screen): string[] {
  const told = days.map((found) => traceDay(found, dossier))
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
