import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Io } from '../../src/cli/io.js'
import { openOutputs } from '../../src/cli/outputs.js'
import { type AnyForm, type FormName, loadForm } from '../../src/reporters/load-form.js'
import { addTo, noTotals, tallyOf } from '../../src/reporters/summary.js'
import { judgedDossier } from '../helpers/report.js'
import { folderWith } from '../helpers/run-cli.js'

const count = 3000
const run = { peildatum: plainDate('2025-04-01'), total: count, options: {} }
const entries = Array.from({ length: count }, (_, index) => judgedDossier({ kenmerk: `VZ-${index}` }))
const totals = entries.reduce((sum, entry) => addTo(sum, tallyOf(entry)), noTotals)

/** What of it is written at a time, to a reader that stops after so many pieces. */
async function writtenBy(form: FormName, file: string | null = null, readerStopsAfter = Number.POSITIVE_INFINITY) {
  const cwd = folderWith({})
  const texts: string[] = []
  const io = {
    cwd,
    columns: undefined,
    out: (text: string) => texts.push(text),
    isRead: () => texts.length < readerStopsAfter,
  } as unknown as Io // all that is asked of it
  const [maker, writers] = [await loadForm(form), await openOutputs([{ form, file, run }], io)]
  for (const entry of entries) writers.add([maker.piece(entry, run)])
  await writers.finish(totals)
  return { texts, cwd }
}

function wholeText(form: AnyForm): string {
  const assembly = form.assemble(run)
  const added = entries.map((entry) => assembly.add(form.piece(entry, run))).join('')
  return assembly.head + added + [...(assembly.end(totals) as Iterable<string>)].join('')
}

describe('een rapport over veel dossiers', () => {
  it.each<FormName>(['portfolio-json', 'portfolio-text', 'portfolio-csv', 'csv', 'html'])(
    'wordt in stukken geschreven: %s',
    async (form) => {
      const { texts } = await writtenBy(form)
      const text = texts.join('')
      expect(text).toBe(wholeText(await loadForm(form)))
      expect(text.length).toBeGreaterThan(200_000)
      expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(100_000)
      expect(texts.length).toBeLessThan(2 + text.length / 50_000)
    },
  )

  it('komt in een bestand als het heel is', async () => {
    const file = 'portefeuille.json'
    const { cwd } = await writtenBy('portfolio-json', file)
    expect(readdirSync(cwd)).toEqual([file])
    expect(JSON.parse(readFileSync(join(cwd, file), 'utf8')).dossiers).toHaveLength(count)
  })

  it('wordt niet verder gemaakt als niemand meer leest', async () => {
    const { texts } = await writtenBy('portfolio-json', null, 2)
    expect(texts).toHaveLength(2)
  })
})
