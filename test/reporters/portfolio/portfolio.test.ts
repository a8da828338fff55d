import { Ajv2020 } from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import type { DossierEntry, JudgedDossier } from '../../../src/kernel/report.js'
import { pending, violated } from '../../../src/kernel/verdict.js'
import { render } from '../../../src/reporters/form.js'
import { portfolioCsv } from '../../../src/reporters/portfolio/csv.js'
import { portfolioJson } from '../../../src/reporters/portfolio/json.js'
import { portfolioJsonSchema } from '../../../src/reporters/portfolio/json-schema.js'
import { portfolioText } from '../../../src/reporters/portfolio/text.js'
import type { ReportOptions } from '../../../src/reporters/reporter.js'
import { invalidDossier, judgedDossier, places, resultOf, unreadableDossier } from '../../helpers/report.js'

const day = plainDate
const reportOf = (...dossiers: DossierEntry[]) => ({ peildatum: day('2025-04-01'), dossiers })
const owner = (referentie: string | null, naam: string | null = null) => ({ referentie, naam })

function dossier(kenmerk: string, change: Partial<JudgedDossier> = {}): JudgedDossier {
  return judgedDossier({ kenmerk, file: `d/${kenmerk}.yaml`, ...change })
}

const casemanager = (referentie: string | null, naam: string | null = null) => ({
  owners: { werkgever: owner('WG-07', 'Drukkerij Verzonnen B.V.'), casemanager: owner(referentie, naam) },
})

const noFindings = [resultOf('T-13', pending(day('2025-05-13'), false))]
const risk = [
  resultOf('T-10', violated({ ...places.late, severity: 'warning' }), { title: 'Spoor 2 op tijd' }),
  resultOf('T-13', pending(day('2025-04-30'), true), { title: 'Actueel oordeel op tijd' }),
]
const error = [
  resultOf('T-10', violated({ ...places.late, daysLate: 10 }), { title: 'Spoor 2 op tijd' }),
  resultOf('T-04', violated(places.missing)),
]

const mixed = reportOf(
  dossier('RUSTIG', { results: noFindings, ...casemanager('CM-02') }),
  dossier('RISICO', { results: risk, ...casemanager(null, 'A. Verzonnen') }),
  invalidDossier,
  dossier('FOUT-2', { results: error, ...casemanager('CM-01') }),
  unreadableDossier,
  dossier('FOUT-1', { results: error, ...casemanager('CM-02') }),
)

const validate = new Ajv2020({ formats: { date: true } }).compile(portfolioJsonSchema())
const jsonOf = (report: Parameters<typeof render>[1], options: ReportOptions = {}) =>
  JSON.parse(render(portfolioJson, report, options))

it.each([
  [undefined, undefined],
  [7, 'Termijnen binnen 7 dagen'],
  [42, 'Termijnen binnen 6 weken'],
  [45, 'Termijnen binnen 45 dagen'],
  [1, 'Termijnen binnen 1 dag:'],
])('zegt precies binnen welke tijd de termijnen vallen (%s)', (within, title) => {
  const text = render(portfolioText, mixed, { ...(within && { within }) })
  expect(/Termijnen binnen .*/.exec(text)?.[0]).toEqual(title && expect.stringContaining(title))
})

it('zet groepen zoals in een lijst van namen, en zonder naam achteraan', () => {
  const names = ['Éclair', 'de vries', null, 'Zeeman', 'Ångström', 'De Vries']
  const dossiers = names.map((name, index) => dossier(`K${index}`, { results: [], ...casemanager(name) }))
  const { groups } = jsonOf(reportOf(...dossiers), { groupBy: 'casemanager' })
  const expected = ['Ångström', 'De Vries', 'de vries', 'Éclair', 'Zeeman', null]
  expect(groups.map(({ reference }: { reference: string | null }) => reference)).toEqual(expected)
  const csv = render(portfolioCsv, reportOf(...dossiers), { groupBy: 'casemanager' })
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data
  expect(rows.map((row) => row.casemanager || null)).toEqual(expected)
})

