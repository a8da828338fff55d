import { expect, it } from 'vitest'
import { aantalDagen } from '../../src/language/aantal-dagen.js'

it.each([
  [0, '0 dagen'],
  [1, '1 dag'],
  [2, '2 dagen'],
])('schrijft %i als %s', (dagen, tekst) => {
  expect(aantalDagen(dagen)).toBe(tekst)
})
