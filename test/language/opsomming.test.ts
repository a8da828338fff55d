import { expect, it } from 'vitest'
import { opsomming } from '../../src/language/opsomming.js'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('somt %j op zoals een zin dat doet', (items, tekst) => {
  expect(opsomming(items)).toBe(tekst)
})
