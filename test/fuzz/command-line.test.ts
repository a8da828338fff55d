import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { formNames } from '../../src/reporters/load-form.js'
import { dossiers } from '../helpers/arbitrary-dossier.js'
import { hostileText, tampered } from '../helpers/hostile.js'
import { smallest } from '../helpers/problems-of.js'
import { expectCleanPrototypes } from '../helpers/prototypes.js'
import { type CliRun, folderWith, runCli } from '../helpers/run-cli.js'
import { schemaDossiers } from '../helpers/schema-dossiers.js'
import { yamlish } from '../helpers/yamlish.js'

const numRuns = Math.ceil(Number(process.env.FUZZ_RUNS ?? 100) / 5)
const day = '--peildatum=2025-07-01'

/** Every form of `check`, and what the other commands make of the same dossier. */
const commands: readonly (readonly string[])[] = [
  ...formNames.filter((form) => form !== 'xlsx').map((form) => ['check', '--format', form, day]),
  ['check', '--format', 'xlsx', '-o', 'uit.xlsx', day],
  ['check', '--show', 'all', '--trace', '--verbose', day],
  ['check', '--format', 'json', '--show', 'all', '--trace', day],
  ['timeline', '--verbose', day],
  ['timeline', '--format', 'json', day],
  ['forecast', '--until', '2026-01-01', day],
  ['forecast', '--until', '2026-01-01', '--format', 'json', day],
]

/** No form may hold what a terminal obeys, and half a character is no UTF-8. */
const forbidden = /(?![\t\n\r\u0080-\u009f])\p{Cc}|\p{Cs}/u
const command = /^\s*::|##[\w.-]*\[/m

function expectHarmless({ out, err }: CliRun, argv: readonly string[]): void {
  const told = argv.join(' ')
  expect([told, forbidden.exec(out)?.[0]]).toEqual([told, undefined])
  expect([told, forbidden.exec(err)?.[0]]).toEqual([told, undefined])
  expect([told, command.exec(err)?.[0]]).toEqual([told, undefined])
  if (!argv.includes('--format')) expect([told, command.exec(out)?.[0]]).toEqual([told, undefined])
}

/** Judges a file with this content: one entry, no fault, and what any of the commands makes of it. */
async function expectJudged(
  cwd: string,
  name: string,
  content: string | Uint8Array,
  argv: readonly string[],
): Promise<void> {
  writeFileSync(join(cwd, name), content)
  const { code, out, err } = await runCli(['check', name, '--format', 'ndjson', day], { cwd })
  expect([0, 1, 2]).toContain(code)
  expect(err).toBe('')
  const entries = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(entries).toHaveLength(1)
  expect(entries[0].file).toBe(name)
  expect(entries[0].status).toBe(code === 2 ? 'invalid' : 'judged')

  const run = await runCli([...argv, name], { cwd })
  expect([argv.join(' '), run.code === 2, run.err]).toEqual([argv.join(' '), code === 2, ''])
  expectHarmless(run, argv)
  expectCleanPrototypes()
}

const anyCommand = fc.constantFrom(...commands)
const written = fc.oneof(dossiers, schemaDossiers)

describe('wat er ook in een bestand staat, het geeft één uitkomst, in elke vorm, en nooit een fout van rivcheck', () => {
  const cwd = () => folderWith({})
  const run = (contents: fc.Arbitrary<string | Uint8Array>, name = 'dossier.yaml') => {
    const folder = cwd()
    return fc.assert(
      fc.asyncProperty(contents, anyCommand, (content, argv) => expectJudged(folder, name, content, argv)),
      { numRuns },
    )
  }

  it('bytes', () => run(fc.uint8Array({ maxLength: 300 })))

  it('een goed dossier met andere bytes erin', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 })
    return run(
      fc.tuple(written, changes).map(([dossier, spoilt]) => {
        const bytes = Buffer.from(JSON.stringify(dossier))
        for (const [at, byte] of spoilt) bytes[at % bytes.length] = byte
        return bytes
      }),
    )
  })

  it('alles wat op YAML lijkt', () =>
    run(
      fc.oneof(
        yamlish,
        yamlish.map((text) => smallest + text),
      ),
    ))

  it('een goed dossier', () => run(written.map((dossier) => JSON.stringify(dossier))))

  it('een dossier met iets vijandigs erin, als JSON', () =>
    run(tampered(written).map((value) => JSON.stringify(value) ?? '')))

  it('een dossier met iets vijandigs erin, als YAML', () =>
    run(tampered(written).map((value) => (value === undefined ? '' : dump(value, { noRefs: true })))))

  it('vijandige tekst als waarde van elk veld met vrije tekst', () =>
    run(
      fc.tuple(schemaDossiers, fc.array(hostileText, { minLength: 1, maxLength: 5 })).map(([dossier, texts]) => {
        let count = 0
        return JSON.stringify(dossier, (key, value) =>
          typeof value === 'string' && !isFixed(key, value) ? texts[count++ % texts.length] : value,
        )
      }),
    ))
})

/** Days and codes: another text there would only make the dossier invalid. */
function isFixed(key: string, value: string): boolean {
  return key === 'id' || key === 'soort' || /^\d{4}-\d\d-\d\d$/.test(value) || /^[a-z][a-z0-9-]*$/i.test(value)
}

it('een stroom van wat dan ook geeft van elke regel een uitkomst', async () => {
  const line = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    tampered(written).map((value) => JSON.stringify(value) ?? ''),
    yamlish,
  )
  const lines = fc.array(line, { maxLength: 4 }).map((all) => ['{}', ...all.map((text) => text.replaceAll('\n', ' '))])
  await fc.assert(
    fc.asyncProperty(lines, async (texts) => {
      const stdin = texts.join('\n')
      const { code, out, err } = await runCli(['check', '-', '--format', 'ndjson', day], { stdin })
      expect([code, err.includes('Fout')]).toEqual([2, false])
      const filled = texts.filter((text) => /[^ \t\r]/.test(text))
      const entries = out
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text))
      if (filled.length > 1) expect(entries).toHaveLength(filled.length)
      expectCleanPrototypes()
    }),
    { numRuns },
  )
})
