import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formNames } from '../../src/reporters/load-form.js'
import { expectSound, obeyedIn } from '../helpers/expect-sound.js'
import { folderWith } from '../helpers/run-cli.js'
import { shell } from '../helpers/spawn-cli.js'
import { type Corpus, canary, makeCorpus } from './corpus.js'

const day = '--peildatum 2025-07-01'

describe('een map vol vijandige bestanden', { timeout: 300_000 }, () => {
  it.each(['--jobs 1', '--jobs 2'])(
    'geeft 2, toetst elk goed dossier en noemt elk ander met reden (%s)',
    async (jobs) => {
      const root = folderWith({})
      const { folder, files } = makeCorpus(root)
      writeFileSync(join(root, 'lijst'), files.map(({ name }) => `in/${name}\0`.replace('in//', '/')).join(''))
      const before = readdirSync(folder).toSorted()
      const outputs = formNames.filter((form) => form !== 'ndjson').map((form) => `--format ${form} -o uit/${form}`)
      const { code, out, err } = await shell(
        `mkdir uit; $RIVCHECK check --files-from lijst ${day} ${jobs} ${outputs.join(' ')} --format ndjson`,
        root,
      )
      expect([code, err.replace(/ · [\d,]+ s, .*/, '')]).toEqual([2, expect.not.stringContaining('Fout')])
      const entries = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(entries.map(({ file }) => file)).toEqual(
        files.map(({ name }) => (name.startsWith('/') ? name : `in/${name}`)),
      )
      for (const [index, { name, isGood }] of files.entries()) {
        const { status, kenmerk, problems } = entries[index]
        if (isGood) expect([name, status, typeof kenmerk]).toEqual([name, 'judged', 'string'])
        else expect([name, status === 'judged', problems.length > 0]).toEqual([name, false, true])
      }
      const written = readdirSync(join(root, 'uit')).map((form) => readFileSync(join(root, 'uit', form)))
      expect(written).toHaveLength(formNames.length - 1)
      for (const form of readdirSync(join(root, 'uit'))) await expectGoodTold(form, join(root, 'uit', form), files)
      for (const text of [out, err, ...written]) expect(String(text)).not.toContain(canary)
      expect(readdirSync(folder).toSorted()).toEqual(before)
      expect(readdirSync(root).toSorted()).toEqual(['geheim.txt', 'geheim.yaml', 'in', 'lijst', 'uit'])
      expect(readFileSync(join(root, 'geheim.txt'), 'utf8')).toBe(canary)
    },
  )

  it('wordt als map net zo getoetst, ook met een vijandige .rivcheckignore', async () => {
    const root = folderWith({})
    const { files } = makeCorpus(root)
    const { code, out, err } = await shell(`$RIVCHECK check in ${day} --format ndjson`, root)
    expect(code).toBe(2)
    const entries = new Map(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map((entry) => [entry.file, entry.status]),
    )
    for (const { name, isGood } of files)
      if (isGood) expect([name, entries.get(`in/${name}`)]).toEqual([name, 'judged'])
    expect(err).toContain('in/.rivcheckignore: ')
    expect(err).toContain('patronen tellen niet mee')
    expect(err).toContain('deze naam is geen geldige UTF-8')
    expect(err).toContain('in/buiten.yaml verwijst naar buiten de map')
    expect(out + err).not.toContain(canary)
  })
})

/** Every good dossier is in the report, and nothing that does more than being read. */
async function expectGoodTold(form: string, path: string, files: Corpus['files']): Promise<void> {
  const text = await expectSound(form, readFileSync(path))
  const told = new Set(text.match(/goed-\d+/gi)?.map((name) => name.toLowerCase()))
  const good = files.map(({ name }) => /^(goed-\d+)\.yaml$/.exec(name)?.[1]).filter((name) => name !== undefined)
  expect(good.length).toBeGreaterThan(100)
  expect([form, good.filter((name) => !told.has(name))]).toEqual([form, []])
}

describe('een map vol vijandige bestanden, met andere opdrachten en opties', { timeout: 300_000 }, () => {
  it.each([
    ['check --verbose --show all --trace --excel', ['text', 'csv']],
    ['portefeuille --group-by casemanager --within 200w', ['text', 'json', 'csv']],
    ['portefeuille --group-by werkgever', ['text', 'json', 'csv']],
    ['tijdlijn --verbose', ['text', 'json', 'ics']],
    ['vooruitblik --until 2025-07-03', ['text', 'json']],
  ])(
    'geeft 2 en noemt in elke vorm elk goed dossier, zonder dat iets meer doet dan gelezen worden: %s',
    async (words, forms) => {
      const root = folderWith({})
      const { files } = makeCorpus(root, true)
      const outputs = forms.map((form) => `--format ${form} -o uit/${form}`)
      const { code, out, err } = await shell(`mkdir uit; $RIVCHECK ${words} in ${day} ${outputs.join(' ')}`, root)
      expect([code, out, obeyedIn(err), controlled.exec(err)?.[0]]).toEqual([2, '', [], undefined])
      for (const form of forms) await expectGoodTold(form, join(root, 'uit', form), files)
    },
  )
})

const controlled = /(?!\n)\p{C}/u // also what turns the reading direction
