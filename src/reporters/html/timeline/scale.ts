import { addDays, daysBetween, latest, type PlainDate } from '../../../calendar/plain-date.js'
import type { Timeline } from '../../../kernel/timeline.js'

/** Where a day lies in the drawing, in units of its view box. */
export interface Scale {
  readonly left: number
  readonly right: number
  readonly last: PlainDate
  /** The middle of a day; never outside the drawing. */
  x(day: PlainDate): number
}

export const viewWidth = 1000
const gutter = 262
const margin = 38
const leastDays = 728

/** From the first day of illness to the last day that the drawing must show; never less than 104 weeks. */
export function scaleOf({ from, endOfPeriod, peildatum, bars, milestones, marks }: Timeline): Scale {
  const days = [
    ...bars.flatMap(({ to }) => to ?? []),
    ...milestones.flatMap(({ due, done }) => [due ?? [], done ?? []].flat()),
    ...marks.map(({ date }) => date),
  ]
  const horizon = addDays(from, 2 * leastDays)
  const end = latest(endOfPeriod, peildatum, ...days.filter((day) => day <= horizon))
  const total = Math.max(leastDays, daysBetween(from, end) + 1)
  const right = viewWidth - margin
  return {
    left: gutter,
    right,
    last: end,
    x(day) {
      const share = (daysBetween(from, day) + 0.5) / total
      return round(gutter + Math.min(1, Math.max(0, share)) * (right - gutter))
    },
  }
}

/** One decimal is a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