it('zet dossiers in elke vorm in dezelfde volgorde, ook als het kenmerk met een spatie begint', () => {
  const report = reportOf(dossier(' B', { results: [] }), dossier('A', { results: [] }), dossier('-C', { results: [] }))
  const rows = Papa.parse<Record<string, string>>(render(portfolioCsv, report), { header: true, skipEmptyLines: true })
  const files = jsonOf(report).dossiers.map(({ file }: { file: string }) => file)
  expect(rows.data.map(({ bestand }) => bestand)).toEqual(files)
})

it('zegt eenmaal dat het een vooruitblik is', () => {
  const report = reportOf(dossier('A', { looksAhead: true }), dossier('B'), dossier('C', { looksAhead: true }))
  expect(render(portfolioText, report)).toContain(
    'Let op: vooruitblik: 2 dossiers zijn getoetst alsof er tot de peildatum',
  )
  expect(render(portfolioText, reportOf(dossier('B')))).not.toContain('vooruitblik')
})

it('zegt in de tabel waarom er geen termijn meer is', () => {
  const text = render(
    portfolioText,
    reportOf(dossier('KLAAR', { results: [], eindeVerplichtingen: { datum: day('2025-03-31'), reden: 'hersteld' } })),
    {},
  )
  expect(text).toMatch(/^KLAAR .* hersteld$/m)
})

