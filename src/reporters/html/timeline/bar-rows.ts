import { latest } from '../../../calendar/plain-date.js'
import type { Bar, Timeline, Track } from '../../../kernel/timeline.js'
import { html, type Markup } from '../markup.js'
import type { Band } from './drawing.js'
import { lanesOf } from './lanes.js'
import { round, type Scale } from './scale.js'
import { trackWords } from './words.js'

const barHeight = 18
const rowHeight = 24
const widthOfCharacter = 6.6

/** What lasted: a line for each track, spoor 1 and spoor 2 beside each other. */
export function barRows(timeline: Timeline, scale: Scale, top: number): Band {
  const tracks = (Object.keys(trackWords) as Track[]).filter((track) => isDrawn(timeline, track)) // the keys are all it has
  let y = top + 4
  const drawn: Markup[] = []
  for (const track of tracks) {
    const own = timeline.bars.filter((bar) => bar.track === track)
    const spans = own.map((bar) => spanOf(bar, timeline, scale))
    const lanes = lanesOf(spans)
    drawn.push(html`<text class="row" x="0" y="${y + 13}">${trackWords[track]}</text>\n`)
    if (own.length === 0)
      drawn.push(html`<text class="none" x="${scale.left + 4}" y="${y + 13}">niet begonnen</text>\n`)
    for (const [index, bar] of own.entries()) {
      const span = spans[index]
      if (span) drawn.push(drawBar(bar, span, y + (lanes[index] ?? 0) * rowHeight))
    }
    y += (Math.max(0, ...lanes) + 1) * rowHeight
  }
  return { markup: html`${drawn}`, height: y - top + 8 }
}

/** The two sporen are always drawn: that one has not begun, says something too. */
function isDrawn({ bars }: Timeline, track: Track): boolean {
  return track === 'spoor1' || track === 'spoor2' || bars.some((bar) => bar.track === track)
}

interface DrawnSpan {
  readonly start: number
  readonly end: number
  readonly isOpen: boolean
}

/** Without an end it runs to the peildatum, and is drawn open. */
function spanOf({ from, to }: Bar, { peildatum }: Timeline, scale: Scale): DrawnSpan {
  const end = scale.x(to ?? latest(from, peildatum))
  return { start: scale.x(from), end: Math.max(end, scale.x(from) + 3), isOpen: to === null }
}

function drawBar({ track, label }: Bar, { start, end, isOpen }: DrawnSpan, y: number): Markup {
  const width = round(end - start)
  const fits = label !== trackWords[track] && label.length * widthOfCharacter + 12 < width
  const tip = isOpen ? html`<path class="bar-tip" d="M${end} ${y}l7 ${barHeight / 2}-7 ${barHeight / 2}z"/>` : null
  const text = fits ? html`<text class="bar-label" x="${round(start + 6)}" y="${y + 13}">${label}</text>` : null
  return html`<g class="bar ${track}"><rect x="${start}" y="${y}" width="${width}" height="${barHeight}" rx="2"/>${tip}${text}</g>\n`
}
