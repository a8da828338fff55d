import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor1/bevredigend-resultaat.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const [werk] = resultaat.werkhervatting
const bij = (...wijzigingen: object[]) =>
  verdictOf(rule, { werkhervatting: wijzigingen.map((wijziging) => ({ ...werk, ...wijziging })) })

// de wachttijd van het voorbeelddossier eindigt op 11-01-2026; zes maanden later is 11-07-2026
const nieuw = { werkgever: 'ander', soort: 'ander-extern', motiveringGeenBeterAlternatief: 'Meer was er niet' }
const tijdelijk = (contractTotEnMet: string | undefined, meer: object = {}) =>
  bij({ ...nieuw, contract: 'bepaald', contractTotEnMet, ...meer })

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet als niemand zich op een blijvend resultaat beroept', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
    expect(bij({ structureel: false })).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['telt werk dat is toegezegd en aansluit op de loondoorbetaling', '2026-01-12', 'satisfied'],
    ['telt toegezegd werk niet dat later begint', '2026-01-13', 'notApplicable'],
  ])('%s', (_, van, kind) => {
    const toezegging = { datum: '2025-10-20', schriftelijk: true, onherroepelijk: true }
    expect(bij({ van, toezegging }).kind).toBe(kind)
  })

  it('telt toekomstig werk niet zonder toezegging, of met een toezegging van na de peildatum', () => {
    const toezegging = { datum: '2025-11-04', schriftelijk: true, onherroepelijk: true }
    expect(bij({ van: '2025-12-01' }).kind).toBe('notApplicable')
    expect(bij({ van: '2025-12-01', toezegging }).kind).toBe('notApplicable')
  })

  it('geldt niet voor werk dat al is gestopt', () => {
    expect(bij({ totEnMet: '2025-05-31' })).toMatchObject({ kind: 'notApplicable' })
  })

  it('kan over precies 65% niet oordelen: de bronnen spreken elkaar tegen', () => {
    expect(bij({ loonwaarde: 65 })).toMatchObject({
      kind: 'undetermined',
      missing: '/werkhervatting/0/loonwaarde',
      notes: [{ values: [65] }],
    })
  })

  it('vergelijkt in honderdsten', () => {
    expect(bij({ loonwaarde: 65.01 })).toMatchObject({ kind: 'satisfied' })
    expect(bij({ loonwaarde: 65.004 })).toMatchObject({ kind: 'undetermined' })
    expect(bij({ loonwaarde: 64.996 })).toMatchObject({ kind: 'undetermined', missing: '/werkhervatting/0/loonwaarde' })
  })

  it('vraagt onder 65% of het werk aansluit bij wat de werknemer nog kan', () => {
    const verdict = bij({ loonwaarde: 64.99 })
    expect(verdict).toMatchObject({ kind: 'judgement' })
    expect(verdict).not.toEqual(bij({ loonwaarde: 65 }))
  })

  it('kan zonder loonwaarde niet oordelen', () => {
    expect(bij({ loonwaarde: undefined })).toMatchObject({
      kind: 'undetermined',
      missing: '/werkhervatting/0/loonwaarde',
    })
  })

  it.each([
    ['niemand', undefined],
    ['alleen de werkgever', { werkgever: true }],
    ['alleen de werknemer', { werknemer: '2025-08-25' }],
    ['de werkgever wel en de werknemer niet', { werkgever: true, werknemer: false }],
  ])('mist het akkoord van beiden als %s instemde', (_, akkoord) => {
    expect(bij({ akkoord })).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete' }] })
  })

  it('keurt een schriftelijke en onherroepelijke toezegging goed', () => {
    const met = (toezegging: object) => bij({ contract: undefined, toezegging: { datum: '2025-08-25', ...toezegging } })
    expect(met({ schriftelijk: true, onherroepelijk: true })).toMatchObject({ kind: 'satisfied' })
    expect(met({ schriftelijk: true })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/werkhervatting/0/toezegging' }],
    })
    expect(met({ onherroepelijk: true })).toMatchObject({ kind: 'violated' })
  })

  it('vindt een contract voor bepaalde tijd bij de eigen werkgever niet blijvend', () => {
    expect(bij({ contract: 'bepaald', contractTotEnMet: '2027-01-31' })).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['keurt zes maanden na de loondoorbetaling bij een nieuwe werkgever goed', '2026-07-11', 'satisfied'],
    ['vindt een dag korter te kort', '2026-07-10', 'violated'],
    ['mist de einddatum', undefined, 'violated'],
  ])('%s', (_, totEnMet, kind) => {
    expect(tijdelijk(totEnMet)).toMatchObject({ kind })
  })

  it('rekent de zes maanden vanaf het einde van een loonsanctie', () => {
    const met = (contractTotEnMet: string) =>
      verdictOf(rule, {
        werkhervatting: [
          { ...werk, ...nieuw, werkgever: 'ander', soort: 'ander-extern', contract: 'bepaald', contractTotEnMet },
        ],
        loonsanctie: { van: '2026-01-12', totEnMet: '2027-01-10' },
      })
    expect(met('2027-07-10')).toMatchObject({ kind: 'satisfied' })
    expect(met('2027-07-09')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt bij een tijdelijk contract waarom er geen beter alternatief is', () => {
    expect(tijdelijk('2026-12-31', { motiveringGeenBeterAlternatief: undefined })).toMatchObject({ kind: 'violated' })
  })

  it('vraagt bij een andere werkgever altijd om het akkoord van de werknemer', () => {
    expect(bij({ ...nieuw, akkoord: undefined, loonwaarde: 50 })).toMatchObject({ kind: 'violated' })
    expect(bij({ ...nieuw, akkoord: { werkgever: true }, loonwaarde: 50 })).toMatchObject({ kind: 'violated' })
  })

  it('vraagt tot 65% bij een andere werkgever niet ook het akkoord van de werkgever', () => {
    const akkoord = { werknemer: true }
    expect(bij({ ...nieuw, akkoord, loonwaarde: 50 })).toMatchObject({ kind: 'judgement' })
    expect(bij({ ...nieuw, akkoord, loonwaarde: 66 })).toMatchObject({ kind: 'violated' })
  })

  it.each(['arbeidstherapie', 'proefplaatsing'])('noemt %s geen blijvend werk', (soort) => {
    expect(bij({ soort })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', path: '/werkhervatting/0/soort' }],
    })
  })

  it('noemt werk dat met de wachttijd eindigt niet blijvend', () => {
    expect(bij({ totEnMet: '2026-01-11' })).toMatchObject({ kind: 'violated', places: [{ breach: 'inconsistent' }] })
    expect(bij({ totEnMet: '2026-01-12' })).toMatchObject({ kind: 'satisfied' })
  })

  it('is niet vanzelf bevredigend als de werknemer op een betere mogelijkheid wees', () => {
    expect(bij({ betereMogelijkheidGemeld: true })).toMatchObject({
      kind: 'violated',
      places: [{ path: '/werkhervatting/0/betereMogelijkheidGemeld' }],
    })
  })

  it('heeft aan een goed resultaat genoeg', () => {
    expect(bij({ akkoord: undefined }, {})).toMatchObject({ kind: 'satisfied', path: '/werkhervatting/1/loonwaarde' })
  })
})
