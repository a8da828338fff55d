import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../src/kernel/report.js'
import { violated } from '../../src/kernel/verdict.js'
import { render } from '../../src/reporters/form.js'
import { xlsx, xlsxOf } from '../../src/reporters/xlsx.js'
import { invalidDossier, judgedDossier, places, resultOf, unreadableDossier } from '../helpers/report.js'
import { hasSoffice, readWithLibreOffice } from '../helpers/run-soffice.js'
import { unzip } from '../helpers/unzip.js'

const reportOf = (...dossiers: DossierEntry[]) => ({ peildatum: plainDate('2025-04-01'), dossiers })

async function bytesOf(form: typeof xlsx, ...dossiers: DossierEntry[]): Promise<Uint8Array> {
  const bytes = await render(form, reportOf(...dossiers))
  if (typeof bytes === 'string') throw new TypeError('geen bytes')
  return bytes
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(unzip(bytes))
}

it('is later nog hetzelfde bestand', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-07-01T10:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const one = await bytesOf(xlsx, judgedDossier())
  vi.setSystemTime(new Date('2026-07-01T12:34:56Z'))
  const two = await bytesOf(xlsx, judgedDossier())
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
})

it('houdt de kopjes in beeld en laat erop filteren', async () => {
  const parts = partsOf(await bytesOf(xlsx, judgedDossier(), invalidDossier))
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/)
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:AE3"/>')
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<autoFilter ref="A1:N7"/>')
  expect(parts['xl/workbook.xml']?.match(/name="([^"]*)"/g)).toEqual(
    ['Overzicht', 'Bevindingen', 'Termijnen', 'Toelichting'].map((name) => `name="${name}"`),
  )
})

it('schrijft nergens een formule', async () => {
  const parts = partsOf(await bytesOf(xlsx, judgedDossier({ kenmerk: '=1+1', file: '@SUM(A1)' })))
  expect(Object.values(parts).filter((xml) => /<f[ >]/.test(xml))).toEqual([])
})

it('houdt op bij de grens en zegt dat', async () => {
  const dossiers = Array.from({ length: 12 }, (_, index) =>
    judgedDossier({
      kenmerk: `VZ-${index}`,
      results: [
        resultOf('T-04', violated({ ...places.late, ...(index < 8 && { severity: 'info' as const }) })),
        resultOf('T-05', violated(places.late), { severity: 'info' }),
      ],
    }),
  )
  const parts = partsOf(await bytesOf(xlsxOf(10), ...dossiers))
  expect(parts['xl/worksheets/sheet1.xml']?.match(/<row /g)).toHaveLength(10)
  expect(parts['xl/worksheets/sheet2.xml']?.match(/<row /g)).toHaveLength(9) // vier dossiers met elk twee, en de kopjes
  expect(parts['xl/sharedStrings.xml']).toContain('VZ-11')
  expect(parts['xl/sharedStrings.xml']).toContain(
    '3 rijen van de minst dringende dossiers staan niet op het blad Overzicht',
  )
  expect(parts['xl/sharedStrings.xml']).toContain(
    '16 rijen van de minst dringende dossiers staan niet op het blad Bevindingen',
  )
})

describe.runIf(hasSoffice)('in LibreOffice', { timeout: 180_000 }, () => {
  it('leest elk blad terug, met dagen als dagen', async () => {
    const sheets = readWithLibreOffice(await bytesOf(xlsx, judgedDossier(), invalidDossier, unreadableDossier))
    expect(Object.keys(sheets).toSorted()).toEqual(['Bevindingen', 'Overzicht', 'Termijnen', 'Toelichting'])
    const [headers = [], invalid = [], unreadable = [], judged = []] = sheets.Overzicht ?? []
    const cell = (row: readonly string[], header: string) => row[headers.indexOf(header)]
    expect(cell(invalid, 'status')).toBe('ongeldig')
    expect(cell(unreadable, 'status')).toBe('onleesbaar')
    expect(cell(judged, 'kenmerk')).toBe('VZ-2024-0157')
    // LibreOffice shows a day, and not the text, in the way of the language it was asked in
    expect(cell(judged, 'einde wachttijd')).toBe('01/11/2026')
    expect(cell(judged, 'week')).toBe('64')
    expect(sheets.Bevindingen).toHaveLength(7) // de kopjes, vijf plaatsen open en een gedekt
    expect(sheets.Termijnen?.map(([due, , , rule]) => [due, rule])).toEqual([
      ['laatste dag', 'regel'],
      ['10/12/2025', 'T-13'],
      ['10/12/2025', 'T-14'],
    ])
    expect(sheets.Toelichting?.flat()).toContain(
      'Hulpmiddel, geen juridisch advies; UWV beoordeelt op redelijkheid en resultaat.',
    )
  })

  it('laat tekst tekst blijven', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '<b>&amp;', ']]>', '{=1}', '\u0000\u0001\ufffe\ud800x', '007']
    const dossiers = hostile.map((kenmerk) => judgedDossier({ kenmerk }))
    const [headers = [], ...rows] = readWithLibreOffice(await bytesOf(xlsx, ...dossiers)).Overzicht ?? []
    expect(rows.map((row) => row[headers.indexOf('kenmerk')]).toSorted()).toEqual(
      hostile.map((text) => text.replaceAll(/[\p{C}]/gu, '')).toSorted(),
    )
  })
})
