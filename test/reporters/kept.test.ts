import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../src/kernel/report.js'
import type { Run } from '../../src/reporters/form.js'
import { isText, partsOf } from '../../src/reporters/form.js'
import { type AnyForm, type FormName, formNames, loadForm } from '../../src/reporters/load-form.js'
import { noTotals } from '../../src/reporters/summary.js'
import { everyEntry, hostileNames } from '../helpers/every-entry.js'
import { hostileStrings, hostileText, tampered } from '../helpers/hostile.js'
import { invalidDossier, judgedDossier } from '../helpers/report.js'
import { unzip } from '../helpers/unzip.js'

const runOf = (total: number | null, options: Run['options'] = {}): Run => ({
  peildatum: plainDate('2025-07-01'),
  total,
  options,
})
const runs: readonly Run[] = [
  runOf(1),
  runOf(30),
  runOf(1, { color: true, show: 'all' }),
  runOf(30, { color: true, verbose: true, show: 'all', excel: true }),
]

const hostileEntries: readonly DossierEntry[] = [
  ...hostileNames,
  ...hostileStrings.map((text) => text.slice(0, 100)), // longer ones are cut before they come here
].flatMap((text) => [
  judgedDossier({ kenmerk: text, file: text }),
  { ...invalidDossier, file: text, problems: [{ path: '', line: 1, column: 1, message: text, machineMessage: text }] },
])

/** As a cache gives it back. */
const kept = (piece: unknown) => JSON.parse(JSON.stringify(piece)) as unknown

async function writtenWith(form: AnyForm, piece: unknown, run: Run): Promise<string> {
  const assembly = form.assemble(run)
  const added = assembly.head + assembly.add(piece)
  const end = assembly.end(noTotals)
  return isText(end) ? [added, ...partsOf(end)].join('') : [...unzip(await end)].flat().join('')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const colours = /\u001b\[[\d;]*m/g
const controls = /[^\P{Cc}\n\r]|\r(?!\n)|[\p{Zl}\p{Zp}\p{Bidi_Control}]/u
const command = /^[\s\u0085]*::|##[\w.-]*\[/m

async function expectHarmless(name: FormName, piece: unknown, run: Run): Promise<void> {
  const text = await writtenWith(await loadForm(name), piece, run)
  if (name === 'xlsx') return // no text of ours: in a cell a text is only a text
  expect(controls.exec(run.options.color ? text.replaceAll(colours, '') : text)?.[0]).toBeUndefined()
  const ours = name === 'github' ? /^::(?:error|warning|notice) .*\n/gm : /(?!)/g
  expect(command.exec(text.replaceAll(ours, ''))?.[0]).toBeUndefined()
}

/** The same piece with a text in one of its texts, at the start of a line and in the middle of one. */
function* planted(piece: unknown, text: string): Generator<unknown> {
  if (typeof piece === 'string') {
    const line = piece.indexOf('\n', piece.length / 2) + 1
    yield text + piece
    yield piece.slice(0, line) + text + piece.slice(line)
    yield `${piece}\n${text}`
  } else if (typeof piece === 'object' && piece !== null) {
    for (const [key, value] of Object.entries(piece)) {
      for (const changed of planted(value, text)) {
        yield Array.isArray(piece)
          ? piece.map((item, index) => (index === Number(key) ? changed : item))
          : { ...piece, [key]: changed }
      }
    }
  }
}

describe.each(formNames)('een stuk van %s uit de cache', (name) => {
  it('wordt aangenomen als rivcheck het heeft gemaakt', async () => {
    const form = await loadForm(name)
    for (const [index, run] of runs.entries()) {
      for (const entry of [...everyEntry.filter((_, at) => at % 4 === index), ...(index < 2 ? hostileEntries : [])]) {
        const piece = kept(form.piece(entry, run))
        expect([JSON.stringify(piece), form.accepts?.(piece, run)]).toEqual([expect.anything(), true])
      }
    }
  })

  it('doet niets wat rivcheck zelf niet doet, hoe het ook is vervalst', async () => {
    const form = await loadForm(name)
    for (const run of runs.slice(0, 3)) {
      for (const entry of name === 'xlsx' ? [] : [judgedDossier(), invalidDossier]) {
        for (const text of [
          '\u001b[2J',
          '\u001b[1m',
          '::error::x',
          '##[error]x',
          '\u202Ex',
          '\u009b31m',
          '\r::error::x',
          '\0',
        ]) {
          for (const piece of planted(kept(form.piece(entry, run)), text)) {
            if (form.accepts?.(piece, run)) await expectHarmless(name, piece, run)
          }
        }
      }
    }
  })

  it('geeft nooit een fout', async () => {
    const form = await loadForm(name)
    const pieces = fc.constantFrom(...everyEntry.slice(0, 6)).map((entry) => form.piece(entry, runOf(30)) as object)
    const anything = fc.oneof(fc.anything(), hostileText, tampered(pieces.map((piece) => ({ piece }))))
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...runs), async (value, run) => {
        const piece = typeof value === 'object' && value !== null && 'piece' in value ? value.piece : value
        if (form.accepts?.(piece, run)) await expectHarmless(name, piece, run)
      }),
      { numRuns: 300 },
    )
  })
})

