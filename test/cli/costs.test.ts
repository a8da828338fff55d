import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { costsJsonSchema } from '../../src/reporters/costs/json-schema.js'
import { euro } from '../../src/reporters/euro.js'
import { exampleFiles } from '../helpers/examples.js'
import { fieldsWithoutDescription } from '../helpers/fields-without-description.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const schema = costsJsonSchema()
const validate = new Ajv2020({ formats: { date: true } }).compile(schema)

const paid = `versie: 1
kenmerk: LS-1
werknemer: { loonPerMaand: 3500, functie: Geheime functie }
verzuim: { eersteZiektedag: 2024-01-15 }
`
const unpaid = 'versie: 1\nkenmerk: LS-2\nverzuim: { eersteZiektedag: 2024-01-15 }\n'
const foldedSpaces = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('rivcheck costs', () => {
  it('toont de bedragen, de rekensom en wat er niet in zit, zonder een kans of gemiddelde', async () => {
    const cwd = folderWith({ 'a.yaml': paid })
    const { code, out, err } = await runCli(['kosten', 'a.yaml'], { cwd })
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('€ 29.400,00')
    expect(foldedSpaces(out)).toContain('€ 3.500,00 × 12 / 52 = € 807,69')
    expect(out).toContain('vakantiegeld')
    expect(out).toContain('BW 7:629 lid 1')
    expect(out).not.toMatch(/gemiddeld|uw kans|verwacht/i)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('blijft ook op een smal scherm binnen de breedte', async () => {
    const { out } = await runCli(['costs', 'a.yaml'], { cwd: folderWith({ 'a.yaml': paid }), env: { COLUMNS: '50' } })
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(50)
    expect(foldedSpaces(out)).toContain('52 weken: € 29.400,00')
  })

  it('geeft 2 als het loon ontbreekt, en zegt wat erbij moet', async () => {
    const { code, out, err } = await runCli(['costs', 'a.yaml'], { cwd: folderWith({ 'a.yaml': unpaid }) })
    expect(code).toBe(2)
    expect(foldedSpaces(out)).toContain('vul werknemer, loonPerMaand in')
    expect(err).toContain('--loon 3500')
  })

  it.each(['3500', '3500,00', '3500.0'])(
    'rekent met --loon %s, ook als het dossier een ander loon noemt',
    async (loon) => {
      const cwd = folderWith({ 'a.yaml': unpaid, 'b.yaml': paid.replace('3500', '9999') })
      const { code, out } = await runCli(['costs', 'a.yaml', 'b.yaml', '--loon', loon], { cwd })
      expect(code).toBe(0)
      expect(out.match(/€ 29\.400,00/g)).toHaveLength(2)
    },
  )

  it.each(['3.500', '0', '-1', 'veel', '1000001', ''])('weigert --loon %j', async (loon) => {
    const { code, err } = await runCli(['costs', 'a.yaml', `--loon=${loon}`], { cwd: folderWith({ 'a.yaml': paid }) })
    expect(code).toBe(2)
    expect(err).toContain('3500 of 3500,50')
  })

  it('schrijft JSON volgens het gepubliceerde schema, voor alle voorbeelden en voor wat niet te toetsen is', async () => {
    const { out } = await runCli(['costs', 'examples', 'bestaat-niet.yaml', '--format', 'json'])
    const report = JSON.parse(out)
    expect(validate(report) || validate.errors).toBe(true)
    expect(report.dossiers).toHaveLength(exampleFiles.length + 1)
    const kinds = report.dossiers.map((dossier: { costs?: { kind: string } | null }) => dossier.costs?.kind ?? 'geen')
    expect(new Set(kinds)).toEqual(new Set(['exposure', 'none', 'geen']))
  })

  it('schrijft in JSON hele centen en geen tekst uit het dossier', async () => {
    const { out } = await runCli(['costs', 'a.yaml', '--format', 'json'], { cwd: folderWith({ 'a.yaml': paid }) })
    const [dossier] = JSON.parse(out).dossiers
    expect(dossier.costs.scenarios[0]).toMatchObject({ kind: 'full', days: 364, cents: 2940000 })
    expect(out).not.toContain('Geheime functie')
  })

  it('houdt bedragen uit elke andere machinevorm', async () => {
    const cwd = folderWith({ 'a.yaml': paid.replace('3500', '3517') })
    for (const format of ['json', 'ndjson', 'sarif', 'junit', 'csv', 'github', 'gitlab', 'markdown']) {
      const { out } = await runCli(['check', 'a.yaml', '--format', format], { cwd })
      expect(out.length, format).toBeGreaterThan(0)
      expect(out, format).not.toMatch(/3\.?517|€|29\.?542/)
    }
  })

  it('toont bij meer dossiers van elk de bedragen, en een keer waar de rest staat', async () => {
    const { code, out } = await runCli(['costs', 'a.yaml', 'b.yaml'], {
      cwd: folderWith({ 'a.yaml': paid, 'b.yaml': paid }),
    })
    expect(code).toBe(0)
    expect(out.match(/Geen bekorting/g)).toHaveLength(2)
    expect(out).not.toContain('Aangenomen is')
    expect(out.match(/geen voorspelling/g)).toHaveLength(1)
  })
})

it('publiceert het schema van de kosten, met bij elk veld een beschrijving', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schemas/costs.schema.json')
  expect(fieldsWithoutDescription(schema)).toEqual([])
})

it.each([
  [0, '€ 0,00'],
  [5, '€ 0,05'],
  [123456, '€ 1.234,56'],
  [100000000, '€ 1.000.000,00'],
])('schrijft %i cent als %s', (cents, text) => {
  expect(euro(cents).replace('\u00a0', ' ')).toBe(text)
})
