import type { MilestoneState, Timeline } from '../../../kernel/timeline.js'
import { stateWord } from '../../timeline/labels.js'
import { html, type Markup } from '../markup.js'
import { anchor, section, type View } from '../view.js'
import { timelineDrawing } from './drawing.js'
import { stateSymbol } from './symbols.js'
import { timelineTables } from './tables.js'
import { stateTones } from './words.js'

/** The 104 weeks in a drawing, and the same in tables. */
export function timelineSection(view: View): Markup {
  const timeline = view.dossier.timeline()
  return section(
    view,
    'tijdlijn',
    'Tijdlijn',
    html`<p class="slide">Schuif de tekening opzij om alle weken te zien.</p>
<figure>
<div class="scroll" role="group" tabindex="0" aria-labelledby="${anchor('tijdlijn')}">
${timelineDrawing(timeline)}</div>
<figcaption>${legend(timeline)}</figcaption>
</figure>
<details>
<summary>Dezelfde tijdlijn als tabel</summary>
${timelineTables(view, timeline)}</details>`,
  )
}

/** Only what the drawing holds. */
function legend({ milestones }: Timeline): Markup {
  const states = Object.keys(stateTones) as MilestoneState[] // the keys are all it has
  const used = states.flatMap((state) => {
    const own = milestones.filter((milestone) => milestone.state === state)
    const [first] = own
    return first ? [own.find(({ rule }) => rule !== null) ?? first] : []
  })
  const item = (drawing: Markup, text: string) =>
    html`<li><svg class="timeline key" viewBox="-9 -9 18 18" aria-hidden="true">${drawing}</svg> ${text}</li>\n`
  return html`<ul class="legend">
${used.map((one) => item(stateSymbol(one.state, 0, 0), stateWord(one)))}${item(html`<path class="due" d="M0-8V8"/>`, 'laatste dag')}${item(html`<path class="norm-line" d="M0-8V8"/>`, 'normdag')}${item(html`<path class="today" d="M0-8V8"/>`, 'peildatum')}</ul>`
}