it.each<[FormName, (piece: never) => unknown]>([
  ['html', ({ main }: { main: string }) => ({ title: 'x', head: null, main: `${main}<script>alert(1)</script>` })],
  ['html', ({ main }: { main: string }) => ({ title: 'x', head: null, main: main.replace('<p', '<p onclick="x"') })],
  ['html', ({ main }: { main: string }) => ({ title: 'x', head: '<img src="//kwaad.example">', main })],
  ['html', ({ main }: { main: string }) => ({ title: 'x', head: null, main: `${main}<scr<b>ipt>` })],
  [
    'html',
    ({ main }: { main: string }) => ({ title: 'x', head: null, main: `<a href="//kwaad.example">x</a>${main}` }),
  ],
  ['html', ({ main }: { main: string }) => ({ title: 'x', head: null, main: `<a href="javascript:x">x</a>${main}` })],
  ['html', ({ main }: { main: string }) => ({ title: 'x', head: null, main: `<!--dossiers-->${main}` })],
  ['csv', (piece: object) => ({ ...piece, line: '=HYPERLINK("http://kwaad.example"),x\n' })],
  ['csv', (piece: object) => ({ ...piece, line: 'x,"=1+1"\n' })],
  ['csv', (piece: object) => ({ ...piece, line: 'x\n-1+1\n' })],
  ['markdown', (piece: object) => ({ ...piece, row: '| ![x](https://kwaad.example/x.png) |\n' })],
  ['markdown', (piece: object) => ({ ...piece, details: '- `x` ![x](https://kwaad.example/x.png) `y`\n' })],
  ['markdown', (piece: object) => ({ ...piece, details: '<details>\n<img src=x>\n</details>\n' })],
  ['markdown', (piece: object) => ({ ...piece, details: '- @iedereen\n' })],
  ['ics', (piece: string) => piece.replace('ACTION:DISPLAY', 'ACTION:EMAIL')],
  ['ics', (piece: string) => `BEGIN:VEVENT\r\nATTACH:https://kwaad.example\r\n${piece}`],
  ['github', (piece: object) => ({ ...piece, lines: '::add-mask::x\n' })],
  ['github', (piece: object) => ({ ...piece, lines: '::error title=x::y\n::set-output name=a::b\n' })],
  ['ndjson', (piece: string) => `${piece}{}\n`],
])('een stuk van %s waarin meer staat dan rivcheck schrijft, wordt niet aangenomen', async (name, change) => {
  const form = await loadForm(name)
  const [entry] = everyEntry
  const piece = entry && form.piece(entry, runOf(1))
  expect(form.accepts?.(piece, runOf(1))).toBe(true)
  const changed = change(piece as never)
  expect(changed).not.toEqual(piece)
  expect(form.accepts?.(changed, runOf(1))).toBe(false)
})
