import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/dossier.js'
import { loadDossier } from '../../src/dossier/load.js'
import { dossiers } from '../helpers/arbitrary-dossier.js'
import { problemsOf, smallest } from '../helpers/problems-of.js'

const numRuns = Number(process.env.FUZZ_RUNS ?? 100)

/** Fragments that have a meaning in YAML, thrown together. */
const fragments = [
  ...[
    'kenmerk',
    'verzuim',
    'eersteZiektedag',
    'documenten',
    'soort',
    'tot',
    'diagnose',
    '2024-01-15',
    'x',
    '12',
    'true',
  ],
  ...[': ', ':', '- ', '-', '? ', '\n', '\n  ', '\n\t', ' ', '\r\n', '\r', '#', '---\n', '...\n', '%YAML 1.1\n'],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|\n',
    '>\n',
    '&a ',
    '*a',
    '!x ',
    '!!str ',
    '<<',
    '__proto__',
    '\\',
    '@',
    '~',
    '\0',
  ],
]
const yamlish = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''))

function expectProblems(input: string | Uint8Array): void {
  const problems = problemsOf(input)
  expect(problems.length).toBeGreaterThan(0)
  for (const { line, column, message, machineMessage, path } of problems) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(message).toMatch(/^\S[^\n]*\S$/)
    expect(machineMessage).not.toBe('')
    expect(path === '' || path.startsWith('/')).toBe(true)
  }
}

describe('wat er ook in een bestand staat, het wordt gezegd en er loopt niets vast', () => {
  it('bij elke tekst', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectProblems), { numRuns: 2 * numRuns })
  })

  it('bij alle bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectProblems), { numRuns: 2 * numRuns })
  })

  it('bij alles wat op YAML lijkt', () => {
    fc.assert(fc.property(yamlish, expectProblems), { numRuns: 5 * numRuns })
  })

  it('bij alles wat op YAML lijkt achter een goed begin', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const input = `${smallest}bewaring: ${text}`
        if (problemsOf(input).length > 0) expectProblems(input)
        else expect(loadDossier(input).dossier.kenmerk).toBe('VZ-1')
      }),
      { numRuns: 5 * numRuns },
    )
  })

  it('bij elke JSON', () => {
    fc.assert(fc.property(fc.json(), expectProblems), { numRuns: 2 * numRuns })
  })
})

it('heeft voor één weggelaten teken in het hele voorbeeld hooguit één probleem', () => {
  const text = readFileSync(new URL('fixtures/whole-example.yaml', import.meta.url), 'utf8')
  const several = []
  for (let at = 0; at < text.length; at += 53) {
    const problems = problemsOf(text.slice(0, at) + text.slice(at + 1))
    if (problems.length > 1) several.push({ at, problems })
  }
  expect(several).toEqual([])
})

describe('een goed dossier', () => {
  it('komt uit JSON zoals het erin ging', () => {
    fc.assert(
      fc.property(dossiers, (dossier: Dossier) => {
        expect(loadDossier(JSON.stringify(dossier)).dossier).toEqual(dossier)
      }),
      { numRuns: 2 * numRuns },
    )
  })

  it('houdt met één vreemde sleutel erbij precies één probleem, op die regel', () => {
    const keys = fc.stringMatching(/^[a-z]{12,20}$/)
    fc.assert(
      fc.property(dossiers, keys, (dossier, key) => {
        const text = JSON.stringify({ ...dossier, [`zz${key}`]: 1 }, null, 2)
        const line = text.split('\n').findIndex((row) => row.includes(`"zz${key}"`)) + 1
        expect(problemsOf(text)).toMatchObject([{ path: '', line, column: 3 }])
      }),
      { numRuns },
    )
  })
})
