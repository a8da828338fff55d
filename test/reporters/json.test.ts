import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../src/kernel/report.js'
import { reporters } from '../../src/reporters/index.js'
import { reportJsonSchema } from '../../src/reporters/json-schema.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../helpers/report.js'

const reportOf = (...dossiers: DossierEntry[]) => ({ peildatum: plainDate('2025-04-01'), dossiers })
const schema = reportJsonSchema()
const validate = new Ajv2020({ formats: { date: true } }).compile(schema)
const whole = reportOf(judgedDossier(), invalidDossier, unreadableDossier)

it('publiceert het schema van het rapport', async () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../schemas/report.schema.json')
})

it('beschrijft elk veld van het rapport in het Nederlands', () => {
  expect(fieldsWithoutDescription(schema)).toEqual([])
})

it.each([
  ['een getoetst dossier', reportOf(judgedDossier())],
  ['een dossier zonder bestand', reportOf(judgedDossier({ file: null, sha256: null, locate: null }))],
  ['een dossier zonder oordelen', reportOf(judgedDossier({ results: [], assumptions: [], notes: [] }))],
  ['een ongeldig dossier', reportOf(invalidDossier)],
  ['een onleesbaar bestand', reportOf(unreadableDossier)],
  ['alles bij elkaar', whole],
  ['niets', reportOf()],
])('schrijft JSON volgens het schema: %s', (_, report) => {
  expect(validate(JSON.parse(reporters.json(report))) || validate.errors).toBe(true)
})

it('keurt JSON met een onbekende of ontbrekende sleutel af', () => {
  const good = JSON.parse(reporters.json(judgedDossier()))
  expect(validate({ ...good, extra: 1 })).toBe(false)
  const { phase: _, ...dossier } = good.dossiers[0]
  expect(validate({ ...good, dossiers: [dossier] })).toBe(false)
})

it('schrijft rapport versie 1 met alle sleutels', async () => {
  const stable = reporters.json(whole).replace(/"catalogue": ".*"/, '"catalogue": "sha256:…"')
  await expect(stable).toMatchFileSnapshot('__files__/report.json')
})

it('schrijft nooit vrije tekst of een waarde uit een ongeldig dossier in een machinevorm', () => {
  for (const text of [reporters.json(whole), reporters.ndjson(whole)]) {
    expect(text).not.toContain('Verzonnen-Achternaam')
    expect(text).not.toContain('2025-02-30')
    expect(text).not.toContain('funtie')
  }
})

it('schrijft als ndjson een dossier per regel, gelijk aan dat in JSON', () => {
  const lines = reporters.ndjson(whole).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(reporters.json(whole)).dossiers)
})

it('neemt ook het oordeel over een enkel dossier', () => {
  expect(JSON.parse(reporters.json(judgedDossier()))).toEqual(JSON.parse(reporters.json(reportOf(judgedDossier()))))
})

it('verwijst nooit naar wetteksten van na de stand van het recht', () => {
  const later = judgedDossier({ peildatum: { datum: plainDate('2027-03-01'), herkomst: 'vandaag' } })
  const [dossier] = JSON.parse(reporters.json(later)).dossiers
  expect(dossier.results[0].sources[0].url).toMatch(/&z=2026-07-01&g=2026-07-01$/)
})

function fieldsWithoutDescription(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  const missing = Object.entries(node).flatMap(([key, child]) => fieldsWithoutDescription(child, `${path}/${key}`))
  const properties =
    'properties' in node && typeof node.properties === 'object' ? Object.entries(node.properties ?? {}) : []
  const bare = properties.filter(([, field]) => !(field as { description?: string }).description) // JSON Schema
  return [...missing, ...bare.map(([key]) => `${path}/${key}`)]
}
