import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { dossierSchema } from '../../../src/dossier/schema/dossier.js'
import { medischeWoorden } from '../../../src/rules/privacy/medische-woorden.js'
import { verdachteTekstenVan } from '../../../src/rules/privacy/teksten.js'

interface Veld {
  readonly key: string
  readonly soort: 'tekst' | 'bestand' | 'code' | 'datum' | 'overig'
  readonly codes: readonly string[]
}

/** The fields of the schema that hold strings, each with its key. */
function veldenVan(node: unknown, key = ''): readonly Veld[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap((child) => veldenVan(child, key))
  const schema = node as Record<string, unknown> // JSON Schema is plain data
  const { properties, items, anyOf, oneOf } = schema
  const codes = (schema.enum ?? (schema.const === undefined ? [] : [schema.const])) as readonly unknown[] // idem
  const soort = schema.vrijeTekst ? 'tekst' : schema.bestand ? 'bestand' : schema.datumsoort ? 'datum' : 'overig'
  const veld: Veld[] =
    codes.length > 0
      ? [{ key, soort: 'code', codes: codes.filter((code) => typeof code === 'string') }]
      : schema.type === 'string'
        ? [{ key, soort, codes: [] }]
        : []
  const onder = Object.entries((properties ?? {}) as object).flatMap(([name, child]) => veldenVan(child, name))
  return [...veld, ...onder, ...[items, anyOf, oneOf].flatMap((child) => veldenVan(child, key))]
}

const velden = veldenVan(z.toJSONSchema(dossierSchema, { reused: 'inline' }))
const gelezen = (key: string) => verdachteTekstenVan({ [key]: 'hernia' } as unknown as Dossier)[0] // alleen de sleutel doet ertoe

describe('teksten in het dossier', () => {
  it('zijn alle velden met vrije tekst', () => {
    const tekstvelden = velden.filter(({ soort }) => soort === 'tekst')
    expect(tekstvelden.length).toBeGreaterThan(50)
    expect(tekstvelden.filter(({ key }) => gelezen(key)?.kind !== 'tekst').map(({ key }) => key)).toEqual([])
  })

  it('zijn ook alle bestandsnamen', () => {
    const bestandsvelden = velden.filter(({ soort }) => soort === 'bestand')
    expect(bestandsvelden.length).toBeGreaterThan(5)
    expect(bestandsvelden.filter(({ key }) => gelezen(key)?.kind !== 'bestandsnaam').map(({ key }) => key)).toEqual([])
  })

  it('zijn geen kenmerken, en geen codes onder een sleutel die alleen codes kent', () => {
    const tekstsleutels = new Set(velden.filter(({ soort }) => soort === 'tekst').map(({ key }) => key))
    const andere = velden.filter(
      ({ key, soort }) => !tekstsleutels.has(key) && (soort === 'code' || soort === 'overig'),
    )
    const gelezenToch = andere.filter(({ key, codes }) => gelezen(key) && (codes.length > 0 || key === 'kenmerk'))
    expect([...new Set(gelezenToch.map(({ key }) => key))]).toEqual([])
    expect(gelezen('kenmerk')).toBeUndefined()
    expect(gelezen('referentie')).toBeUndefined()
  })

  it('lijken niet medisch als het een code van het schema is', () => {
    const codes = velden.flatMap((veld) => veld.codes)
    expect(codes.length).toBeGreaterThan(50)
    // een code die wel raak is, staat alleen onder een sleutel die niet wordt gelezen
    const raak = velden.filter(
      ({ key, codes }) => gelezen(key) && codes.some((code) => medischeWoorden(code).length > 0),
    )
    expect(raak).toEqual([])
  })

  it('zijn geen datums', () => {
    expect(verdachteTekstenVan({ verzuim: { eersteZiektedag: '2024-01-15' } } as unknown as Dossier)).toEqual([]) // zonder merk
  })

  it('kennen hun plaats en wat er in staat; wat onschuldig is, blijft weg', () => {
    const dossier = {
      spoor2: { zoekprofiel: { functies: ['planner', 'psychiater'] }, rapportages: [{ bestand: 'hernia.pdf' }] },
    }
    expect(verdachteTekstenVan(dossier as unknown as Dossier)).toEqual([
      {
        path: '/spoor2/zoekprofiel/functies/1',
        sleutel: 'functies',
        kind: 'tekst',
        bevindingen: {
          medisch: [{ soort: 'zorgverlener', zeker: true }],
          prive: null,
          code: null,
          titel: null,
          bsn: false,
        },
      },
      {
        path: '/spoor2/rapportages/0/bestand',
        sleutel: 'bestand',
        kind: 'bestandsnaam',
        bevindingen: {
          medisch: [{ soort: 'aandoening', zeker: true }],
          prive: null,
          code: null,
          titel: null,
          bsn: false,
        },
      },
    ])
  })

  it('zijn geen getallen, ja of nee, of velden die leeg zijn', () => {
    const dossier = { werknemer: { loonPerMaand: 2900, functie: null, niets: undefined }, spoor1: { past: true } }
    expect(verdachteTekstenVan(dossier as unknown as Dossier)).toEqual([]) // wat een dossier ook kan bevatten
  })
})
