import { expect, it } from 'vitest'
import { aantal, aantalDagen } from '../../src/language/aantal.js'

it.each([
  [0, '0 dossiers'],
  [1, '1 dossier'],
  [2, '2 dossiers'],
])('schrijft %i als %s', (getal, tekst) => {
  expect(aantal(getal, 'dossier', 'dossiers')).toBe(tekst)
})

it.each([
  [0, '0 dagen'],
  [1, '1 dag'],
  [2, '2 dagen'],
])('schrijft %i als %s', (dagen, tekst) => {
  expect(aantalDagen(dagen)).toBe(tekst)
})
