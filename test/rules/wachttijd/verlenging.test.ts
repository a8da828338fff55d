import { describe, expect, it } from 'vitest'
import rivTermijn from '../../../src/rules/termijnen/riv-13-weken.js'
import aanvraagTermijn from '../../../src/rules/termijnen/wia-aanvraag-11-weken.js'
import rule from '../../../src/rules/wachttijd/verlenging.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde van de wachttijd 11-01-2026; besluit van UWV uiterlijk 30-11-2025
const na = '2026-02-01'
interface Sanctie {
  readonly beschikking?: string
  readonly van?: string
  readonly totEnMet?: string
  readonly bekorting?: { readonly ontvangen: string; readonly beschikking: string; readonly hersteld?: boolean }
}

const sanctie = (loonsanctie: Sanctie, peildatum = na) => verdictOf(rule, { loonsanctie }, peildatum)

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder verlenging, late aanvraag of loonsanctie', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdictOf(rule))).toBe('er is geen verlenging, geen late aanvraag en geen loonsanctie')
  })

  describe('bij een vrijwillige verlenging', () => {
    const tot = (totEnMet: string) => verdictOf(rule, { wia: { verlenging: { totEnMet, besluit: '2025-09-01' } } })

    it('rekent verslag en aanvraag terug vanaf het nieuwe einde', () => {
      expect(tot('2026-06-30')).toMatchObject({
        kind: 'satisfied',
        path: '/wia/verlenging',
        notes: [{ values: ['2026-06-30', '2026-03-31', '2026-04-14'] }],
      })
    })

    it('vindt een verlenging die niet na de wachttijd eindigt niet kloppen', () => {
      expect(tot('2026-01-11')).toMatchObject({
        places: [{ breach: 'inconsistent', path: '/wia/verlenging/totEnMet', found: '2026-01-11' }],
      })
      expect(textOf(tot('2026-01-11'))).toContain('maar de wachttijd eindigt pas op 2026-01-11')
      expect(tot('2026-01-12')).toMatchObject({ kind: 'satisfied' })
    })

    it('laat het einde van de wachttijd staan als de verlenging eerder eindigt', () => {
      const eerder = { wia: { verlenging: { totEnMet: '2026-01-06', besluit: '2025-10-01' } } }
      expect(verdictOf(rule, eerder)).toMatchObject({ places: [{ found: '2026-01-06' }] })
      expect(textOf(verdictOf(rule, eerder))).toContain('eindigt op 2026-01-06, maar de wachttijd')
      for (const termijn of [rivTermijn, aanvraagTermijn]) {
        const verlengd = { riv: null, wia: { ...eerder.wia, aanvraag: null } }
        const zonder = { riv: null, wia: { aanvraag: null } }
        expect(verdictOf(termijn, verlengd, '2025-10-01')).toEqual(verdictOf(termijn, zonder, '2025-10-01'))
      }
    })
  })

  describe('bij een late aanvraag', () => {
    const aanvraag = { verzonden: '2025-11-10', ontvangen: '2025-11-10' }

    it('noemt hoe lang het loon kan doorlopen', () => {
      expect(verdictOf(rule, { wia: { aanvraag } }, na)).toMatchObject({
        kind: 'satisfied',
        notes: [{ values: ['15 dagen', '2026-01-26'] }],
      })
    })

    it('begint te tellen op de dag na de laatste', () => {
      const op = (ontvangen: string) => verdictOf(rule, { wia: { aanvraag: { verzonden: ontvangen, ontvangen } } }, na)
      expect(op('2025-10-26')).toMatchObject({ kind: 'notApplicable' })
      expect(op('2025-10-27')).toMatchObject({
        kind: 'satisfied',
        path: '/wia/aanvraag',
        notes: [{ values: ['1 dag', '2026-01-12'] }],
      })
    })

    it('zegt niets over een aanvraag die toch als tijdig geldt', () => {
      expect(verdictOf(rule, { wia: { aanvraag, kennisgevingUwv: 'geen' } }, na)).toMatchObject({
        kind: 'notApplicable',
      })
    })

    it('vraagt naar de brief van UWV als die beslist', () => {
      expect(verdictOf(rule, { wia: { aanvraag, kennisgevingUwv: null } }, na)).toMatchObject({
        kind: 'undetermined',
        missing: '/wia/kennisgevingUwv',
      })
    })

    it('laat een loonsanctie dan na het langere loon beginnen', () => {
      const loonsanctie = { beschikking: '2025-12-15', van: '2026-01-27' }
      expect(verdictOf(rule, { wia: { aanvraag }, loonsanctie }, na)).toMatchObject({ kind: 'satisfied' })
    })
  })

  describe('bij een loonsanctie', () => {
    it('noemt de langste duur van 52 weken', () => {
      expect(sanctie({ beschikking: '2025-11-30', van: '2026-01-12', totEnMet: '2027-01-10' })).toMatchObject({
        kind: 'satisfied',
        path: '/loonsanctie',
        notes: [{ values: ['2026-01-12', '2027-01-10'] }],
      })
    })

    it.each([
      ['begint een dag te laat', { van: '2026-01-13' }, '/loonsanctie/van'],
      ['begint een dag te vroeg', { van: '2026-01-11' }, '/loonsanctie/van'],
      ['duurt een dag langer dan 52 weken', { totEnMet: '2027-01-11' }, '/loonsanctie/totEnMet'],
      ['eindigt voor zij begint', { totEnMet: '2026-01-11' }, '/loonsanctie/totEnMet'],
      ['is besloten na het einde van de wachttijd', { beschikking: '2026-01-12' }, '/loonsanctie/beschikking'],
    ])('meldt dat die %s', (_, loonsanctie, path) => {
      const [dag] = Object.values(loonsanctie)
      const verdict = sanctie(loonsanctie)
      expect(verdict).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'inconsistent', path, found: dag }],
        notes: [{ values: ['2026-01-12', '2027-01-10'] }],
      })
      expect(textOf(verdict)).toContain(` ${dag}; `)
    })

    it('keurt een loonsanctie van één dag goed', () => {
      expect(sanctie({ totEnMet: '2026-01-12' })).toMatchObject({ kind: 'satisfied' })
    })

    it('rekent een besluit op de laatste dag van de wachttijd goed, met de dagen die het te laat was', () => {
      expect(sanctie({ beschikking: '2026-01-11' })).toMatchObject({
        kind: 'satisfied',
        notes: [{ values: ['42 dagen', '2025-11-30'] }, {}],
      })
      expect(sanctie({ beschikking: '2025-12-01' })).toMatchObject({ notes: [{ values: ['1 dag', '2025-11-30'] }, {}] })
    })

    it('zegt niets over de dagen als verlof de loonsanctie kan opschuiven', () => {
      const perioden = [
        { soort: 'ziek', van: '2024-01-15' },
        { soort: 'wazo', van: '2026-01-12', totEnMet: '2026-05-03' },
      ] as const
      const loonsanctie = { van: '2026-05-04' }
      expect(verdictOf(rule, { verzuim: { perioden }, loonsanctie }, '2026-05-10')).toMatchObject({ kind: 'satisfied' })
    })

    it('rekent de dagen wel na als het verlof al voor het einde voorbij was', () => {
      const met = (totEnMet: string | null) => {
        const perioden = [
          { soort: 'ziek' as const, van: '2024-01-15' },
          { soort: 'wazo' as const, van: '2026-03-09', totEnMet },
        ]
        const wia = { verlenging: { totEnMet: '2026-06-30' } }
        return verdictOf(rule, { verzuim: { perioden }, wia, loonsanctie: { van: '2026-07-15' } }, '2026-07-20')
      }
      expect(met('2026-06-29')).toMatchObject({ kind: 'violated', places: [{ path: '/loonsanctie/van' }] })
      expect(met('2026-06-30')).toMatchObject({ kind: 'satisfied' })
      expect(met(null)).toMatchObject({ kind: 'satisfied' })
    })

    it('rekent de dagen ook na als er geen perioden zijn vastgelegd', () => {
      const patch = { verzuim: { perioden: null }, loonsanctie: { van: '2026-01-13' } }
      expect(verdictOf(rule, patch, na)).toMatchObject({ kind: 'violated' })
    })

    it('zegt hoe het verlof het einde opschuift', () => {
      const met = (totEnMet: string, verlofTotEnMet: string | null = '2026-08-23') => {
        const perioden = [
          { soort: 'ziek' as const, van: '2024-01-15' },
          { soort: 'wazo' as const, van: '2026-05-04', totEnMet: verlofTotEnMet },
        ]
        return verdictOf(rule, { verzuim: { perioden }, loonsanctie: { totEnMet } }, '2026-06-01')
      }
      expect(met('2027-01-10')).toMatchObject({
        kind: 'satisfied',
        notes: [
          { values: ['2026-01-12', '2027-05-02'] },
          { values: ['2026-05-04', '2026-08-23'] },
          { values: ['2027-01-10', '2027-05-02'] },
        ],
      })
      expect(met('2027-05-02')).toMatchObject({ kind: 'satisfied', notes: [{}, {}] })
      expect(notesOf(met('2027-01-10', null))).toContain('zolang de laatste dag daarvan niet vaststaat')
    })

    it('geeft bij een besluit na het einde van het loon de werkgever raad', () => {
      const advies = {
        actor: 'werkgever',
        remedy: { words: [expect.stringContaining('maak bezwaar zolang de termijn')] },
      }
      expect(sanctie({ beschikking: '2026-01-12' })).toMatchObject(advies)
      expect(sanctie({ beschikking: '2026-01-11', van: '2026-01-13' })).not.toHaveProperty('actor')
      const laat = { wia: { aanvraag: { verzonden: '2025-10-27', ontvangen: '2025-10-27' } } }
      const besluit = (beschikking: string) => verdictOf(rule, { ...laat, loonsanctie: { beschikking } }, na)
      expect(besluit('2026-01-12')).toMatchObject({ kind: 'satisfied' })
      expect(besluit('2026-01-13')).toMatchObject(advies)
    })

    it('noemt na een toegewezen bekorting alleen het nieuwe einde', () => {
      const bekorting = { ontvangen: '2026-03-02', beschikking: '2026-03-20', hersteld: true }
      const verdict = sanctie({ beschikking: '2025-11-20', bekorting }, '2026-04-01')
      expect(verdict).toMatchObject({ notes: [{ values: ['2026-03-20', '2026-01-12', '2026-05-01'] }] })
      expect(notesOf(verdict)).toContain('een dag eerder of later')
    })

    it('noemt de klok van een bekortingsverzoek', () => {
      const bekorting = { ontvangen: '2026-03-02', beschikking: '2026-03-20' }
      expect(sanctie({ beschikking: '2025-11-20', bekorting }, '2026-04-01')).toMatchObject({
        notes: [{}, { values: ['2026-03-02', '2026-03-22'] }, { values: ['2026-05-01'] }],
      })
      const afgewezen = { ...bekorting, hersteld: false }
      expect(sanctie({ bekorting: afgewezen }, '2026-04-01')).toMatchObject({ notes: [{}, {}, { values: [] }] })
      expect(notesOf(sanctie({ bekorting: afgewezen }, '2026-04-01'))).toContain('de verlenging loopt door')
    })
  })
})
