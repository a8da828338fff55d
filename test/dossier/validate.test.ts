import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/dossier/load.js'
import { dossierSchema } from '../../src/dossier/schema/dossier.js'
import { validate } from '../../src/dossier/validate.js'
import { dossiers } from '../helpers/arbitrary-dossier.js'

const whole = loadDossier(readFileSync(new URL('fixtures/whole-example.yaml', import.meta.url))).dossier
const minimal = { kenmerk: 'x', verzuim: { eersteZiektedag: '2024-01-15' } }

const isGoodForZod = (value: unknown) => dossierSchema.safeParse(value).success
const isGoodForAjv = (value: unknown) => validate(value, () => undefined).length === 0

/** The published schema is what the program checks by; zod is what the program's types come from. */
describe('zod en het gepubliceerde schema zijn het eens', () => {
  it.each<[string, unknown, boolean]>([
    ['het hele voorbeeld', whole, true],
    ['het kleinste dossier', minimal, true],
    ['lege secties', { ...minimal, documenten: null, riv: null, spoor2: {}, wia: { kennisgevingUwv: null } }, true],
    ['een keuze: een woord', { ...minimal, wia: { kennisgevingUwv: 'geen' } }, true],
    ['een keuze: een groep', { ...minimal, wia: { kennisgevingUwv: { ontvangen: '2025-07-01' } } }, true],
    ['een keuze: geen van beide', { ...minimal, wia: { kennisgevingUwv: 'wel' } }, false],
    ['29 februari in een schrikkeljaar', { ...minimal, peildatum: '2024-02-29' }, true],
    ['29 februari in een ander jaar', { ...minimal, peildatum: '2025-02-29' }, false],
    ['30 februari', { ...minimal, peildatum: '2024-02-30' }, false],
    ['een datum met tijd', { ...minimal, peildatum: '2024-02-01T00:00' }, false],
    ['een datum met een regeleinde', { ...minimal, peildatum: '2024-02-01\n' }, false],
    ['geen kenmerk', { verzuim: minimal.verzuim }, false],
    ['een leeg kenmerk', { ...minimal, kenmerk: '' }, false],
    ['een kenmerk van honderd tekens', { ...minimal, kenmerk: 'x'.repeat(100) }, true],
    ['een kenmerk van honderdeen tekens', { ...minimal, kenmerk: 'x'.repeat(101) }, false],
    ['een onbekende sleutel', { ...minimal, foo: 1 }, false],
    ['een onbekende sleutel diep in een stuk', { ...minimal, documenten: [{ soort: 'overig', foo: 1 }] }, false],
    ['een onbekende soort', { ...minimal, documenten: [{ soort: 'brief' }] }, false],
    ['een stuk zonder soort', { ...minimal, documenten: [{}] }, false],
    ['een veld van een andere soort', { ...minimal, documenten: [{ soort: 'overig', prognose: 'x' }] }, false],
    ['versie 1', { ...minimal, versie: 1 }, true],
    ['versie 2', { ...minimal, versie: 2 }, false],
    ['versie als tekst', { ...minimal, versie: '1' }, false],
    ['NaN', { ...minimal, werknemer: { loonPerMaand: Number.NaN } }, false],
    ['oneindig', { ...minimal, werknemer: { loonPerMaand: Number.POSITIVE_INFINITY } }, false],
    ['een lijst als dossier', [minimal], false],
    ['niets', null, false],
  ])('%s', (_, value, isGood) => {
    expect([isGoodForZod(value), isGoodForAjv(value)]).toEqual([isGood, isGood])
  })

  it('over dossiers die goed zijn', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => isGoodForZod(dossier) && isGoodForAjv(dossier)),
      { numRuns: 200 },
    )
  })

  it('over dossiers waarin één waarde is vervangen', () => {
    const other = fc.constantFrom<unknown>(null, 0, -1, 1.5, 'x', '', true, '2024-02-30', '2025-01-06', [], {}, ['x'], {
      x: 1,
    })
    fc.assert(
      fc.property(fc.nat(), other, (number, value) => {
        const changed = replaceAt(whole, number % countOf(whole), value)
        expect(isGoodForAjv(changed)).toBe(isGoodForZod(changed))
      }),
      { numRuns: 500 },
    )
  })
})

it('geeft voor elke plaats hooguit één fout', () => {
  const other = fc.constantFrom<unknown>(null, 0, 'x', '', true, [], {}, { x: 1 })
  fc.assert(
    fc.property(fc.nat(), other, (number, value) => {
      const mistakes = validate(replaceAt(whole, number % countOf(whole), value), () => undefined)
      const places = mistakes.map(({ path, keyPath }) => keyPath ?? path)
      expect(new Set(places).size).toBe(places.length)
    }),
    { numRuns: 500 },
  )
})

/** How many values there are in `value`, itself included. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((total: number, child) => total + countOf(child), 1)
}

/** A copy in which the value at this place in reading order is another. */
function replaceAt(value: unknown, number: number, other: unknown): unknown {
  let left = number
  function copy(part: unknown): unknown {
    if (left-- === 0) return other
    if (Array.isArray(part)) return part.map(copy)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, copy(child)]))
  }
  return copy(value)
}
