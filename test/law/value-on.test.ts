import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { dated } from '../../src/law/dated.js'
import { valueOn } from '../../src/law/value-on.js'

const source = { instrument: 'wia' } as const
const norm = dated<number>(
  { from: plainDate('2015-01-01'), value: 13, source },
  { from: plainDate('2020-01-01'), value: 6, source },
  { from: plainDate('2025-01-01'), value: null, source },
)

it('geeft de waarde die op de dag geldt', () => {
  expect(valueOn(norm, plainDate('2019-12-31'))).toBe(13)
  expect(valueOn(norm, plainDate('2020-01-01'))).toBe(6)
  expect(valueOn(norm, plainDate('2024-12-31'))).toBe(6)
})

it('geeft voor de oudste gelezen tekst de waarde van die tekst', () => {
  expect(valueOn(norm, plainDate('2014-12-31'))).toBe(13)
})

it('weigert een dag waarop de norm is vervallen', () => {
  expect(() => valueOn(norm, plainDate('2025-01-01'))).toThrow('geen norm op 2025-01-01')
})
