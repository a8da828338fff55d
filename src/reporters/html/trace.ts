import type { JudgedDossier } from '../../kernel/report.js'
import type { Trace, TracedFact } from '../../kernel/trace.js'
import { factName } from '../fact-name.js'
import { forPeople } from '../message.js'
import { day } from '../terminal/days.js'
import { traceDay } from '../trace-day.js'
import { html, joined, type Markup } from './markup.js'
import { none, table } from './table.js'
import { whereInFile } from './where.js'

const mostPlaces = 6

/** What the rule asked, what it heard and where that stands; then the days it counted. */
export function traceTables({ facts, days }: Trace, dossier: JudgedDossier, id: string): Markup {
  const rows = facts.map((fact) => ({
    cells: [factName(fact.name), forPeople(fact.value), placesOf(fact, dossier)],
  }))
  return html`${table(`Wat ${id} heeft gevraagd`, [{ title: 'Gevraagd' }, { title: 'Antwoord' }, { title: 'Plaats' }], rows)}
${days.length === 0 ? null : html`<p class="counted">Gerekend:</p><ul>${days.map((found) => html`<li>${traceDay(found, dossier)}</li>`)}</ul>`}
`
}

/** One place as everywhere in the report; of more only the lines and days. */
function placesOf({ places }: TracedFact, dossier: JudgedDossier): Markup | string {
  const [first, second] = places
  if (!first) return none
  if (!second) return whereInFile(dossier, first.path)
  const shown = places.slice(0, mostPlaces).map(({ path, date }) => {
    const at = dossier.locate?.(path)
    const line = at ? `${at.line}:${at.column}` : path
    return html`<span class="together">${line}${date ? ` (${day(date)})` : null}</span>`
  })
  const more = places.length - shown.length
  return html`${joined(shown, ', ')}${more > 0 ? ` en nog ${more}` : null}`
}
