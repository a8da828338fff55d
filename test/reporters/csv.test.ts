import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry, JudgedDossier } from '../../src/kernel/report.js'
import { pending, violated } from '../../src/kernel/verdict.js'
import { csv } from '../../src/reporters/csv.js'
import { csvLine } from '../../src/reporters/csv-line.js'
import { dossierColumns } from '../../src/reporters/dossier-columns.js'
import { render } from '../../src/reporters/form.js'
import type { ReportOptions } from '../../src/reporters/reporter.js'
import { invalidDossier, judgedDossier, places, resultOf, unreadableDossier } from '../helpers/report.js'

const day = plainDate
const textOf = (dossiers: readonly DossierEntry[], options: ReportOptions = {}) =>
  render(csv, { peildatum: day('2025-04-01'), dossiers }, options)

/** Read by Papa Parse, which shares no code with what wrote it. */
function rowsOf(dossiers: readonly DossierEntry[], options: ReportOptions = {}) {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(dossiers, options), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const until = (due: string) => resultOf('T-13', pending(day(due), false))
const error = resultOf('T-04', violated(places.missing))
const risk = resultOf('T-10', violated({ ...places.late, severity: 'warning' }))
const dossier = (kenmerk: string, ...results: JudgedDossier['results']) => judgedDossier({ kenmerk, results })

it('zegt van een dossier wat een arbodienst wil weten', () => {
  expect(rowsOf([judgedDossier()])).toMatchInlineSnapshot(`
    [
      {
        "RIV volledig": "niet voldaan",
        "aandachtspunten": "1",
        "arbeidsdeskundig onderzoek": "voldaan",
        "belastbaarheidsprofiel": "niet voldaan",
        "bestand": "dossiers/VZ-2024-0157.yaml",
        "bevindingen": "T-10 R-11 I-06 B-02",
        "casemanager": "CM-02",
        "eerste ziektedag": "2024-01-15",
        "einde met verlenging": "2026-01-11",
        "einde wachttijd": "2026-01-11",
        "ergste bevinding": "Elk stuk heeft datum, naam en functie van de opsteller",
        "ergste regel": "R-11",
        "fase": "in de wachttijd",
        "gedekt": "1",
        "handel uiterlijk": "2025-10-10",
        "inspanningen": "risico",
        "kenmerk": "VZ-2024-0157",
        "niet te beoordelen": "1",
        "niet voldaan": "1",
        "peildatum": "2025-04-01",
        "probleem": "",
        "regels volgende termijn": "T-13 T-14",
        "risico's": "2",
        "spoor 2 week 58": "niet voldaan",
        "status": "getoetst",
        "ter beoordeling": "1",
        "volgende termijn": "2025-10-12",
        "volledigheid RIV": "niet voldaan",
        "week": "64",
        "werkgever": "WG-07",
        "zorgvuldigheid": "ter beoordeling",
      },
    ]
  `)
})

it('begint met wat niet kon worden getoetst, en sorteert dan op risico en eerste termijn', () => {
  const rows = rowsOf([
    dossier('rustig', until('2025-05-01')),
    dossier('risico', risk),
    dossier('fout-later', error, until('2025-06-01')),
    unreadableDossier,
    dossier('fout-eerder', error, until('2025-05-01')),
    dossier('fout-zonder-termijn', error),
    invalidDossier,
    dossier('niets'),
  ])
  expect(rows.map(({ kenmerk, status }) => kenmerk || status)).toEqual([
    'ongeldig',
    'onleesbaar',
    'fout-eerder',
    'fout-later',
    'fout-zonder-termijn',
    'risico',
    'rustig',
    'niets',
  ])
  expect(rows[0]?.probleem).toBe('regel 5: … is geen bestaande dag; schrijf JJJJ-MM-DD (en nog 1)')
})

it('heeft zonder dossiers alleen kopjes', () => {
  expect(textOf([])).toBe(`${dossierColumns.map(({ header }) => header).join(',')}\n`)
})

it('schrijft voor Excel een byte order mark, puntkomma en Windows-regeleinden', () => {
  const text = textOf([judgedDossier(), invalidDossier], { excel: true })
  expect(text.startsWith('\uFEFFbestand;status;')).toBe(true)
  expect(text.match(/\n/g)).toHaveLength(3)
  expect(text.match(/\r\n/g)).toHaveLength(3)
  expect(rowsOf([judgedDossier()], { excel: true })[0]).toMatchObject({ 'volgende termijn': '2025-10-12' })
})

const formulas = ['=1+1', '+31 6', '-2', '@SUM(A1)', '=cmd|" /C calc"!A0', '\t=1', '  =1', '\u200b=1', '\r\n=1', '＝1']

it.each(formulas)('maakt van %j geen formule', (kenmerk) => {
  for (const excel of [false, true]) {
    const [row] = rowsOf([judgedDossier({ kenmerk, file: `${kenmerk}.yaml` })], { excel })
    expect(row?.kenmerk).toMatch(/^'/)
    expect(row?.bestand).toMatch(/^'/)
  }
})

it.each(['a;=1+1', 'a,=1+1', 'a\t=1+1', 'a"; =1+1', 'a;"=1+1', 'a," "-1', 'a;＝1'])(
  'laat %j ook met een ander scheidingsteken geen formule worden',
  (kenmerk) => {
    const text = textOf([judgedDossier({ kenmerk })])
    for (const delimiter of [',', ';', '\t']) {
      for (const quoteChar of ['\0', '"']) {
        const cells = Papa.parse<string[]>(text, { delimiter, quoteChar }).data.flat()
        expect(cells.filter((cell) => /^["\s]*[=+@\-＝]/.test(cell))).toEqual([])
      }
    }
  },
)

it('houdt elke rij op één regel en elk teken op zijn plaats', () => {
  const kenmerk = 'a"b,c\nd;e\u001b[31mf\u202eg'
  const text = textOf([judgedDossier({ kenmerk })])
  expect(text.trimEnd().split('\n')).toHaveLength(2)
  expect(rowsOf([judgedDossier({ kenmerk })])[0]?.kenmerk).toBe('a"b,c d;efg')
})

it('schrijft een leeg vak voor niets en een getal zonder aanhalingstekens', () => {
  expect(csvLine(['a', null, 0, 64])).toBe('a,,0,64\n')
})
