import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor1/inventaris-functies.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// de werknemer van het voorbeelddossier heeft niveau mbo-3; de functie Planner is beoordeeld op 10-12-2024
const functies = (
  ...lijst: { naam: string; niveau?: 'mbo-2' | 'mbo-3' | 'mbo-4' | 'wo'; opOfOnderNiveau?: boolean }[]
) => ({
  werkgever: { functies: lijst },
})
const planner = {
  functie: 'Planner',
  soort: 'ander-intern' as const,
  conclusie: 'niet-passend' as const,
  bekwaamheden: 'na scholing',
  belasting: 'zittend',
  reden: 'Formatie is vol',
  datum: '2024-12-10',
}
const zonderInventaris = { spoor1: { inventarisatie: null } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een volledige inventarisatie goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it('mist een functie die niet is beoordeeld', () => {
    expect(verdictOf(rule, functies({ naam: 'Planner' }, { naam: 'Receptie', niveau: 'mbo-2' }))).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', path: '/werkgever/functies/1' }],
    })
  })

  it.each([
    ['een functie op het niveau telt', { naam: 'Receptie', niveau: 'mbo-3' as const }, 'violated'],
    ['een functie boven het niveau telt niet', { naam: 'Chef', niveau: 'mbo-4' as const }, 'notApplicable'],
    [
      'de opgave gaat voor het niveau',
      { naam: 'Chef', niveau: 'mbo-2' as const, opOfOnderNiveau: false },
      'notApplicable',
    ],
    ['de opgave gaat ook dan voor', { naam: 'Chef', niveau: 'wo' as const, opOfOnderNiveau: true }, 'violated'],
    ['de eigen functie is voor S1-01', { naam: ' orderpicker ' }, 'notApplicable'],
  ])('%s', (_, functie, kind) => {
    expect(verdictOf(rule, functies(functie))).toMatchObject({ kind })
  })

  it('vraagt naar het niveau van een functie die niet is beoordeeld', () => {
    const onbekend = functies({ naam: 'Planner' }, { naam: 'Receptie' })
    expect(verdictOf(rule, onbekend)).toMatchObject({
      kind: 'undetermined',
      missing: '/werkgever/functies/1/niveau',
    })
    expect(verdictOf(rule, onbekend, '2025-01-12')).toMatchObject({ kind: 'pending' })
    expect(verdictOf(rule, functies({ naam: 'Receptie', opOfOnderNiveau: true }))).toMatchObject({ kind: 'violated' })
  })

  it('vraagt naar het niveau van de werknemer als alleen dat van de functie bekend is', () => {
    const zonder = { werknemer: { niveau: null } }
    const receptie = { naam: 'Receptie', niveau: 'mbo-2' as const }
    expect(verdictOf(rule, { ...functies(receptie), ...zonder })).toMatchObject({
      kind: 'undetermined',
      missing: '/werknemer/niveau',
    })
    const opgave = { ...functies({ ...receptie, opOfOnderNiveau: true }), ...zonder }
    expect(verdictOf(rule, opgave)).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, { ...functies({ naam: 'Planner', niveau: 'mbo-3' }), ...zonder })).toMatchObject({
      kind: 'satisfied',
    })
  })

  it('laat een functie die zeker ontbreekt voorgaan', () => {
    expect(verdictOf(rule, functies({ naam: 'Receptie' }, { naam: 'Inpak', niveau: 'mbo-2' }))).toMatchObject({
      kind: 'violated',
      places: [{ path: '/werkgever/functies/1' }],
    })
  })

  it('vergelijkt namen zonder op hoofdletters en spaties te letten', () => {
    expect(verdictOf(rule, functies({ naam: '  PLANNER ' }))).toMatchObject({ kind: 'satisfied' })
  })

  it.each(['conclusie', 'bekwaamheden', 'belasting', 'reden', 'datum'] as const)(
    'vindt een beoordeling zonder %s niet compleet',
    (veld) => {
      const verdict = verdictOf(rule, { spoor1: { inventarisatie: [{ ...planner, [veld]: null }] } })
      expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete' }] })
    },
  )

  it.each([
    ['keurt een beoordeling van de dag van het profiel goed', '2024-11-18', 'satisfied'],
    ['vindt een beoordeling van een dag eerder verouderd', '2024-11-17', 'violated'],
  ])('%s', (_, datum, kind) => {
    const patch = { spoor1: { inventarisatie: [{ ...planner, datum }], herbeoordelingen: null } }
    const verdict = verdictOf(rule, patch)
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated')
      expect(verdict).toMatchObject({ places: [{ breach: 'inconsistent', severity: 'warning' }] })
  })

  it('heeft aan een latere herbeoordeling genoeg', () => {
    const herbeoordelingen = [{ datum: '2024-12-01', conclusie: 'Geen nieuwe mogelijkheden' }]
    const patch = { spoor1: { inventarisatie: [{ ...planner, datum: '2024-06-01' }], herbeoordelingen } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('laat een profiel van na de start van spoor 2 aan S1-05', () => {
    const patch = {
      documenten: { belastbaarheidsprofiel: { datum: '2025-03-01' } },
      spoor1: { herbeoordelingen: null },
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['wacht nog op de laatste dag van week 52', '2025-01-12', 'pending'],
    ['mist de beoordeling op de eerste dag van week 53', '2025-01-13', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, zonderInventaris, peildatum)).toMatchObject({ kind })
  })

  it('vraagt na week 52 welke functies er zijn, ervoor niet', () => {
    const onbekend = { werkgever: { functies: null } }
    expect(verdictOf(rule, onbekend, '2025-01-12')).toMatchObject({ kind: 'pending' })
    expect(verdictOf(rule, onbekend, '2025-01-13')).toMatchObject({
      kind: 'undetermined',
      missing: '/werkgever/functies',
    })
  })

  it('geldt niet als er geen andere functies zijn', () => {
    const patch = { werkgever: { functies: null, geenAndereFuncties: true } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een bevredigend resultaat of een deskundigenoordeel', () => {
    expect(verdictOf(rule, { ...zonderInventaris, ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
    expect(verdictOf(rule, { ...zonderInventaris, ...deskundigenoordeel('2025-02-01') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  it('noemt een functie alleen als vrije tekst', () => {
    expect(verdictOf(rule, functies({ naam: 'Receptie', niveau: 'mbo-2' }))).toMatchObject({
      places: [{ message: { values: [{ freeText: 'Receptie' }] } }],
    })
  })

  it.each(['eigen', 'eigen-aangepast'] as const)('geldt niet als %s werk past', (soort) => {
    const regel = { functie: 'Orderpicker', soort, conclusie: 'passend' as const, reden: 'Met een tilhulp' }
    const met = (meer: object) => verdictOf(rule, { spoor1: { inventarisatie: [{ ...regel, ...meer }] } })
    expect(met({ datum: '2024-12-10' })).toMatchObject({ kind: 'notApplicable' })
    expect(met({})).toMatchObject({ kind: 'violated' })
    expect(met({ datum: '2024-12-10', conclusie: 'niet-passend' })).toMatchObject({ kind: 'violated' })
  })

  it('weegt lichter zolang de werknemer in het eigen werk werkt', () => {
    const werk = (totEnMet?: string) => ({
      werkhervatting: [
        { van: '2024-09-02', werkgever: 'eigen' as const, soort: 'eigen' as const, ...(totEnMet && { totEnMet }) },
      ],
    })
    expect(verdictOf(rule, { ...zonderInventaris, ...werk() })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', severity: 'warning' }],
    })
    expect(verdictOf(rule, { ...zonderInventaris, ...werk('2025-10-19') })).not.toHaveProperty('places.0.severity')
  })

  it('neemt een volledige beoordeling ook als er later een onvolledige bij kwam', () => {
    const inventarisatie = [planner, { ...planner, reden: null, datum: null }]
    expect(verdictOf(rule, { spoor1: { inventarisatie } }).kind).toBe('satisfied')
  })

  it('noemt wat bij de beoordeling ontbreekt, van de laatste als zij geen van alle volledig zijn', () => {
    const leeg = { conclusie: null, bekwaamheden: null, belasting: null, reden: null, datum: null }
    const verdict = verdictOf(rule, {
      spoor1: {
        inventarisatie: [
          { ...planner, datum: null },
          { ...planner, ...leeg },
        ],
      },
    })
    expect(verdict).toMatchObject({ places: [{ path: '/spoor1/inventarisatie/1' }] })
    expect(textOf(verdict)).toContain(
      'ontbreekt de conclusie, de vergelijking met de bekwaamheden, de vergelijking met de belastbaarheid, de reden en de datum',
    )
  })

  it('kijkt naar het profiel van de dag waarop spoor 2 begon, en naar een herbeoordeling van de dag van het profiel', () => {
    // spoor 2 begon op 20-01-2025, de functie is op 10-12-2024 beoordeeld
    const met = (profiel: string, ...herbeoordeeld: string[]) =>
      verdictOf(rule, {
        documenten: { belastbaarheidsprofiel: { datum: profiel } },
        spoor1: { herbeoordelingen: herbeoordeeld.map((datum) => ({ datum, conclusie: 'Geen nieuwe mogelijkheden' })) },
      }).kind
    expect([met('2025-01-20'), met('2025-01-21')]).toEqual(['violated', 'satisfied'])
    expect([met('2025-01-20', '2025-01-19'), met('2025-01-20', '2025-01-20')]).toEqual(['violated', 'satisfied'])
  })

  it('zegt en dekt wat lichter weegt omdat de werknemer in het eigen werk werkt', () => {
    const werkhervatting = [{ van: '2024-09-02', werkgever: 'eigen' as const, soort: 'eigen' as const }]
    const patch = { ...zonderInventaris, werkhervatting }
    expect(notesOf(verdictOf(rule, patch))).toContain('daarom weegt dit lichter')
    expect(verdictOf(rule, { ...patch, ...deskundigenoordeel('2025-01-12') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(notesOf(verdictOf(rule, zonderInventaris))).toBe('')
  })

  it('ziet werk dat op de laatste dag die telt begint als lopend, een dag later niet', () => {
    // de WIA-aanvraag is van 20-10-2025
    const werk = (van: string) =>
      verdictOf(rule, { ...zonderInventaris, werkhervatting: [{ van, werkgever: 'eigen', soort: 'eigen' }] })
    expect(werk('2025-10-20')).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(werk('2025-10-21')).not.toHaveProperty('places.0.severity')
  })

  it('zegt waarom het niet geldt, en wat verouderd is', () => {
    const geen = { werkgever: { functies: null, geenAndereFuncties: true } }
    expect(textOf(verdictOf(rule, geen))).toContain('geen andere functies')
    const oud = { spoor1: { inventarisatie: [{ ...planner, datum: '2024-11-17' }], herbeoordelingen: null } }
    expect(textOf(verdictOf(rule, oud))).toContain(
      'op 2024-11-17 beoordeeld, vóór het belastbaarheidsprofiel van 2024-11-18',
    )
    const past = {
      functie: 'Orderpicker',
      soort: 'eigen' as const,
      conclusie: 'passend' as const,
      reden: 'Hersteld',
      datum: '2024-12-10',
    }
    expect(textOf(verdictOf(rule, { spoor1: { inventarisatie: [past] } }))).toContain('het eigen werk past')
    const ander = { ...past, soort: 'ander-intern' as const }
    expect(verdictOf(rule, { spoor1: { inventarisatie: [ander] } }).kind).toBe('violated')
  })
})
