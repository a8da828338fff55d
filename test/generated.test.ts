import { expect, it } from 'vitest'
import { isBepalend, isHandeling, isPlanDatum } from '../src/dossier/datumsoorten.js'
import { isForbidden } from '../src/dossier/forbidden-key.js'
import { dossierJsonSchema } from '../src/dossier/schema/json-schema.js'
import { schemaNodes } from './helpers/schema-nodes.js'

it('het gepubliceerde schema van een dossier is bij; zo niet: npm run update', async () => {
  await expect(`${JSON.stringify(dossierJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../schemas/dossier.schema.json',
  )
})

it('elk veld heeft een beschrijving voor wie het invult', () => {
  const fields = schemaNodes().filter(({ path }) => path !== '' && !path.endsWith('*'))
  const bare = fields.filter(({ node }) => typeof node.description !== 'string' || node.description.length < 3)
  expect(fields.length).toBeGreaterThan(300)
  expect(bare.map(({ path }) => path).filter((path) => !hasDescribedTwin(path))).toEqual([])

  /** The halves of a choice have none of their own: the choice has. */
  function hasDescribedTwin(path: string): boolean {
    return fields.some((field) => field.path === path && typeof field.node.description === 'string')
  }
})

it('geen veld van het schema vraagt naar medische gegevens of een BSN', () => {
  const keys = new Set(schemaNodes().map(({ key }) => key))
  expect([...keys].filter(isForbidden)).toEqual([])
})

it('de tabel van plandatums en het schema zijn het eens over elke datum', () => {
  const dates = schemaNodes().filter(({ node }) => node['x-datumsoort'] !== undefined)
  const wrong = dates.filter(
    ({ parentKey, key, node }) => isPlanDatum(parentKey, key) !== (node['x-datumsoort'] === 'plan'),
  )
  expect(dates.length).toBeGreaterThan(80)
  expect(wrong.map(({ path }) => path)).toEqual([])
})

it('een verplichte handeling bepaalt of het onderdeel er op de peildatum al was', () => {
  const required = schemaNodes().flatMap(({ path, key, node }) =>
    ((node.required ?? []) as string[]).map((name) => ({ parentKey: path === '' ? '' : key, name, path })),
  )
  const handelingen = required.filter(({ parentKey, name }) => isHandeling(parentKey, name) && parentKey !== 'verzuim')
  expect(handelingen.length).toBeGreaterThan(20)
  expect(handelingen.filter(({ parentKey, name }) => !isBepalend(parentKey, name))).toEqual([])
})

it('geen andere tekst dan een datum geldt als handeling', () => {
  const nodes = schemaNodes().filter(({ node }) => [node.type].flat().includes('string'))
  const wrong = nodes.filter(
    ({ parentKey, key, node }) => isHandeling(parentKey, key) !== (node['x-datumsoort'] === 'handeling'),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

it('elke datum zegt een editor in gewone taal wat er mis is', () => {
  const dates = schemaNodes().filter(({ node }) => node.format === 'date')
  expect(dates.filter(({ node }) => node.patternErrorMessage === undefined).map(({ path }) => path)).toEqual([])
  expect(dates.filter(({ node }) => node['x-datumsoort'] === undefined).map(({ path }) => path)).toEqual([])
})

it('geen verwijzing in het schema heeft buren: daar gaan editors verschillend mee om', () => {
  const text = JSON.stringify(dossierJsonSchema())
  expect([...text.matchAll(/\{"\$ref":"[^"]*",/g)].map(String)).toEqual([])
})
