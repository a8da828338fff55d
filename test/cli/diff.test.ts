import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { diffJsonSchema } from '../../src/reporters/diff/json-schema.js'
import { examplesFolder, readExample } from '../helpers/examples.js'
import { fieldsWithoutDescription } from '../helpers/fields-without-description.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const schema = diffJsonSchema()
const validate = new Ajv2020({ formats: { date: true } }).compile(schema)

const foldedSpaces = (text: string) => text.replaceAll(/\s+/g, ' ')

/** A folder with two examples, judged once: the report is `oud.json`. */
async function judgedFolder(): Promise<string> {
  const cwd = folderWith({
    'd/a.yaml': readExample('voorbeeldig-week-92.yaml'),
    'd/b.yaml': readExample('spoor-2-drie-maanden-te-laat.yaml'),
  })
  cpSync(join(examplesFolder, 'stukken'), join(cwd, 'd/stukken'), { recursive: true })
  await runCli(['check', 'd', '--format', 'json', '-o', 'oud.json'], { cwd })
  return cwd
}

function edit(cwd: string, file: string, change: (text: string) => string): void {
  const path = join(cwd, file)
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`${file} is niet gewijzigd`)
  writeFileSync(path, changed)
}

/** Judges the folder again and compares. */
async function diffAgain(cwd: string, flags: readonly string[] = [], check: readonly string[] = []) {
  await runCli(['check', 'd', '--format', 'json', '-o', 'nieuw.json', ...check], { cwd })
  return runCli(['diff', 'oud.json', 'nieuw.json', ...flags], { cwd })
}

async function jsonDiff(cwd: string, check: readonly string[] = []) {
  const { code, out } = await diffAgain(cwd, ['--format', 'json'], check)
  const diff = JSON.parse(out)
  expect(validate(diff) || validate.errors).toBe(true)
  return { code, diff }
}

function withoutPlan(text: string): string {
  const dossier = parse(text)
  const documenten = dossier.documenten.filter(({ soort }: { soort: string }) => soort !== 'plan-van-aanpak')
  return stringify({ ...dossier, documenten })
}

