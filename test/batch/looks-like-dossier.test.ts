import { expect, it } from 'vitest'
import { looksLikeDossier } from '../../src/batch/looks-like-dossier.js'
import { exampleFiles, readExample } from '../helpers/examples.js'

const looks = (text: string, encoding: BufferEncoding = 'utf8') => looksLikeDossier(Buffer.from(text, encoding))

it.each(exampleFiles)('herkent het voorbeeld %s', (file) => {
  expect(looks(readExample(file))).toBe(true)
})

it.each([
  ['verzuim: {}'],
  ['versie: 1\r\nverzuim :'],
  ['{"verzuim":{}}'],
  ['{"versie": 1, "verzuim"  : {}}'],
  ["{'a': 1,'verzuim': 2}"],
  ['# het verzuim is lang\n"verzuim":'],
  ['versie: 1\nkenmerk: x\nverzium: {}'],
  ['{kenmerk: x, versie: 1}'],
])('herkent %j', (text) => {
  expect(looks(text)).toBe(true)
  expect(looks(`\uFEFF${text}`)).toBe(true)
  expect(looks(`\uFEFF${text}`, 'utf16le')).toBe(true)
  expect(looksLikeDossier(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toBe(true)
})

it.each([
  [''],
  ['services: {}'],
  ['verzuim'],
  ['verzuim 3:'],
  ['ziekteverzuim: 3'],
  ['verzuimdagen: 3'],
  ['x-verzuim: 3'],
  ['ÿverzuim: 3'],
  ['versie: 1'],
  ['kenmerk: x'],
  ['"verzuim" is een woord'],
])('laat %j liggen', (text) => {
  expect(looks(text)).toBe(false)
})

it('leest een deel van een groter geheel op de juiste plaats', () => {
  const whole = new TextEncoder().encode('verzuim: {}\nkenmerk: x')
  expect(looksLikeDossier(whole.subarray(12))).toBe(false)
  expect(looksLikeDossier(whole.subarray(0, 8))).toBe(true)
})
