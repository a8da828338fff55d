import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/riv/riv-actueel-oordeel.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde wachttijd 11-01-2026: het verslag is er uiterlijk zondag 12-10-2025
const zonder = { documenten: { 'actueel-oordeel': null } } as const

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als het actueel oordeel bij de stukken zit', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/5' })
  })

  describe('telt alleen een oordeel van de bedrijfsarts of arbodienst:', () => {
    const van = (...opstellers: readonly object[]) => ({ documenten: { 'actueel-oordeel': { opstellers } } }) as Patch // codes as text

    it.each(['casemanager', 'werkgever', 'arbeidsdeskundige', 'verzekeringsarts'])('een %s is een ander', (functie) => {
      const verdict = verdictOf(rule, van({ functie, naam: 'A' }), '2025-10-13')
      expect(verdict).toMatchObject({ places: [{ breach: 'missing', path: '/documenten/5', due: '2025-10-12' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
      expect(textOf(verdict)).toBe('Een actueel oordeel van de bedrijfsarts ontbreekt; de laatste dag was 2025-10-12')
      expect(notesOf(verdict)).toBe('het actueel oordeel in het dossier is van een ander (zie D-01)')
      expect(verdictOf(rule, van({ functie, naam: 'A' }), '2025-10-12')).toMatchObject({ kind: 'pending' })
    })

    it.each([
      ['de bedrijfsarts', [{ functie: 'bedrijfsarts' }]],
      [
        'een ander onder diens verantwoordelijkheid',
        [{ functie: 'casemanager', onderVerantwoordelijkheidVan: 'bedrijfsarts' }],
      ],
      ['de bedrijfsarts naast een ander', [{ functie: 'casemanager' }, { functie: 'bedrijfsarts' }]],
      ['een arts; of de bedrijfsarts verantwoordelijk is, vraagt D-01', [{ functie: 'arts' }]],
      ['een arbodienst; een naam vraagt R-11', [{ functie: 'arbodienst' }]],
      ['onbekend; dat vraagt R-11', []],
    ])('de opsteller is %s', (_, opstellers) => {
      expect(verdictOf(rule, van(...opstellers), '2025-10-13')).toMatchObject({ kind: 'satisfied' })
    })

    it('een eerder oordeel van de bedrijfsarts telt nog', () => {
      const later = {
        soort: 'actueel-oordeel' as const,
        datum: '2025-10-01',
        opstellers: [{ functie: 'casemanager' as const }],
      }
      const metBeide = (dossier: Dossier) =>
        ({ ...dossier, documenten: [...(dossier.documenten ?? []), later] }) as Dossier // dates are plain text
      expect(verdictOf(rule, metBeide, '2025-10-13')).toMatchObject({ kind: 'satisfied', path: '/documenten/5' })
    })
  })

  it('wacht tot dertien weken voor het einde van de wachttijd', () => {
    expect(verdictOf(rule, zonder, '2025-10-12')).toMatchObject({ kind: 'pending', due: '2025-10-12' })
  })

  it('is de dag daarna een fout', () => {
    const verdict = verdictOf(rule, zonder, '2025-10-13')
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing', path: '/documenten' }] })
    expect(verdict).not.toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it.each([
    ['2025-09-07', false],
    ['2025-09-08', true],
  ])('zegt binnenkort vanaf week 87: %s', (peildatum, soon) => {
    expect(verdictOf(rule, zonder, peildatum)).toMatchObject({ kind: 'pending', soon })
  })

  it('telt terug vanaf de verlenging', () => {
    const patch = { ...zonder, wia: { verlenging: { totEnMet: '2026-06-30' } } }
    expect(verdictOf(rule, patch, '2026-03-31')).toMatchObject({ kind: 'pending', due: '2026-03-31' })
    expect(verdictOf(rule, patch, '2026-04-01')).toMatchObject({ kind: 'violated' })
  })

  it('telt terug vanaf het einde van een samengetelde wachttijd', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'hersteld' as const, van: '2024-04-01', totEnMet: '2024-04-27' },
      { soort: 'ziek' as const, van: '2024-04-28' },
    ]
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2025-11-08')).toMatchObject({ due: '2025-11-08' })
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2025-11-09')).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['de AOW-leeftijd komt voor het einde van de wachttijd', { werknemer: { aowDatum: '2026-01-11' } }],
    [
      'het dienstverband eindigt door overlijden',
      { werknemer: { dienstverband: { einde: '2025-10-11', doorOverlijden: true } } },
    ],
    [
      'de werkgever na het dienstverband zelf blijft begeleiden',
      { werknemer: { dienstverband: { einde: '2025-10-11' } }, werkgever: { eigenRisicodrager: { zw: true } } },
    ],
    [
      'UWV de wachttijd heeft verkort',
      { wia: { verkorteWachttijd: { aanvraag: '2024-08-01', toegekendPer: '2024-12-31' } } },
    ],
    [
      'de werknemer hersteld is',
      { verzuim: { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-11-02' }] } },
    ],
  ])('geldt niet als %s', (_, patch) => {
    expect(verdictOf(rule, { ...zonder, ...patch }, '2025-11-03')).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['de AOW-leeftijd pas daarna komt', { werknemer: { aowDatum: '2026-01-12' } }],
    ['het dienstverband voor de termijn eindigt', { werknemer: { dienstverband: { einde: '2025-10-11' } } }],
    ['het dienstverband tot en met de termijn loopt', { werknemer: { dienstverband: { einde: '2025-10-12' } } }],
    ['een verkorte wachttijd alleen is aangevraagd', { wia: { verkorteWachttijd: { aanvraag: '2024-08-01' } } }],
  ])('blijft gelden als %s', (_, patch) => {
    expect(verdictOf(rule, { ...zonder, ...patch }, '2025-11-03')).toMatchObject({ kind: 'violated' })
  })

  describe('bij ziek uit dienst', () => {
    const tot = (einde: string) => ({ ...zonder, werknemer: { dienstverband: { einde } } })

    it.each([
      ['2025-06-08', { kind: 'pending', due: '2025-06-30', soon: false }],
      ['2025-06-09', { kind: 'pending', soon: true }],
      ['2025-06-30', { kind: 'pending', due: '2025-06-30' }],
      ['2025-07-01', { kind: 'violated', places: [{ breach: 'missing', due: '2025-06-30' }] }],
    ])('hoort het bij het verslag van de laatste werkdag: %s', (peildatum, verwacht) => {
      expect(verdictOf(rule, tot('2025-06-30'), peildatum)).toMatchObject(verwacht)
    })

    it('rekent de laatste dag in het rooster, zoals W-06', () => {
      expect(verdictOf(rule, tot('2025-06-29'), '2025-06-01')).toMatchObject({ due: '2025-06-26' })
    })

    it('zegt waarom het er dan al hoort te zijn', () => {
      expect(notesOf(verdictOf(rule, tot('2025-06-30'), '2025-07-01'))).toContain('RPEZ art. 6 lid 2')
      expect(verdictOf(rule, zonder, '2025-10-13')).toMatchObject({ notes: [] })
    })

    it('hoort het pas vanaf tien weken ziekte bij het verslag', () => {
      expect(verdictOf(rule, tot('2024-03-24'), '2024-04-02')).toMatchObject({ kind: 'notApplicable' })
      expect(verdictOf(rule, tot('2024-03-25'), '2024-04-02')).toMatchObject({ kind: 'violated' })
    })

    it('blijft de dag dertien weken voor het einde van de wachttijd als het dienstverband pas daarna eindigt', () => {
      expect(verdictOf(rule, tot('2025-10-13'), '2025-09-01')).toMatchObject({ due: '2025-10-12' })
      expect(verdictOf(rule, tot('2025-10-12'), '2025-09-01')).toMatchObject({ due: '2025-10-09' })
    })
  })
})