describe('rivcheck diff over echte rapporten', () => {
  it('vindt geen verschil tussen twee rapporten van hetzelfde', async () => {
    const cwd = await judgedFolder()
    const { code, diff } = await jsonDiff(cwd)
    expect(code).toBe(0)
    expect(diff).toMatchObject({ dossiers: [], mentions: [], summary: { unchangedDossiers: 2 } })
  })

  it('noemt een stuk dat uit het dossier verdween nieuw, door het bestand, en geeft 1', async () => {
    const cwd = await judgedFolder()
    edit(cwd, 'd/a.yaml', withoutPlan)
    const { code, diff } = await jsonDiff(cwd)
    expect(code).toBe(1)
    expect(diff.dossiers).toHaveLength(1)
    expect(diff.dossiers[0].causes).toEqual({ changed: ['file'], unknown: [] })
    const change = diff.dossiers[0].changes.find(({ rule }: { rule: string }) => rule === 'R-02')
    expect(change).toMatchObject({ kind: 'new', before: { verdict: 'satisfied' }, after: { severity: 'error' } })
  })

  it('noemt andersom dezelfde regel opgelost, en geeft 0', async () => {
    const cwd = await judgedFolder()
    edit(cwd, 'd/a.yaml', withoutPlan)
    await diffAgain(cwd)
    const { code, out } = await runCli(['verschil', 'nieuw.json', 'oud.json'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/R-02\s+Opgelost: VOLDAAN, eerst NIET VOLDAAN/)
    expect(out).toContain('Waardoor: het bestand is gewijzigd')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('wijst de tijd aan als alleen de peildatum anders is', async () => {
    const cwd = await judgedFolder()
    const { code, diff } = await jsonDiff(cwd, ['--peildatum', '2026-04-01'])
    expect(code).toBe(1)
    expect(diff.summary.byCause.map(({ causes }: { causes: object }) => causes)).toEqual([
      { changed: ['date'], unknown: [] },
    ])
    const { out } = await diffAgain(cwd, [], ['--peildatum', '2026-04-01'])
    expect(foldedSpaces(out)).toContain('peildatum 01-04-2026, eerst 02-12-2025')
    expect(foldedSpaces(out)).toContain('de tijd: het bestand is gelijk, de peildatum is anders')
  })

  it('zegt dat niet te zeggen is waardoor, als het bestand anders is en de peildatum eerder', async () => {
    const cwd = await judgedFolder()
    edit(cwd, 'd/a.yaml', withoutPlan)
    const { out } = await diffAgain(cwd, [], ['--peildatum', '2025-11-15'])
    expect(foldedSpaces(out)).toContain(
      'het bestand en de peildatum zijn allebei anders; wat daarvan het verschil maakt, is niet te zeggen',
    )
  })

  it('zegt bij elk verschil waardoor het er is, als dat ook dan te zeggen is', async () => {
    const cwd = await judgedFolder()
    edit(cwd, 'd/a.yaml', withoutPlan)
    const { diff } = await jsonDiff(cwd, ['--peildatum', '2026-01-15'])
    const causes: Record<string, string | null> = Object.fromEntries(
      diff.dossiers[0].changes.map(({ rule, cause }: { rule: string; cause: string | null }) => [rule, cause]),
    )
    expect(causes).toMatchObject({ 'T-16': 'date', 'R-02': 'file' })
    const { out } = await diffAgain(cwd, [], ['--peildatum', '2026-01-15'])
    expect(foldedSpaces(out)).toContain('Waardoor: de tijd: de termijn die in het oude rapport nog liep, is afgelopen')
    expect(foldedSpaces(out)).toContain('- de tijd: de peildatum is anders: ')
  })

  it('wijst rivcheck aan als andere regels hebben geoordeeld', async () => {
    const cwd = await judgedFolder()
    edit(cwd, 'oud.json', (text) => text.replace(/"catalogue": ".*"/, '"catalogue": "sha256:ouder"'))
    edit(cwd, 'oud.json', (text) => {
      const report = JSON.parse(text)
      const results: { verdict: string }[] = report.dossiers[0].results
      Object.assign(results.find(({ verdict }) => verdict === 'satisfied') ?? {}, { verdict: 'undetermined' })
      return JSON.stringify(report)
    })
    const { code, diff } = await jsonDiff(cwd)
    expect(code).toBe(0)
    expect(diff.before.catalogue).toBe('sha256:ouder')
    expect(diff.dossiers[0]).toMatchObject({ causes: { changed: ['tool'] }, changes: [{ kind: 'answered' }] })
  })

  it('noemt dossiers die erbij kwamen, verdwenen of niet meer te toetsen zijn', async () => {
    const cwd = await judgedFolder()
    edit(cwd, 'd/b.yaml', (text) => `${text}\nonbekend: 1\n`)
    edit(cwd, 'd/a.yaml', (text) => text.replace(/^kenmerk: .*$/m, 'kenmerk: NIEUW-1'))
    const { code, diff } = await jsonDiff(cwd)
    expect(code).toBe(1)
    expect(diff.mentions.map(({ kind, file }: { kind: string; file: string }) => [kind, file])).toEqual([
      ['appeared', 'd/a.yaml'],
      ['notJudgedNow', 'd/b.yaml'],
      ['disappeared', 'd/a.yaml'],
    ])
  })

  it.each([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
    ['undetermined', 1],
  ])('geeft met --fail-on %s de code %i bij een nieuw risico', async (level, expected) => {
    const cwd = await judgedFolder()
    const worse = (text: string) => {
      const report = JSON.parse(text)
      const result = report.dossiers[0].results.find(({ verdict }: { verdict: string }) => verdict === 'satisfied')
      Object.assign(result, { verdict: 'violated', severity: 'warning', message: 'een feit', places: [{}] })
      return JSON.stringify(report)
    }
    writeFileSync(join(cwd, 'nieuw.json'), worse(readFileSync(join(cwd, 'oud.json'), 'utf8')))
    const { code } = await runCli(['diff', 'oud.json', 'nieuw.json', '--fail-on', level], { cwd })
    expect(code).toBe(expected)
  })

  it('leest ook ndjson, en zegt dat daarin niet staat welke regels oordeelden', async () => {
    const cwd = await judgedFolder()
    await runCli(['check', 'd', '--format', 'ndjson', '-o', 'oud.ndjson'], { cwd })
    edit(cwd, 'd/a.yaml', withoutPlan)
    const { out: lines } = await runCli(['check', 'd', '--format', 'ndjson'], { cwd })
    const { code, out } = await runCli(['diff', 'oud.ndjson', '-'], { cwd, stdin: `\uFEFF${lines}\n` })
    expect(code).toBe(1)
    expect(foldedSpaces(out)).toContain('het bestand is gewijzigd; of rivcheck is gewijzigd, zeggen de rapporten niet')
    const both = await runCli(['diff', 'oud.json', 'oud.ndjson'], { cwd })
    expect(both.code).toBe(0)
    expect(both.out).toContain('2 dossiers zonder verschil')
  })

  it('vergelijkt tienduizend dossiers in ndjson', async () => {
    const cwd = await judgedFolder()
    const { out } = await runCli(['check', 'd/b.yaml', '--format', 'ndjson'], { cwd })
    const entry = JSON.parse(out)
    const breach = { verdict: 'violated', severity: 'error', message: 'een feit', covered: null, places: [{}] }
    const results = entry.results.slice(0, 2).map((result: object) => ({ ...result, ...breach }))
    const linesOf = (change: object) =>
      Array.from({ length: 10_000 }, (_, index) => {
        const dossier = { ...entry, results, kenmerk: `VZ-${index}`, file: `d/${index}.yaml` }
        return `${JSON.stringify(index % 1000 === 7 ? { ...dossier, ...change } : dossier)}\n`
      }).join('')
    writeFileSync(join(cwd, 'oud.ndjson'), linesOf({}))
    writeFileSync(join(cwd, 'nieuw.ndjson'), linesOf({ results: results.slice(1), sha256: 'anders' }))
    const { code, out: json } = await runCli(['diff', 'oud.ndjson', 'nieuw.ndjson', '--format', 'json'], { cwd })
    const diff = JSON.parse(json)
    expect(code).toBe(0)
    expect(diff.summary).toMatchObject({ unchangedDossiers: 9990, totals: { solved: 10, new: 0 } })
    expect(diff.dossiers.map(({ kenmerk }: { kenmerk: string }) => kenmerk).slice(0, 2)).toEqual(['VZ-7', 'VZ-1007'])
  })

  it('schrijft Markdown waarin niets uit een rapport opmaak, een koppeling of een vermelding wordt', async () => {
    const cwd = await judgedFolder()
    const hostile = '<img src=x onerror=alert(1)> [klik](https://kwaad.example) @iemand | ![x](y) \u001b[31m'
    edit(cwd, 'oud.json', (text) => {
      const report = JSON.parse(text)
      for (const dossier of report.dossiers) {
        for (const result of dossier.results) Object.assign(result, { verdict: 'satisfied', covered: null })
      }
      return JSON.stringify(report)
    })
    const report = JSON.parse(readFileSync(join(cwd, 'oud.json'), 'utf8'))
    const [dossier] = report.dossiers
    const [first, second] = dossier.results
    Object.assign(first, { verdict: 'violated', severity: 'error', message: hostile, places: [{}] })
    Object.assign(second, { rule: hostile, slug: hostile, verdict: 'undetermined' })
    Object.assign(dossier, { file: hostile })
    writeFileSync(join(cwd, 'nieuw.json'), JSON.stringify(report))
    const flags = ['diff', 'oud.json', 'nieuw.json', '--format', 'markdown', '-o', 'verschil.md']
    expect((await runCli(flags, { cwd })).code).toBe(1)
    const html = await marked(readFileSync(join(cwd, 'verschil.md'), 'utf8'))
    expect(html).not.toMatch(/<img|<a /)
    expect(html).not.toContain('\u001b')
    expect(html.match(/<table>/g)?.length).toBe(2)
    const { out } = await runCli(['diff', 'oud.json', 'nieuw.json'], { cwd })
    expect(out).not.toContain('\u001b')
    expect(out).toContain('onerror')
  })
})

describe('wat geen rapport is', () => {
  const report = '{"version":1,"tool":{"name":"rivcheck","catalogue":"c"},"dossiers":[],"summary":{}}'
  it.each([
    ['een dossier', 'versie: 1\nkenmerk: x\n', 'geen JSON'],
    ['een half bestand', report.slice(0, -10), 'geen JSON, of het bestand is niet compleet'],
    ['een leeg bestand', '\n', 'leeg'],
    ['JSON van een ander programma', '{"version":"2.1.0","runs":[]}', 'geen rapport van rivcheck'],
    ['een lijst', '[]', 'geen rapport van rivcheck'],
    ['een tijdlijn', report.replace(',"summary":{}', ''), 'andere uitvoer van rivcheck'],
    ['een andere versie', report.replace('"version":1', '"version":2'), 'andere versie dan 1'],
    ['een dossier zonder oordelen', report.replace('[]', '[{"status":"judged"}]'), 'dossier 1: results ontbreekt'],
    [
      'een onbekend oordeel',
      '{"status":"judged","results":[{"rule":"T-1","slug":"t","verdict":"goed"}],"file":null,"sha256":null,"kenmerk":"x","peildatum":{"date":"2025-04-01"}}',
      'regel 1: verdict',
    ],
    [
      'ndjson met een halve regel',
      '{"status":"invalid","results":[],"file":null,"sha256":null,"kenmerk":null}\n{"sta',
      'regel 2 is geen JSON',
    ],
  ])('weigert met code 2 en een uitleg: %s', async (_, text, reason) => {
    const cwd = folderWith({ 'oud.json': report, 'nieuw.json': text })
    const { code, err, out } = await runCli(['diff', 'oud.json', 'nieuw.json'], { cwd })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('nieuw.json: ')
    expect(err).toContain(reason)
    expect(err).toContain('rivcheck check')
  })

  it.each([
    ['een bestand dat er niet is', ['diff', 'oud.json', 'weg.json'], 'weg.json: bestand niet gevonden'],
    ['een map', ['diff', 'oud.json', '.'], 'is een map'],
    ['twee keer standaardinvoer', ['diff', '-', '-'], 'Maar één van de twee'],
    ['maar een rapport', ['diff', 'oud.json'], 'nieuw'],
  ])('weigert met code 2: %s', async (_, argv, reason) => {
    const { code, err } = await runCli(argv, { cwd: folderWith({ 'oud.json': report }) })
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})

it('publiceert het schema van een vergelijking, met bij elk veld een beschrijving', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schemas/diff.schema.json')
  expect(fieldsWithoutDescription(schema)).toEqual([])
})