describe('de portefeuille als JSON', () => {
  it('heeft een gepubliceerd schema', async () => {
    const text = `${JSON.stringify(portfolioJsonSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../../schemas/portfolio.schema.json')
  })

  it.each([
    ['alles', mixed, { groupBy: 'casemanager', within: 42 }],
    ['zonder opties', mixed, {}],
    ['niets', reportOf(), { within: 7 }],
    ['alleen ongeldig', reportOf(invalidDossier), {}],
  ] as const)('past bij het schema: %s', (_, report, options) => {
    expect(validate(jsonOf(report, options)) || validate.errors).toBe(true)
  })

  it('zet de zwaarste en dan de eerste termijn voorop', () => {
    expect(jsonOf(mixed).dossiers.map(({ kenmerk }: { kenmerk: string }) => kenmerk)).toEqual([
      'FOUT-1',
      'FOUT-2',
      'RISICO',
      'RUSTIG',
    ])
  })

  it('groepeert op kenmerk, en wie er geen heeft achteraan', () => {
    expect(jsonOf(mixed, { groupBy: 'casemanager' }).groups).toEqual([
      { reference: 'CM-01', dossiers: 1, withErrors: 1, withRisks: 0 },
      { reference: 'CM-02', dossiers: 2, withErrors: 1, withRisks: 0 },
      { reference: null, dossiers: 1, withErrors: 0, withRisks: 1 },
    ])
  })

  it('telt de bevindingen per regel, met de mediaan van wat te laat was', () => {
    const { rules, summary } = jsonOf(mixed)
    expect(rules).toMatchObject([
      {
        rule: 'T-10',
        dossiers: 3,
        violated: { error: 2, warning: 1, info: 0 },
        late: { findings: 3, medianDays: 10 },
      },
      {
        rule: 'T-04',
        dossiers: 2,
        violated: { error: 2, warning: 0, info: 0 },
        late: { findings: 0, medianDays: null },
      },
    ])
    expect(summary).toMatchObject({ judged: 4, invalid: 1, unreadable: 1, late: { findings: 3, medianDays: 10 } })
  })

  it.each([
    [28, []],
    [29, ['RISICO']],
    [41, ['RISICO']],
    [42, ['RISICO', 'RUSTIG']],
  ])('noemt binnen %d dagen van de peildatum de termijnen van %j', (within, kenmerken) => {
    const { deadlines } = jsonOf(mixed, { within })
    expect(deadlines.map(({ kenmerk }: { kenmerk: string }) => kenmerk)).toEqual(kenmerken)
  })

  it('zegt waarom iets niet is getoetst, zonder waarden uit het bestand', () => {
    const { problems } = jsonOf(mixed)
    expect(problems).toHaveLength(3)
    expect(problems[0]).toEqual({
      file: 'dossiers/fout.yaml',
      status: 'invalid',
      line: 5,
      column: 20,
      message: '… is geen bestaande dag; schrijf JJJJ-MM-DD',
    })
  })
})

describe('de portefeuille als CSV', () => {
  const rowsOf = (options: ReportOptions) =>
    Papa.parse<Record<string, string>>(render(portfolioCsv, mixed, options), { header: true, skipEmptyLines: true })

  it('heeft een rij per dossier, met de vensters', () => {
    const { data, errors } = rowsOf({})
    expect(errors).toEqual([])
    expect(data.map(({ kenmerk, status }) => kenmerk || status)).toEqual([
      'ongeldig',
      'onleesbaar',
      'FOUT-1',
      'FOUT-2',
      'RISICO',
      'RUSTIG',
    ])
    expect(data[2]).toMatchObject({ werkgever: 'WG-07', casemanager: 'CM-02', vensters: '', 'niet voldaan': '2' })
  })

  it('houdt groepen bij elkaar', () => {
    const { data } = rowsOf({ groupBy: 'casemanager' })
    expect(data.filter(({ status }) => status === 'getoetst').map(({ kenmerk }) => kenmerk)).toEqual([
      'FOUT-2',
      'FOUT-1',
      'RUSTIG',
      'RISICO',
    ])
  })

  it('geeft met --within een rij per termijn, de eerste eerst, en dan wat niet te toetsen was', () => {
    const { data } = rowsOf({ within: 60 })
    expect(data.slice(0, -2).map(({ termijn, kenmerk, regels }) => [termijn, kenmerk, regels])).toEqual([
      ['2025-04-30', 'RISICO', 'T-13'],
      ['2025-05-13', 'RUSTIG', 'T-13'],
    ])
    for (const row of data.slice(-2)) {
      expect(row).toMatchObject({ termijn: '', kenmerk: '', probleem: expect.stringMatching(/^regel \d+: ./) })
      expect(row.bestand).not.toBe('')
    }
  })
})

describe('de portefeuille als tekst', () => {
  const text = (options: ReportOptions) => render(portfolioText, mixed, options)

  it('leest als een overzicht', async () => {
    await expect(text({ groupBy: 'casemanager', within: 42 })).toMatchFileSnapshot('__files__/portefeuille.txt')
  })

  it.each([40, 60, 80, 120])('blijft binnen %d kolommen', (width) => {
    const lines = text({ width, groupBy: 'werkgever', within: 42 }).split('\n')
    expect(lines.filter((line) => line.length > width)).toEqual([])
  })

  it('noemt een naam aan mensen, en nooit aan een programma', () => {
    const options = { groupBy: 'casemanager', within: 60 } as const
    expect(text(options)).toContain('Casemanager A. Verzonnen')
    for (const machine of [render(portfolioJson, mixed, options), render(portfolioCsv, mixed, options)]) {
      expect(machine).not.toMatch(/A\. Verzonnen|Drukkerij/)
    }
  })

  it('zegt wanneer dossiers een eigen peildatum hebben', () => {
    const other = dossier('ANDERS', { peildatum: { datum: day('2025-03-01'), herkomst: 'dossier' } })
    expect(render(portfolioText, reportOf(dossier('EEN'), other))).toContain('elk dossier naar zijn eigen peildatum')
    expect(render(portfolioText, reportOf(dossier('EEN')))).toContain('peildatum 01-04-2025')
  })

  it('laat een stuurteken in een kenmerk of naam niet door', () => {
    const bad = dossier('A\u001b[31mB', casemanager('C\u001b]0;x\u0007\nD'))
    expect(render(portfolioText, reportOf(bad, dossier('E')), { groupBy: 'casemanager' })).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      /[\u0000-\u0009\u000b-\u001f]/,
    )
  })
})
