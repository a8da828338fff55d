import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/praktijk/rollen-benoemd.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

/** Advice and reports of talks, without papers that carry a name. */
const zonderNamen = (more: object = {}) => ({
  documenten: null,
  contactmomenten: null,
  adviezen: [
    { datum: '2024-11-18', van: 'bedrijfsarts' as const },
    { datum: '2024-12-10', van: 'arbeidsdeskundige' as const },
  ],
  ...more,
})
const arts = { rol: 'bedrijfsarts' as const, naam: 'dr. I. Vermeer' }
const deskundige = { rol: 'arbeidsdeskundige' as const, naam: 'F. Bosma' }

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['een naam', { naam: 'F. Bosma' }],
    ['een eigen kenmerk', { referentie: 'ad-1' }],
    ['een organisatie', { organisatie: 'Bureau Werk' }],
  ])('is tevreden met %s bij de rol', (_, wie) => {
    const betrokkenen = [arts, { rol: 'arbeidsdeskundige' as const, ...wie }]
    expect(verdictOf(rule, zonderNamen({ betrokkenen }))).toMatchObject({ kind: 'satisfied', path: '/betrokkenen' })
  })

  it('kijkt naar wie een stuk opstelde, ook zonder advies of gesprek', () => {
    const leeg = { documenten: null, adviezen: null, contactmomenten: [{ datum: '2024-04-15' }], betrokkenen: null }
    const stuk = { soort: 'arbeidsdeskundig-onderzoek' }
    expect(verdictOf(rule, metStuk(stuk, leeg)).kind).toBe('notApplicable')
    const opstellers = [{ functie: 'arbeidsdeskundige' }]
    expect(verdictOf(rule, metStuk({ ...stuk, opstellers }, leeg))).toMatchObject({
      kind: 'violated',
      places: [{ path: '', message: { values: ['arbeidsdeskundige'] } }],
    })
  })

  it('neemt de arbodienst voor de bedrijfsarts', () => {
    const betrokkenen = [{ rol: 'arbodienst' as const, organisatie: 'De Linde' }, deskundige]
    expect(verdictOf(rule, zonderNamen({ betrokkenen })).kind).toBe('satisfied')
  })

  it.each([
    ['een naam', { naam: 'F. Bosma' }],
    ['een kenmerk', { referentie: 'ad-1' }],
    ['een naam die op het stuk staat', { naamOpStuk: true }],
  ])('is ook tevreden met %s van de opsteller', (_, wie) => {
    const opstellers = [{ functie: 'arbeidsdeskundige' as const, ...wie }]
    const patch = { documenten: { 'arbeidsdeskundig-onderzoek': { opstellers } }, betrokkenen: null }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: null })
  })

  it('mist de naam van een opsteller van wie alleen de functie bekend is', () => {
    const opstellers = [{ functie: 'arbeidsdeskundige' as const }]
    const patch = { documenten: { 'arbeidsdeskundig-onderzoek': { opstellers } }, betrokkenen: null }
    expect(verdictOf(rule, patch)).toMatchObject({
      kind: 'violated',
      places: [{ message: { values: ['arbeidsdeskundige'] } }],
    })
  })

  it('noemt elke rol die ontbreekt', () => {
    expect(verdictOf(rule, zonderNamen({ betrokkenen: null }))).toMatchObject({
      kind: 'violated',
      places: [
        { breach: 'missing', path: '', message: { values: ['bedrijfsarts'] } },
        { breach: 'missing', path: '', message: { values: ['arbeidsdeskundige'] } },
      ],
    })
  })

  it('wijst naar de lijst als die er is', () => {
    expect(verdictOf(rule, zonderNamen({ betrokkenen: [arts] }))).toMatchObject({ places: [{ path: '/betrokkenen' }] })
  })

  it('vindt een rol zonder wie onvolledig', () => {
    const verdict = verdictOf(rule, zonderNamen({ betrokkenen: [{ rol: 'bedrijfsarts' }, deskundige] }))
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete', path: '/betrokkenen/0' }] })
    expect(textOf(verdict)).toContain('Bij de rol bedrijfsarts staat niet wie')
  })

  it.each([['leidinggevende' as const], ['hr-adviseur' as const]])(
    'vraagt wie de %s is die een gesprek vastlegde',
    (door) => {
      const contactmomenten = [{ datum: '2024-04-15', door }]
      const patch = zonderNamen({ contactmomenten, betrokkenen: [arts, deskundige] })
      expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated', places: [{ message: { values: [door] } }] })
    },
  )

  it('geldt niet zolang niemand een stuk opstelde of adviseerde', () => {
    const patch = zonderNamen({ betrokkenen: null })
    expect(verdictOf(rule, patch, '2024-11-17').kind).toBe('notApplicable')
    expect(textOf(verdictOf(rule, patch, '2024-11-17'))).toContain('nog geen stuk of advies')
    expect(verdictOf(rule, patch, '2024-11-18').kind).toBe('violated')
  })
})
