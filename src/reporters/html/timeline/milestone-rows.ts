import type { Milestone, Timeline } from '../../../kernel/timeline.js'
import { html, type Markup } from '../markup.js'
import type { Band } from './drawing.js'
import { type Row, rowsOf } from './rows.js'
import type { Scale } from './scale.js'
import { stateSymbol } from './symbols.js'
import { stateTones } from './words.js'

const rowHeight = 21
const longestLabel = 38

/** What had to be done: a line for each duty, with its last day and the day on which it was done. */
export function milestoneRows(timeline: Timeline, scale: Scale, top: number): Band {
  const rows = rowsOf(timeline.milestones)
  const drawn = rows.map((row, index) => drawRow(row, timeline, scale, top + index * rowHeight, index))
  return { markup: html`${drawn}`, height: rows.length * rowHeight + 4 }
}

function drawRow({ label, milestones }: Row, timeline: Timeline, scale: Scale, top: number, index: number): Markup {
  const y = top + rowHeight / 2
  const stripe =
    index % 2 === 0 ? html`<rect class="stripe" x="0" y="${top}" width="${scale.right}" height="${rowHeight}"/>` : null
  return html`${stripe}<text class="row" x="0" y="${y + 4}">${shorten(label)}</text>${milestones.map((milestone) => drawMilestone(milestone, timeline, scale, y))}\n`
}

function drawMilestone({ state, due, done }: Milestone, { peildatum }: Timeline, scale: Scale, y: number): Markup {
  const last = due === null ? null : scale.x(due)
  const tick = last === null ? null : html`<path class="due" d="M${last} ${y - 8}V${y + 8}"/>`
  if (state === 'late' && last !== null) {
    const x = scale.x(done ?? peildatum)
    return html`<path class="overdue ${stateTones[state]}" d="M${last} ${y}H${x}"/>${tick}${stateSymbol(state, x, y)}`
  }
  if (state === 'missing' && last !== null && due !== null && due < peildatum) {
    const now = scale.x(peildatum)
    return html`<path class="overdue ${stateTones[state]}" d="M${last} ${y}H${now}"/>${tick}${stateSymbol(state, last, y)}`
  }
  const x = scale.x(done ?? due ?? peildatum)
  return html`${tick}${stateSymbol(state, x, y)}`
}

/** The table below the drawing has it in full. */
function shorten(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`
}
