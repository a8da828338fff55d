import type { Mark } from '../../../kernel/timeline.js'
import { html } from '../markup.js'
import type { Band } from './drawing.js'
import { lanesOf } from './lanes.js'
import type { Scale } from './scale.js'

const laneHeight = 16
const widthOfCharacter = 6.3
const gap = 8

/** The days that the norms give, above the axis; each in the lowest lane in which it fits. */
export function markLabels(marks: readonly Mark[], scale: Scale): Band {
  const placed = marks.map(({ week, date, label }) => {
    const text = `${label} (week ${week})`
    const x = scale.x(date)
    const width = text.length * widthOfCharacter + gap
    const isLeft = x + width > scale.right
    return { text, x, isLeft, start: isLeft ? x - width : x, end: isLeft ? x + gap : x + width }
  })
  const sorted = placed.toSorted((a, b) => a.start - b.start)
  const lanes = lanesOf(sorted)
  const count = Math.max(0, ...lanes) + 1
  const height = count * laneHeight + 6
  return {
    height,
    markup: html`${sorted.map(({ text, x, isLeft }, index) => {
      const y = height - 8 - (lanes[index] ?? 0) * laneHeight
      return html`<path class="norm-line" d="M${x} ${y - 9}V${height}"/><text class="norm" x="${isLeft ? x - 4 : x + 4}" y="${y}" text-anchor="${isLeft ? 'end' : 'start'}">${text}</text>\n`
    })}`,
  }
}
