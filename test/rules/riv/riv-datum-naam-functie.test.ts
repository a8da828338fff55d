import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-datum-naam-functie.js'
import { verdictOf } from '../../helpers/verdict-of.js'

interface Opsteller {
  readonly functie: 'bedrijfsarts'
  readonly naam?: string
  readonly referentie?: string
  readonly naamOpStuk?: boolean
  readonly functieOpStuk?: boolean
}

const bedrijfsarts: Opsteller = { functie: 'bedrijfsarts' }
const analyseVan = (...opstellers: readonly Opsteller[]) => ({ documenten: { probleemanalyse: { opstellers } } })
const licht = { kind: 'violated', places: [{ severity: 'warning' }] }

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als elk stuk datum, naam en functie heeft', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['een naam', { naam: 'dr. I. Vermeer' }, 'satisfied'],
    ['een eigen kenmerk', { referentie: 'BA-1' }, 'satisfied'],
    ['de verklaring dat de naam op het stuk staat', { naamOpStuk: true }, 'satisfied'],
    ['niets', {}, 'violated'],
    ['een naam die niet op het stuk staat', { naam: 'dr. I. Vermeer', naamOpStuk: false }, 'violated'],
    ['een naam zonder functie op het stuk', { naam: 'dr. I. Vermeer', functieOpStuk: false }, 'violated'],
  ])('beoordeelt een opsteller met %s', (_, extra, kind) => {
    expect(verdictOf(rule, analyseVan({ ...bedrijfsarts, ...extra }))).toMatchObject({ kind })
  })

  it('heeft aan een van meer opstellers genoeg', () => {
    expect(verdictOf(rule, analyseVan(bedrijfsarts, { ...bedrijfsarts, naamOpStuk: true }))).toMatchObject({
      kind: 'satisfied',
    })
  })

  it('noemt wat er ontbreekt', () => {
    const ontbreekt = (...opstellers: readonly Opsteller[]) => {
      const verdict = verdictOf(rule, analyseVan(...opstellers))
      return verdict.kind === 'violated' ? verdict.places.map(({ message }) => message.values[1]) : []
    }
    expect(ontbreekt(bedrijfsarts)).toEqual(['ontbreekt de naam van de opsteller'])
    expect(ontbreekt({ ...bedrijfsarts, naamOpStuk: true, functieOpStuk: false })).toEqual([
      'ontbreekt de functie van de opsteller',
    ])
    expect(ontbreekt()).toEqual(['ontbreken de naam en de functie van de opsteller'])
  })

  it.each([
    ['probleemanalyse', 0],
    ['plan-van-aanpak', 1],
    ['actueel-oordeel', 5],
    ['eindevaluatie', 6],
  ])('is een fout op %s', (soort, index) => {
    const verdict = verdictOf(rule, { documenten: { [soort]: { datum: null, opstellers: null } } })
    expect(verdict).toMatchObject({
      places: [
        { severity: 'error', path: `/documenten/${index}`, breach: 'incomplete' },
        { severity: 'error', path: `/documenten/${index}`, breach: 'incomplete' },
      ],
    })
  })

  it.each(['eerstejaarsevaluatie', 'bijstelling-probleemanalyse', 'bijstelling-plan-van-aanpak'])(
    'is een waarschuwing op %s',
    (soort) => {
      expect(verdictOf(rule, { documenten: { [soort]: { datum: '2025-01-06', opstellers: null } } })).toMatchObject(
        licht,
      )
    },
  )

  it('let niet op stukken die geen deel van het verslag zijn', () => {
    const documenten = {
      belastbaarheidsprofiel: { datum: null, opstellers: null },
      correspondentie: { opPapier: true },
    }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'satisfied' })
  })

  it('zet een fout boven een waarschuwing', () => {
    const documenten = { eerstejaarsevaluatie: { opstellers: null }, eindevaluatie: { opstellers: null } }
    expect(verdictOf(rule, { documenten })).toMatchObject({ places: [{ severity: 'error' }, { severity: 'warning' }] })
  })

  it('noemt de laatste dag van het verslag zolang die nog komt', () => {
    expect(verdictOf(rule, analyseVan(bedrijfsarts), '2025-10-12')).toMatchObject({ nextDue: '2025-10-12' })
    expect(verdictOf(rule, analyseVan(bedrijfsarts), '2025-10-13')).not.toHaveProperty('nextDue')
  })

  it('geldt niet zonder stukken', () => {
    expect(verdictOf(rule, { documenten: null })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-30' }]
    expect(verdictOf(rule, { ...analyseVan(bedrijfsarts), verzuim: { perioden } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it.each([
    ['probleemanalyse', 'de probleemanalyse'],
    ['plan-van-aanpak', 'het plan van aanpak'],
    ['actueel-oordeel', 'het actueel oordeel'],
    ['eindevaluatie', 'de eindevaluatie'],
    ['eerstejaarsevaluatie', 'de eerstejaarsevaluatie'],
    ['bijstelling-probleemanalyse', 'de bijstelling van de probleemanalyse'],
    ['bijstelling-plan-van-aanpak', 'de bijstelling van het plan van aanpak'],
  ])('noemt wat er op %s ontbreekt', (soort, naam) => {
    expect(verdictOf(rule, { documenten: { [soort]: { datum: null, opstellers: null } } })).toMatchObject({
      places: [
        { message: { values: [naam, 'ontbreekt de datum'] } },
        { message: { values: [naam, 'ontbreken de naam en de functie van de opsteller'] } },
      ],
    })
  })

  it('noemt de naam en de functie als geen opsteller er een van beide heeft', () => {
    expect(verdictOf(rule, analyseVan({ ...bedrijfsarts, functieOpStuk: false }))).toMatchObject({
      places: [{ message: { values: ['de probleemanalyse', 'ontbreken de naam en de functie van de opsteller'] } }],
    })
    const twee = analyseVan({ ...bedrijfsarts, functieOpStuk: false }, bedrijfsarts)
    expect(verdictOf(rule, twee)).toMatchObject({
      places: [{ message: { values: ['de probleemanalyse', 'ontbreekt de naam van de opsteller'] } }],
    })
  })

  it('voegt van twee opstellers de naam van de een en de functie van de ander niet samen', () => {
    const opstellers = [bedrijfsarts, { ...bedrijfsarts, naam: 'dr. I. Vermeer', functieOpStuk: false }]
    expect(verdictOf(rule, analyseVan(...opstellers))).toMatchObject({
      places: [{ message: { values: ['de probleemanalyse', 'ontbreekt de functie van de opsteller'] } }],
    })
  })
})
