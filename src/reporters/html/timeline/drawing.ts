import { formatDate } from '../../../calendar/format.js'
import type { PlainDate } from '../../../calendar/plain-date.js'
import type { Timeline, WeekEnd } from '../../../kernel/timeline.js'
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

/** Room that a week with its day takes. */
const leastApart = 68

/** The weeks of the wachttijd: where they would run into each other every second one, every fourth, and so on. */
function weeks({ from, weekEnds }: Timeline, scale: Scale, top: number, bottom: number): Markup {
  const inside = weekEnds.filter(({ date }) => date <= scale.last)
  const ticks = [{ week: 1, date: from }, ...everyNth(inside, scale)]
  return html`${ticks.map(({ week, date }) => {
    const x = scale.x(date)
    return html`<path class="week-line" d="M${x} ${top + axisHeight - 4}V${bottom}"/>
<text class="week" x="${x}" y="${top + 13}" text-anchor="middle">week ${week}</text>
<text class="date" x="${x}" y="${top + 26}" text-anchor="middle">${formatDate(date)}</text>
`
  })}`
}

function everyNth(weekEnds: readonly WeekEnd[], scale: Scale): readonly WeekEnd[] {
  const kept = (step: number) => weekEnds.filter((_, index) => (index + 1) % step === 0)
  let step = 1
  while (kept(step).some(({ date }, index, ends) => isTooNear(date, ends[index + 1], scale))) step *= 2
  return kept(step)
}

function isTooNear(date: PlainDate, next: WeekEnd | undefined, scale: Scale): boolean {
  return next !== undefined && scale.x(next.date) - scale.x(date) < leastApart
}

function today(peildatum: PlainDate, scale: Scale, top: number, bottom: number): Markup {
  const x = scale.x(peildatum)
  const end = x > scale.right - 90 ? 'end' : x < scale.left + 90 ? 'start' : 'middle'
  return html`<path class="today" d="M${x} ${top + axisHeight - 4}V${bottom + 4}"/>
<text class="today-label" x="${x}" y="${bottom + 18}" text-anchor="${end}">peildatum ${formatDate(peildatum)}</text>
`
}
