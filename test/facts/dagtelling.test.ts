import { describe, expect, it } from 'vitest'
import { dayNumber, plainDate } from '../../src/calendar/plain-date.js'
import { deriveDagtelling } from '../../src/facts/dagtelling.js'

const dag = (datum: string) => dayNumber(plainDate(datum))
const vanTot = (van: string, totEnMet: string) => ({ start: dag(van), end: dag(totEnMet) })

describe('dagen tellen', () => {
  // dag 1 tot en met 5, dan vijf dagen niet, dan door, behalve op 20 en 21 januari
  const telling = deriveDagtelling(
    [vanTot('2025-01-01', '2025-01-05'), vanTot('2025-01-11', '2025-01-12')],
    [vanTot('2025-01-20', '2025-01-21')],
  )

  it.each([
    [1, '2025-01-01'],
    [5, '2025-01-05'],
    [6, '2025-01-11'],
    [14, '2025-01-19'],
    [15, '2025-01-22'],
    [16, '2025-01-23'],
  ])('slaat de dagen ertussen over: dag %i is %s', (n, datum) => {
    expect(telling.dag(n)).toBe(datum)
    expect(telling.geteld(plainDate(datum))).toBe(n)
  })

  it.each([
    ['2024-12-31', 0],
    ['2025-01-06', 5],
    ['2025-01-10', 5],
    ['2025-01-20', 14],
    ['2025-01-21', 14],
  ])('telt op %s niet verder dan %i', (datum, n) => {
    expect(telling.geteld(plainDate(datum))).toBe(n)
  })

  it('telt zonder pauzes alle dagen vanaf de eerste', () => {
    const alles = deriveDagtelling([vanTot('2025-01-01', '2025-01-05')], [])
    expect([1, 5, 6, 366].map((n) => alles.dag(n))).toEqual(['2025-01-01', '2025-01-05', '2025-01-06', '2026-01-01'])
    expect(['2024-12-31', '2025-01-01', '2026-01-01'].map((on) => alles.geteld(plainDate(on)))).toEqual([0, 1, 366])
    expect(alles.pauzes).toEqual([])
    expect(() => alles.dag(0)).toThrow('dag 0 bestaat niet')
    expect(() => alles.dag(1.5)).toThrow('dag 1.5 bestaat niet')
  })

  it('noemt de dagen tussen de tijdvakken', () => {
    expect(telling.pauzes).toEqual([vanTot('2025-01-06', '2025-01-10'), vanTot('2025-01-20', '2025-01-21')])
  })

  it('kent geen dag 0, geen halve dag, en geen telling van niets', () => {
    expect(() => telling.dag(0)).toThrow('dag 0 bestaat niet')
    expect(() => telling.dag(1.5)).toThrow('dag 1.5 bestaat niet')
    expect(() => deriveDagtelling([], [])).toThrow('geen dagen om te tellen')
  })
})
