import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDays, mergeRanges, overlapOf, subtractRanges } from '../../src/calendar/day-range.js'

const altijd = Number.POSITIVE_INFINITY

describe('tijdvakken samenvoegen', () => {
  it('maakt één van wat overlapt of aansluit, en laat een dag ertussen staan', () => {
    const ranges = [
      { start: 20, end: 25 },
      { start: 1, end: 5 },
      { start: 6, end: 8 },
      { start: 3, end: 4 },
      { start: 10, end: 12 },
    ]
    expect(mergeRanges(ranges)).toEqual([
      { start: 1, end: 8 },
      { start: 10, end: 12 },
      { start: 20, end: 25 },
    ])
  })

  it('laat een tijdvak zonder einde alles opslokken wat erna komt', () => {
    const ranges = [
      { start: 1, end: altijd },
      { start: 5, end: 9 },
      { start: 20, end: altijd },
    ]
    expect(mergeRanges(ranges)).toEqual([{ start: 1, end: altijd }])
  })
})

describe('dagen uit een tijdvak nemen', () => {
  it('houdt over wat ervoor, ertussen en erna ligt', () => {
    const holes = [
      { start: -5, end: 2 },
      { start: 5, end: 6 },
      { start: 10, end: 10 },
    ]
    expect(subtractRanges({ start: 1, end: 12 }, holes)).toEqual([
      { start: 3, end: 4 },
      { start: 7, end: 9 },
      { start: 11, end: 12 },
    ])
  })

  it('houdt niets over als alles eruit gaat', () => {
    expect(subtractRanges({ start: 1, end: 3 }, [{ start: 0, end: 3 }])).toEqual([])
    expect(subtractRanges({ start: 1, end: altijd }, [{ start: 1, end: altijd }])).toEqual([])
  })

  it('gaat na de laatste onderbreking eindeloos door', () => {
    expect(subtractRanges({ start: 1, end: altijd }, [{ start: 3, end: 4 }])).toEqual([
      { start: 1, end: 2 },
      { start: 5, end: altijd },
    ])
  })
})

describe('dagen die ook in een ander tijdvak liggen', () => {
  it('geeft niets als er geen dag is die beide hebben, en de grensdag als die er wel is', () => {
    const range = { start: 5, end: 8 }
    expect(overlapOf(range, [{ start: 1, end: 4 }])).toEqual([])
    expect(overlapOf(range, [{ start: 9, end: 12 }])).toEqual([])
    expect(overlapOf(range, [{ start: 1, end: 5 }])).toEqual([{ start: 5, end: 5 }])
  })
})

const tijdvak = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))

it('houdt en overlapt samen precies de dagen van het tijdvak', () => {
  fc.assert(
    fc.property(tijdvak, fc.array(tijdvak), (range, others) => {
      const merged = mergeRanges(others)
      const days = (ranges: readonly { start: number; end: number }[]) =>
        ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index))
      const taken = new Set(days(others))

      expect(days(subtractRanges(range, merged))).toEqual(days([range]).filter((day) => !taken.has(day)))
      expect(days(overlapOf(range, merged))).toEqual(days([range]).filter((day) => taken.has(day)))
      expect(countDays(merged)).toBe(taken.size)
    }),
  )
})
