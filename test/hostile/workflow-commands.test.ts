import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formNames } from '../../src/reporters/load-form.js'
import { loadExample } from '../helpers/examples.js'
import { expectSound, obeyedIn } from '../helpers/expect-sound.js'
import { markFreeText } from '../helpers/marked-dossier.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const day = ['--peildatum', '2025-07-01']

interface Line {
  readonly words: readonly string[]
  readonly forms: readonly string[]
}

/** Everything that `rivcheck` says about dossiers as text. */
const lines: readonly Line[] = [
  { words: ['check', '--show', 'all'], forms: formNames.filter((form) => form !== 'xlsx') },
  { words: ['check', '--excel', '--verbose', '--trace'], forms: ['csv', 'text'] },
  { words: ['portfolio', '--group-by', 'casemanager'], forms: ['text', 'csv', 'json'] },
  { words: ['portfolio', '--group-by', 'werkgever', '--within', '90w'], forms: ['text', 'csv', 'json'] },
  { words: ['timeline'], forms: ['text', 'json', 'ics'] },
  { words: ['forecast', '--until', '2025-08-01'], forms: ['text', 'json'] },
  { words: ['costs', '--loon', '3000'], forms: ['text', 'json'] },
]

/** A text that stands at the start of a line once a line of the report is cut at this length. */
function commandAt(length: number, separator: string): string {
  return `${'x'.repeat(length)}${separator}::error::Qzx0 ##[error]Qzx0`.slice(0, 100)
}

const separators = ['', ' ', '\n', '\r', '\u0085', '\u2028', ':']
const valid = loadExample('onvolledig-riv-week-93.yaml')

/** Dossiers with a command at every place where a line can be cut, in every text that is shown. */
function hostileDossiers(): Record<string, string> {
  const dossiers = Array.from({ length: 84 }, (_, index) => {
    let length = index
    const next = () => {
      length = (length + 1) % 84
      return commandAt(length, separators[length % separators.length] ?? '')
    }
    const { dossier } = markFreeText(valid, (_, mark) => `${next()} ${mark}`)
    const referentie = commandAt(index, '')
    const named = {
      ...dossier,
      kenmerk: commandAt(index, separators[index % 2] ?? ''),
      betrokkenen: [{ rol: 'casemanager', referentie }],
    }
    return [`in/${'y'.repeat(index)}::error::${index}.json`, JSON.stringify(named)]
  })
  const invalid = Array.from({ length: 84 }, (_, index) => {
    const text = commandAt(index, separators[index % separators.length] ?? '')
    const fields = { kenmerk: text, verzuim: { eersteZiektedag: text, [text]: text }, riv: { opgesteld: [text] } }
    return [`in/z${'y'.repeat(index)}::error::${index}.json`, JSON.stringify(fields)]
  })
  return Object.fromEntries([...dossiers, ...invalid])
}

describe('geen regel die een bouwserver gehoorzaamt', { timeout: 120_000 }, () => {
  const files = hostileDossiers()
  const names = Object.keys(files)

  it.each(lines.map(({ words, forms }) => [words.join(' '), words, forms] as const))(
    'rivcheck %s',
    async (_, words, forms) => {
      const cwd = folderWith(files)
      for (const asked of ['in', names[20] ?? '']) {
        const outputs = forms.flatMap((form) => ['--format', form, '-o', form])
        const { code, out, err } = await runCli([...words, ...day, ...outputs, '--', asked], { cwd })
        expect([code === 3, out, obeyedIn(err)]).toEqual([false, '', []])
        for (const form of forms) {
          expect(expectSound(form, readFileSync(join(cwd, form)))).not.toBe('')
        }
      }
    },
  )

  it('import en init', async () => {
    const names = ['##vso[task.complete]A', '::stop-commands::x', ' ::error::B', '##[error]C']
    const rows = names.map((name, index) => `${name}${index};${index === 0 ? 'x' : '2025-01-15'};y`)
    const cwd = folderWith({
      'a.csv': ['Nr;Dag;##vso[q]Rest', ...rows].join('\n'),
      'kolommen.yaml': 'velden: { kenmerk: Nr, verzuim.eersteZiektedag: Dag }\n',
      '##vso[map]/x': '',
    })
    const written = [
      'import csv a.csv --map kolommen.yaml --out ##vso[map] --write',
      'import csv a.csv --map kolommen.yaml',
    ]
    const made = ['::error::a.yaml', '##vso[b].yaml'].map(
      (file) => `init ${file} --kenmerk X --eerste-ziektedag 2025-01-15`,
    )
    for (const words of [...written, ...made]) {
      const { out, err } = await runCli(words.split(' '), { cwd })
      expect([words, obeyedIn(out + err)]).toEqual([words, []])
      expect(out).not.toBe('')
    }
  })

  it.each(['text', 'markdown', 'json'])('diff --format %s', async (form) => {
    const cwd = folderWith(files)
    const report = async (peildatum: string) =>
      (await runCli(['check', 'in', '--format', 'ndjson', '--peildatum', peildatum], { cwd })).out
    writeFileSync(join(cwd, 'toen.ndjson'), await report('2024-01-10'))
    writeFileSync(join(cwd, 'nu.ndjson'), await report('2025-07-01'))
    const { code, out, err } = await runCli(['diff', 'toen.ndjson', 'nu.ndjson', '--format', form], { cwd })
    expect(code).not.toBe(3)
    expect(out).toContain('xxx')
    expect(obeyedIn(out + err)).toEqual([])
  })
})
