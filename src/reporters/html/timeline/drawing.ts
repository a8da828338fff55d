import { formatDate } from '../../../calendar/format.js'
import { addDays, type PlainDate } from '../../../calendar/plain-date.js'
import type { Timeline } from '../../../kernel/timeline.js'
import { html, type Markup } from '../markup.js'
import { anchor } from '../view.js'
import { barRows } from './bar-rows.js'
import { describeTimeline } from './describe.js'
import { markLabels } from './mark-labels.js'
import { milestoneRows } from './milestone-rows.js'
import { type Scale, scaleOf, viewWidth } from './scale.js'

/** A group of lines in the drawing, from `top` down. */
export interface Band {
  readonly markup: Markup
  readonly height: number
}

const axisHeight = 34

/** The weeks from left to right; the norms above, what lasted in the middle, what had to be done below. */
export function timelineDrawing(timeline: Timeline): Markup {
  const scale = scaleOf(timeline)
  const marks = markLabels(timeline.marks, scale)
  const bars = barRows(timeline, scale, marks.height + axisHeight)
  const duties = milestoneRows(timeline, scale, marks.height + axisHeight + bars.height)
  const bottom = marks.height + axisHeight + bars.height + duties.height
  const height = bottom + 26
  const { title, description } = describeTimeline(timeline)
  return html`<svg class="timeline" viewBox="0 0 ${viewWidth} ${height}" role="img" aria-labelledby="${anchor('lijn-titel')} ${anchor('lijn-tekst')}">
<title id="${anchor('lijn-titel')}">${title}</title>
<desc id="${anchor('lijn-tekst')}">${description}</desc>
${future(timeline, scale, marks.height, bottom)}${weeks(timeline, scale, marks.height, bottom)}${timeline.marks.map(
  ({ date }) => html`<path class="norm-line" d="M${scale.x(date)} ${marks.height - 4}V${bottom}"/>\n`,
)}${marks.markup}${bars.markup}${duties.markup}${today(timeline.peildatum, scale, marks.height, bottom)}</svg>
`
}

/** What lies after the peildatum is another ground. */
function future({ peildatum }: Timeline, scale: Scale, top: number, bottom: number): Markup {
  const x = scale.x(peildatum)
  return html`<rect class="future" x="${x}" y="${top}" width="${Math.max(0, scale.right - x)}" height="${bottom - top}"/>\n`
}

const weeksApart = 13
const daysInWeek = 7

function weeks({ from }: Timeline, scale: Scale, top: number, bottom: number): Markup {
  const ticks: Markup[] = []
  for (let week = 0; ; week += weeksApart) {
    const day = addDays(from, Math.max(0, week * daysInWeek - 1)) // the last day of that week
    if (day > scale.last && week > 104) break
    if (scale.x(day) > scale.right - 1 && week > 104) break
    const x = scale.x(day)
    ticks.push(html`<path class="week-line" d="M${x} ${top + axisHeight - 4}V${bottom}"/>
<text class="week" x="${x}" y="${top + 13}" text-anchor="middle">week ${week === 0 ? 1 : week}</text>
<text class="date" x="${x}" y="${top + 26}" text-anchor="middle">${formatDate(day)}</text>
`)
  }
  return html`${ticks}`
}

function today(peildatum: PlainDate, scale: Scale, top: number, bottom: number): Markup {
  const x = scale.x(peildatum)
  const end = x > scale.right - 90 ? 'end' : x < scale.left + 90 ? 'start' : 'middle'
  return html`<path class="today" d="M${x} ${top + axisHeight - 4}V${bottom + 4}"/>
<text class="today-label" x="${x}" y="${bottom + 18}" text-anchor="${end}">peildatum ${formatDate(peildatum)}</text>
`
}
