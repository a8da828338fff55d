import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formNames } from '../../src/reporters/load-form.js'
import { folderWith } from '../helpers/run-cli.js'
import { shell } from '../helpers/spawn-cli.js'
import { canary, makeCorpus } from './corpus.js'

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
      const written = readdirSync(join(root, 'uit')).map((name) => readFileSync(join(root, 'uit', name), 'latin1'))
      expect(written).toHaveLength(formNames.length - 1)
      for (const text of [out, err, ...written]) expect(text).not.toContain(canary)
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

it('het verslag voor mensen en de meldingen bevatten niets dat een terminal of een bouwserver gehoorzaamt', {
  timeout: 300_000,
}, async () => {
  const root = folderWith({})
  makeCorpus(root)
  const full = await shell(`$RIVCHECK check in ${day} --verbose --show all --trace`, root)
  const short = await shell(`$RIVCHECK check in ${day}; $RIVCHECK tijdlijn in`, root)
  const controlled = /(?!\n)\p{C}/u // also what turns the reading direction
  const command = /^\s*::.*|.*##[\w.-]*\[.*/m
  for (const text of [full.out, full.err, short.out, short.err]) {
    expect(text).not.toBe('')
    expect(controlled.exec(text)?.[0]).toBeUndefined()
    expect(command.exec(text)?.[0]).toBeUndefined()
  }
})
