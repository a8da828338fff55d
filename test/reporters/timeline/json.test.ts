import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../../src/kernel/report.js'
import { forecastJson } from '../../../src/reporters/forecast/json.js'
import { forecastJsonSchema } from '../../../src/reporters/forecast/json-schema.js'
import { render } from '../../../src/reporters/form.js'
import { timelineJson } from '../../../src/reporters/timeline/json.js'
import { timelineJsonSchema } from '../../../src/reporters/timeline/json-schema.js'
import { exampleFiles, judgeExample } from '../../helpers/examples.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../../helpers/report.js'

const forms = [
  ['timeline', timelineJson, timelineJsonSchema()],
  ['forecast', forecastJson, forecastJsonSchema()],
] as const

describe.each(forms)('de vorm %s-json', (name, form, schema) => {
  const validate = new Ajv2020({ formats: { date: true } }).compile(schema)
  const write = (dossiers: readonly DossierEntry[], casemanager?: string) =>
    JSON.parse(
      render(
        form,
        { peildatum: plainDate('2025-04-01'), dossiers },
        {
          until: plainDate('2026-12-31'),
          ...(casemanager && { casemanager }),
        },
      ),
    )

  it('publiceert het schema', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../schemas/${name}.schema.json`)
  })

  it.each([
    ['een getoetst dossier', [judgedDossier()]],
    ['een dossier zonder bestand', [judgedDossier({ file: null, locate: null })]],
    ['alles bij elkaar', [judgedDossier(), invalidDossier, unreadableDossier, judgedDossier()]],
    ['niets', []],
  ])('schrijft JSON volgens het schema: %s', (_, dossiers) => {
    const written = write(dossiers)
    expect(validate(written) || validate.errors).toBe(true)
    expect(written.dossiers.length).toBe(dossiers.length)
  })

  it('schrijft van de voorbeelden JSON volgens het schema, zonder namen', () => {
    const examples = name === 'forecast' ? exampleFiles.slice(0, 2) : exampleFiles
    const text = JSON.stringify(write(examples.map((file) => judgeExample(file))))
    expect(validate(JSON.parse(text)) || validate.errors).toBe(true)
    expect(text).not.toMatch(/Raaijmakers|Houben|Ramdin|Gielen|Arbodienst De Dommel/)
  })

  it('keurt JSON met een onbekende of ontbrekende sleutel af', () => {
    const good = write([judgedDossier()])
    expect(validate({ ...good, extra: 1 })).toBe(false)
    const { kenmerk: _, ...dossier } = good.dossiers[0]
    expect(validate({ ...good, dossiers: [dossier] })).toBe(false)
  })

  it('houdt wat niet te toetsen was ook bij een keuze van casemanager', () => {
    expect(write([judgedDossier(), invalidDossier], 'CM-1').dossiers).toMatchObject([{ status: 'invalid' }])
  })
})
