import type { LoonsanctieCosts } from '../../kernel/costs.js'
import {
  assumptionTexts,
  costsTitle,
  durationText,
  lastDayText,
  noneText,
  noPrediction,
  notIncluded,
  periodText,
  scenarioText,
  stepsOf,
} from '../costs/words.js'
import { euro } from '../euro.js'
import { type Content, html, type Markup } from './markup.js'
import { table } from './table.js'
import { heading, section, type View } from './view.js'

/** What the wage during a loonsanctie comes to, when the dossier names the wage; null when it does not. */
export function costsSection(view: View): Markup | null {
  const costs = view.dossier.costs()
  if (costs === null) return null
  const content = costs.kind === 'none' ? html`<p>${noneText(costs)}</p>` : exposure(view, costs)
  return section(view, 'kosten', costsTitle, content)
}

const columns = [
  { title: 'Als' },
  { title: 'Loon tot en met', narrow: true },
  { title: 'Duur', narrow: true },
  { title: 'Bedrag', narrow: true },
]

function exposure(view: View, costs: LoonsanctieCosts): Content {
  const rows = costs.scenarios.map((scenario) => ({
    cells: [
      scenarioText(scenario, costs.isRecorded),
      lastDayText(scenario),
      durationText(scenario),
      html`<strong>${euro(scenario.cents)}</strong>`,
    ],
  }))
  return html`<p>${periodText(costs, view.dossier.peildatum.datum)}</p>
<p class="lead">${noPrediction}</p>
${table(costsTitle, columns, rows)}<details>
<summary>Hoe dit is berekend</summary>
<ol>${stepsOf(costs).map(item)}</ol>
${heading(view, 2, 'Aangenomen is')}
<ul>${assumptionTexts(costs).map(item)}</ul>
${heading(view, 2, 'Niet meegerekend')}
<ul>${notIncluded.map(item)}</ul>
</details>`
}

function item(text: string): Markup {
  return html`<li>${text}</li>\n`
}
