import { expect, it } from 'vitest'
import { looksLikeDossier } from '../../src/batch/looks-like-dossier.js'
import { exampleFiles, readExample } from '../helpers/examples.js'
import { runCli } from '../helpers/run-cli.js'

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
  ['---\n# een dossier\n  versie: 1\n  verzuim: {}'],
  ['--- {kenmerk: x, "verzuim": {}}'],
  ['kenmerk: x\n  verzuim: {}'], // wrong indent
  ['{"versie": 1, "werkgever": {"naam": "x", "verzuim": {}}'], // a brace forgotten
  ['{\n  "kenmerk": "x,\n  "verzuim": {}\n}'], // a quote forgotten
  ['[{"versie": 1, "verzuim": {}}]'],
  ['{"naam": "\\"}{", "verzuim": {}}'],
  [`{\n  werkgever: { naam: Van 't Hof },\n  kenmerk: A, versie: 1,\n  verzuim: { eersteZiektedag: 2024-04-16 }\n}`],
  ['kenmerk: A\nverzium:\n  eersteZiektedag: 2024-01-15\n'],
  ['Kenmerk: A\nversie: 1\nVerzuim: { eersteZiektedag: 2024-01-15 }'],
  [`{kenmerk: A, werkgever: {naam: 'Bakkerij "Zon'}, verzuim: {eersteZiektedag: 2024-01-15}}`],
  [`{werkgever: {naam: 't Hoekje}, functie: 'kok''s hulp }', verzuim: {}}`],
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
  [
    'openapi: 3.0.0\ncomponents:\n  schemas:\n    Dossier:\n      properties:\n        versie: {}\n        kenmerk: {}\n        verzuim: {}',
  ],
  ['beschrijving: |\n  verzuim: hoe u dat meldt\n  versie: 2, kenmerk: x'],
  ['{"nl": {"verzuim": "Verzuim", "kenmerk": "Kenmerk", "versie": "Versie"}}'],
  ['{"kenmerk": "x", "message": "voeg toe, bijvoorbeeld verzuim: { eersteZiektedag: 2025-01-06 }"}'],
  ['# verzuim: zo schrijft u dat\nnaam: x'],
  ['- kenmerk: x'],
  ['{"kenmerk": "x", "wachttijd": {"eersteZiektedag": "2025-01-06"}}'],
  ['kenmerk: Kenmerk\neersteZiektedag: Eerste ziektedag'],
  ['kenmerk: Kenmerk\nnl:\n  eersteZiektedag: Eerste ziektedag'],
  ['naam: x\nnl:\n  kenmerk: Kenmerk\n  eersteZiektedag: Eerste ziektedag'],
])('laat %j liggen', (text) => {
  expect(looks(text)).toBe(false)
})

it('leest een deel van een groter geheel op de juiste plaats', () => {
  const whole = new TextEncoder().encode('verzuim: {}\nkenmerk: x')
  expect(looksLikeDossier(whole.subarray(12))).toBe(false)
  expect(looksLikeDossier(whole.subarray(0, 8))).toBe(true)
})

it.each(['json', 'ndjson', 'sarif', 'gitlab'])('laat een eigen rapport liggen, ook een afgekapt: %s', async (form) => {
  const { out } = await runCli(['check', '-', '--format', form], { stdin: 'kenmerk: x' })
  expect(out).toMatch(/ verzuim: /)
  for (const size of [out.length, 2000]) expect(looks(out.slice(0, size))).toBe(false)
})

it('blijft snel, wat er ook staat', () => {
  for (const part of [' verzuim: x', '{"verzuim":', 'x: {kenmerk: "', '\\"', `${' '.repeat(9)}versie:`])
    looks(`naam:${part.repeat(1_000_000 / part.length)}`)
}, 10_000) // milliseconds; what grows with the square takes hours
