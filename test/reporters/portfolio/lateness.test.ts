import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countDays } from '../../../src/reporters/portfolio/lateness.js'

function latenessOf(...days: number[]) {
  const counter = countDays()
  for (const day of days) counter.add(day)
  return counter.lateness()
}

it('weet zonder late bevindingen geen mediaan', () => {
  expect(latenessOf()).toEqual({ findings: 0, medianDays: null })
})

it.each([
  [[25], 25],
  [[90, 1, 30], 30],
  [[10, 20], 15],
  [[1, 2, 2, 100], 2],
  [[3, 3, 4, 4], 3.5],
])('neemt van %j de middelste: %d', (days, medianDays) => {
  expect(latenessOf(...days)).toEqual({ findings: days.length, medianDays })
})

it('is gelijk aan de mediaan van de gesorteerde rij', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (days) => {
      const sorted = days.toSorted((a, b) => a - b)
      const half = sorted.length / 2
      const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
      expect(latenessOf(...days).medianDays).toBe(middle.reduce((sum, day) => sum + day, 0) / middle.length)
    }),
  )
})
