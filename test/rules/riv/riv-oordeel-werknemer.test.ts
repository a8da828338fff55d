import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-oordeel-werknemer.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// aanvraag van het voorbeelddossier: 20-10-2025; uiterlijk 26-10-2025
const zonder = { riv: { oordeelWerknemer: null } }
const zonderAanvraag = { ...zonder, wia: { aanvraag: null } }
const geweigerd = (oordeelWerknemerToelichting: string | null) => ({
  riv: { oordeelWerknemer: 'geweigerd' as const, oordeelWerknemerToelichting },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it.each(['document', 'op-aanvraagformulier'] as const)('is voldaan met een oordeel: %s', (oordeelWerknemer) => {
    expect(verdictOf(rule, { riv: { oordeelWerknemer } })).toMatchObject({
      kind: 'satisfied',
      path: '/riv/oordeelWerknemer',
    })
  })

  it('is voldaan als de weigering is toegelicht', () => {
    expect(verdictOf(rule, geweigerd('Tweemaal gevraagd; wil geen oordeel geven'))).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt de werkgever om een toelichting bij een weigering', () => {
    expect(verdictOf(rule, geweigerd(null))).toMatchObject({
      kind: 'violated',
      actor: 'werkgever',
      places: [{ breach: 'incomplete', path: '/riv/oordeelWerknemer' }],
    })
  })

  it('wacht zonder aanvraag tot elf weken voor het einde van de wachttijd', () => {
    expect(verdictOf(rule, zonderAanvraag, '2025-10-26')).toMatchObject({ kind: 'pending', due: '2025-10-26' })
    expect(verdictOf(rule, zonderAanvraag, '2025-10-27')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/riv', due: '2025-10-26' }],
    })
  })

  it('wacht niet langer dan tot de aanvraag', () => {
    expect(verdictOf(rule, zonder, '2025-10-19')).toMatchObject({ kind: 'pending', due: '2025-10-26' })
    expect(verdictOf(rule, zonder, '2025-10-20')).toMatchObject({ kind: 'violated', places: [{ due: '2025-10-20' }] })
  })

  it('is hoogstens een waarschuwing, en aan de werknemer', () => {
    expect(rule).toMatchObject({ severity: 'warning', actor: 'werknemer' })
  })

  it('wijst naar het hele dossier als daar niets over het verslag in staat', () => {
    expect(verdictOf(rule, { riv: null })).toMatchObject({ kind: 'violated', places: [{ path: '' }] })
  })

  it('geldt niet als UWV de wachttijd heeft verkort', () => {
    const wia = { aanvraag: null, verkorteWachttijd: { aanvraag: '2024-08-01', toegekendPer: '2024-12-31' } }
    expect(verdictOf(rule, { ...zonder, wia })).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { ...geweigerd(null), wia })).toMatchObject({ kind: 'notApplicable' })
  })

  it('noemt de aanvraag, of zonder aanvraag de laatste dag', () => {
    const woorden = (patch: object) => {
      const verdict = verdictOf(rule, patch)
      return verdict.kind === 'violated' && verdict.places[0].message
    }
    expect(woorden(zonder)).toMatchObject({
      words: [expect.stringContaining('WIA-aanvraag'), ''],
      values: ['2025-10-20'],
    })
    expect(woorden(zonderAanvraag)).toMatchObject({
      words: [expect.stringContaining('de laatste dag'), ''],
      values: ['2025-10-26'],
    })
  })

  it('houdt bij een late aanvraag de laatste dag van de aanvraag aan', () => {
    const wia = { aanvraag: { verzonden: null, ontvangen: '2025-10-27' } }
    expect(verdictOf(rule, { ...zonder, wia })).toMatchObject({ places: [{ due: '2025-10-26' }] })
  })

  it('vraagt bij een weigering om vast te leggen hoe het is gevraagd', () => {
    expect(verdictOf(rule, geweigerd(null))).toMatchObject({
      remedy: { words: [expect.stringContaining('Leg vast wanneer en hoe')] },
    })
  })
})
