import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { isValid } from '../../src/dossier/is-valid.js'
import { validate } from '../../src/dossier/validate.js'
import { schemaDossiers } from '../helpers/schema-dossiers.js'

const numRuns = Number(process.env.FUZZ_RUNS ?? 300)

/** The quick check says yes exactly when the check that tells everything has nothing to tell. */
function expectSameAnswer(value: unknown): boolean {
  const answer = isValid(value)
  expect(answer).toBe(validate(value, () => undefined).length === 0)
  return answer
}

/** A copy with something else in the place of its n-th value. */
function changed(value: unknown, n: number, other: unknown): unknown {
  let left = n
  const visit = (part: unknown): unknown => {
    if (left-- === 0) return other
    if (Array.isArray(part)) return part.map(visit)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, visit(child)]))
  }
  return visit(value)
}

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((size: number, child) => size + sizeOf(child), 1)
}

const odd = [
  null,
  '',
  'x',
  '2024-02-30',
  '2024-02-29',
  'geen',
  0,
  -1,
  0.5,
  1e9,
  true,
  [],
  [null],
  {},
  { soort: 'x' },
  { onbekend: 1 },
]
const examples = readdirSync('examples')
  .filter((name) => /\.(yaml|json)$/.test(name))
  .map((name) => [name, parse(readFileSync(`examples/${name}`, 'utf8'))] as const)

it.each(examples)('oordeelt over %s en alles wat daarin kan veranderen als de grondige toets', (_, dossier) => {
  expect(expectSameAnswer(dossier)).toBe(true)
  const answers = odd.flatMap((other) =>
    Array.from({ length: 40 }, (_, index) => {
      const place = Math.floor(((index + 0.5) / 40) * sizeOf(dossier))
      return expectSameAnswer(changed(dossier, place, other))
    }),
  )
  expect(new Set(answers)).toEqual(new Set([true, false]))
})

it('oordeelt als de grondige toets over elk veld van het schema', () => {
  const change = fc.record({ place: fc.nat(400), other: fc.constantFrom(...odd) })
  fc.assert(
    fc.property(schemaDossiers, change, (dossier, { place, other }) => {
      expectSameAnswer(dossier)
      expectSameAnswer(changed(dossier, place % sizeOf(dossier), other))
    }),
    { numRuns },
  )
})
