import { expect, it } from 'vitest'
import { hostileStrings } from '../helpers/hostile.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const controlled = /(?!\n)\p{C}/u // also what turns the reading direction
const command = /^\s*::.*|.*##[\w.-]*\[.*/m

/** Of the hostile texts those that could do something on a screen or in the log of a build server. */
const words = hostileStrings.filter((text) => controlled.test(text) || command.test(text))

/** Command lines in which a word is hostile. */
const lines: Readonly<Record<string, (word: string) => readonly string[]>> = {
  'een opdracht': (word) => [word],
  'een optie': (word) => ['check', `--${word}`],
  'een dossier': (word) => ['check', '--', word],
  'twee dossiers': (word) => ['check', '--', word, `${word}.yaml`],
  'een vorm': (word) => ['check', 'a.yaml', `--format=${word}`],
  'een peildatum': (word) => ['check', 'a.yaml', `--peildatum=${word}`],
  'een niveau': (word) => ['check', 'a.yaml', `--fail-on=${word}`],
  'een aantal': (word) => ['check', 'a.yaml', `--jobs=${word}`],
  'een lijst': (word) => ['check', `--files-from=er-niet/${word}`],
  'een uitvoer': (word) => ['check', 'a.yaml', `--output=er-niet/${word}`],
  'een cache': (word) => ['check', 'a.yaml', `--cache-file=er-niet/${word}`],
  'een regel': (word) => ['explain', '--', word],
  'een schema': (word) => ['schema', '--', word],
  'een map voor het schema': (word) => ['schema', `--write=er-niet/${word}`],
  'een thema': (word) => ['rules', `--theme=${word}`],
  'een casemanager': (word) => ['timeline', 'a.yaml', `--casemanager=${word}`],
}

it.each(Object.entries(lines))(
  '%s met vijandige tekst stuurt geen terminal en geen bouwserver, en is geen fout',
  {
    timeout: 120_000,
  },
  async (_, lineOf) => {
    const cwd = folderWith({ 'a.yaml': 'kenmerk: VZ-1\nverzuim: { eersteZiektedag: 2024-01-15 }\n' })
    for (const word of words) {
      const { code, out, err } = await runCli(lineOf(word), { cwd })
      expect([word, code === 3]).toEqual([word, false])
      for (const text of [out, err]) {
        expect([word, controlled.exec(text)?.[0]]).toEqual([word, undefined])
        expect([word, command.exec(text)?.[0]]).toEqual([word, undefined])
      }
    }
  },
)

it('noemt een bestand met onzichtbare tekens zo dat te zien is welk het is', async () => {
  const { out } = await runCli(['check', '\u001b[31mrood.yaml'])
  expect(out).toContain('\uFFFD[31mrood.yaml:1:1 bestand niet gevonden')
})

it('neemt een naam die voor een patroon te lang is voor een bestand', async () => {
  const { code, out } = await runCli(['check', '*'.repeat(70_000), '--format', 'json'])
  expect(code).toBe(2)
  expect(JSON.parse(out).dossiers[0].problems[0].message).toContain('te lang')
})

/** Everything that is written for machines and may still end up on a screen or in the log of a build server. */
const machineLines: readonly string[] = [
  'check --format json',
  'check --format ndjson',
  'check --format sarif',
  'check --format gitlab',
  'check --format junit',
  'check --format csv',
  'check --format csv --excel',
  'portfolio --format json --within 60w --group-by casemanager',
  'portfolio --format csv --group-by casemanager',
  'portfolio --format csv --within 90w',
  'timeline --format json',
  'forecast --until 2026-12-31 --format json',
  'costs --loon 3000 --format json',
]

it.each(machineLines)('%s stuurt met een vijandig kenmerk geen terminal en geen bouwserver', async (line) => {
  for (const word of words) {
    const dossier = JSON.stringify({
      kenmerk: word,
      betrokkenen: [{ rol: 'casemanager', referentie: word }],
      verzuim: { eersteZiektedag: '2025-01-15' },
    })
    const cwd = folderWith({ '::error::x.json': dossier })
    const { code, out } = await runCli([...line.split(' '), '::error::x.json'], { cwd })
    expect(out).not.toBe('')
    expect([word, code === 3]).toEqual([word, false])
    expect([word, /[^\P{Cc}\n\r]|[\u2028\u2029]|\p{Bidi_Control}/u.exec(out)?.[0]]).toEqual([word, undefined])
    expect([word, /^\s*::|##[\w.-]*\[/m.exec(out)?.[0]]).toEqual([word, undefined])
  }
})
