import { describe, expect, it } from 'vitest'
import type { Rol } from '../../../src/dossier/codes.js'
import rule from '../../../src/rules/rollen/bedrijfsarts-bevoegd.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const naam = 'J. de Haan'
type Beoordeling = 'probleemanalyse' | 'actueel-oordeel' | 'belastbaarheidsprofiel'
const van = (soort: Beoordeling, functie: Rol, clausule = false) => ({
  documenten: {
    [soort]: {
      opstellers: [{ functie, naam, ...(clausule && { onderVerantwoordelijkheidVan: 'bedrijfsarts' as const }) }],
    },
  },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt stukken van de bedrijfsarts goed', () => {
    expect(verdictOf(rule).kind).toBe('satisfied')
  })

  it.each(['probleemanalyse', 'actueel-oordeel', 'belastbaarheidsprofiel'] as const)(
    'keurt een %s van de casemanager af',
    (soort) => {
      const verdict = verdictOf(rule, van(soort, 'casemanager'))
      expect(verdict).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'notAllowed', path: expect.stringMatching(/^\/documenten\/\d\/opstellers\/0\/functie$/) }],
      })
      expect(verdict).not.toHaveProperty('places.0.severity')
    },
  )

  it('noemt alleen bij een profiel een beleidsregel: geen wet zegt dat de bedrijfsarts het maakt', () => {
    const profiel = [van('belastbaarheidsprofiel', 'arbeidsdeskundige'), van('belastbaarheidsprofiel', 'arts')]
    for (const stuk of profiel) expect(verdictOf(rule, stuk)).toMatchObject({ places: [{ norm: 'beleidsregel' }] })
    for (const functie of ['arbeidsdeskundige', 'arts'] as const)
      expect(verdictOf(rule, van('probleemanalyse', functie))).not.toHaveProperty('places.0.norm')
  })

  it('beoordeelt ook een bijstelling van de probleemanalyse', () => {
    const bijstelling = (functie: Rol) => ({
      documenten: { 'bijstelling-probleemanalyse': { datum: '2024-06-03', opstellers: [{ functie, naam }] } },
    })
    expect(verdictOf(rule, bijstelling('bedrijfsarts')).kind).toBe('satisfied')
    expect(verdictOf(rule, bijstelling('praktijkondersteuner')).kind).toBe('violated')
  })

  it.each(['arts', 'arbodienst', 'praktijkondersteuner', 'verpleegkundige', 'casemanager', 'consulent'] as const)(
    'keurt een %s onder verantwoordelijkheid van de bedrijfsarts goed',
    (functie) => {
      expect(verdictOf(rule, van('probleemanalyse', functie, true)).kind).toBe('satisfied')
    },
  )

  it.each(['leidinggevende', 'hr-adviseur', 'werkgever', 'arbeidsdeskundige'] as const)(
    'keurt een %s ook met die vermelding af',
    (functie) => {
      expect(verdictOf(rule, van('probleemanalyse', functie, true)).kind).toBe('violated')
    },
  )

  it('keurt een genoemde arts van de arbodienst goed, een arbodienst zonder naam niet', () => {
    expect(verdictOf(rule, van('probleemanalyse', 'arbodienst')).kind).toBe('satisfied')
    const zonderNaam = { documenten: { probleemanalyse: { opstellers: [{ functie: 'arbodienst' as const }] } } }
    expect(verdictOf(rule, zonderNaam)).toMatchObject({ places: [{ breach: 'incomplete', severity: 'warning' }] })
  })

  it('vindt een arts zonder die vermelding een risico', () => {
    expect(verdictOf(rule, van('probleemanalyse', 'arts'))).toMatchObject({
      places: [{ breach: 'incomplete', severity: 'warning', path: '/documenten/0/opstellers/0' }],
    })
  })

  it('laat een verzekeringsarts toe voor het profiel, niet voor de probleemanalyse', () => {
    expect(verdictOf(rule, van('belastbaarheidsprofiel', 'verzekeringsarts')).kind).toBe('satisfied')
    expect(verdictOf(rule, van('probleemanalyse', 'verzekeringsarts')).kind).toBe('violated')
  })

  it('vindt een bedrijfsarts naast een andere opsteller genoeg', () => {
    const opstellers = [
      { functie: 'casemanager' as const, naam },
      { functie: 'bedrijfsarts' as const, naam },
    ]
    expect(verdictOf(rule, { documenten: { probleemanalyse: { opstellers } } }).kind).toBe('satisfied')
  })

  it('laat een onbekende opsteller van een stuk van het verslag aan R-11', () => {
    expect(verdictOf(rule, { documenten: { probleemanalyse: { opstellers: null } } }).kind).toBe('satisfied')
  })

  it('vraagt naar de opsteller van het profiel', () => {
    expect(verdictOf(rule, { documenten: { belastbaarheidsprofiel: { opstellers: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/2/opstellers',
    })
  })

  it('noemt een bekende tekortkoming ook als een andere opsteller onbekend is', () => {
    const documenten = {
      ...van('probleemanalyse', 'casemanager').documenten,
      belastbaarheidsprofiel: { opstellers: null },
    }
    expect(verdictOf(rule, { documenten }).kind).toBe('violated')
  })

  it('geldt niet zonder stukken, of als bij de enige R-11 naar de opsteller vraagt', () => {
    expect(verdictOf(rule, { documenten: null }).kind).toBe('notApplicable')
    const documenten = {
      probleemanalyse: { opstellers: [] },
      'actueel-oordeel': null,
      belastbaarheidsprofiel: null,
    }
    expect(verdictOf(rule, { documenten }).kind).toBe('notApplicable')
  })

  it.each([
    ['een naam', { naam }],
    ['een eigen kenmerk', { referentie: 'ARBO-1' }],
    ['de verklaring dat de naam op het stuk staat', { naamOpStuk: true }],
  ])('neemt een arbodienst met %s als genoemde arts', (_, meer) => {
    const opstellers = [{ functie: 'arbodienst' as const, ...meer }]
    expect(verdictOf(rule, { documenten: { probleemanalyse: { opstellers } } }).kind).toBe('satisfied')
  })

  it('noemt het stuk, de dag en de opsteller', () => {
    const bericht = (functie: Rol, datum: string | null, soort = 'probleemanalyse') => {
      const verdict = verdictOf(rule, { documenten: { [soort]: { datum, opstellers: [{ functie, naam }] } } })
      return verdict.kind === 'violated' && verdict.places[0].message.values
    }
    expect(bericht('casemanager', '2024-02-20')).toEqual(['de probleemanalyse', '2024-02-20', 'casemanager'])
    expect(bericht('casemanager', null)).toEqual(['de probleemanalyse', 'casemanager'])
    expect(bericht('arts', '2024-02-20')).toEqual(['de probleemanalyse', '2024-02-20'])
    expect(bericht('arts', null)).toEqual(['de probleemanalyse'])
    expect(bericht('arts', null, 'actueel-oordeel')).toEqual(['het actueel oordeel'])
    expect(bericht('arts', null, 'belastbaarheidsprofiel')).toEqual(['het belastbaarheidsprofiel'])
    expect(bericht('arts', null, 'bijstelling-probleemanalyse')).toEqual(['de bijstelling van de probleemanalyse'])
  })

  it('noemt naast een ander de arts van wie de verantwoordelijkheid niet vaststaat', () => {
    const opstellers = [
      { functie: 'casemanager' as const, naam },
      { functie: 'arts' as const, naam },
    ]
    expect(verdictOf(rule, { documenten: { probleemanalyse: { opstellers } } })).toMatchObject({
      places: [{ breach: 'incomplete', path: '/documenten/0/opstellers/1' }],
    })
  })

  it('wijst naar de bevoegde opsteller, en zegt wanneer R-11 het vraagt', () => {
    const opstellers = [
      { functie: 'casemanager' as const, naam },
      { functie: 'bedrijfsarts' as const, naam },
    ]
    expect(verdictOf(rule, { documenten: { probleemanalyse: { opstellers } } })).toMatchObject({
      path: '/documenten/0/opstellers/1',
    })
    const documenten = { probleemanalyse: { opstellers: [] }, 'actueel-oordeel': null, belastbaarheidsprofiel: null }
    expect(verdictOf(rule, { documenten })).toMatchObject({
      reason: { words: [expect.stringContaining('R-11')] },
    })
    expect(verdictOf(rule, { documenten: null })).toMatchObject({
      reason: { words: [expect.stringContaining('geen stuk')] },
    })
  })
})
