import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/verlenging.js'
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
        places: [{ breach: 'inconsistent', path: '/wia/verlenging/totEnMet' }],
      })
      expect(tot('2026-01-12')).toMatchObject({ kind: 'satisfied' })
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
      ['duurt een dag langer dan 52 weken', { totEnMet: '2027-01-11' }, '/loonsanctie/totEnMet'],
      ['is besloten na het einde van de wachttijd', { beschikking: '2026-01-12' }, '/loonsanctie/beschikking'],
    ])('meldt dat die %s', (_, loonsanctie, path) => {
      expect(sanctie(loonsanctie)).toMatchObject({ kind: 'violated', places: [{ breach: 'inconsistent', path }] })
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

    it('noemt de klok van een bekortingsverzoek', () => {
      const bekorting = { ontvangen: '2026-03-02', beschikking: '2026-03-20' }
      expect(sanctie({ beschikking: '2025-11-20', bekorting }, '2026-04-01')).toMatchObject({
        notes: [{}, { values: ['2026-03-02', '2026-03-22'] }, { values: ['2026-05-01'] }],
      })
      const afgewezen = { ...bekorting, hersteld: false }
      expect(sanctie({ bekorting: afgewezen }, '2026-04-01')).toMatchObject({ notes: [{}, {}, { values: [] }] })
    })
  })
})
