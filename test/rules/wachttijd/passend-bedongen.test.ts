import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/passend-bedongen.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const werk = {
  van: '2024-03-25',
  werkgever: 'eigen' as const,
  soort: 'ander-intern' as const,
  urenPerWeek: 20,
  loonwaarde: 60,
}
const met = (...items: object[]) => verdictOf(rule, { werkhervatting: items as never })

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder passend werk bij de eigen werkgever', () => {
    expect(verdictOf(rule, { werkhervatting: null }).kind).toBe('notApplicable')
    expect(met({ ...werk, werkgever: 'ander' }).kind).toBe('notApplicable')
    expect(met({ ...werk, soort: 'arbeidstherapie' }).kind).toBe('notApplicable')
  })

  it('ziet geen aanleiding in lang passend werk zonder andere tekenen', () => {
    expect(met(werk).kind).toBe('satisfied')
  })

  it('stelt de vraag zodra de arbeidsovereenkomst is aangepast, hoe kort het werk ook duurt', () => {
    const patch = { werkhervatting: [{ ...werk, totEnMet: '2024-05-01', contractGewijzigd: '2024-04-15' }] }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'judgement', forWhom: 'jurist', path: '/werkhervatting/0' })
    expect(verdictOf(rule, patch, '2024-04-15').kind).toBe('judgement')
    expect(verdictOf(rule, patch, '2024-04-14').kind).toBe('satisfied')
  })

  it.each([
    ['precies zes maanden', '2024-09-24', 'satisfied'],
    ['een dag langer', '2024-09-25', 'judgement'],
  ])('stelt de vraag bij blijvend werk niet na %s, maar pas daarna', (_, totEnMet, kind) => {
    expect(met({ ...werk, structureel: true, totEnMet }).kind).toBe(kind)
  })

  it('telt opvolgend werk met dezelfde uren en loonwaarde samen', () => {
    const eerste = { ...werk, structureel: true, totEnMet: '2024-06-30' }
    const tweede = { ...werk, van: '2024-07-01', totEnMet: '2024-10-31' }
    expect(met(eerste, tweede).kind).toBe('judgement')
    expect(met(tweede, eerste).kind).toBe('judgement')
    expect(met(eerste, { ...tweede, urenPerWeek: 24 }).kind).toBe('satisfied')
    expect(met(eerste, { ...tweede, loonwaarde: 70 }).kind).toBe('satisfied')
    expect(met(eerste, { ...tweede, soort: 'eigen-aangepast' }).kind).toBe('satisfied')
    expect(met(eerste, { ...tweede, van: '2024-07-02' }).kind).toBe('satisfied')
  })

  it('telt werk van na de peildatum niet', () => {
    expect(verdictOf(rule, { werkhervatting: [{ ...werk, structureel: true }] }, '2024-09-24').kind).toBe('satisfied')
    expect(verdictOf(rule, { werkhervatting: [{ ...werk, structureel: true }] }, '2024-03-24').kind).toBe(
      'notApplicable',
    )
  })

  describe('bij een nieuwe ziekteperiode', () => {
    const ziek = (totEnMet: string, opnieuw: string, soort: 'ziek' | 'wazo' = 'ziek') => ({
      verzuim: {
        perioden: [
          { soort: 'ziek' as const, van: '2024-01-15', totEnMet },
          { soort, van: opnieuw },
        ],
      },
      werkhervatting: [{ ...werk, totEnMet: '2024-12-09' }],
    })

    it.each([
      ['na meer dan zes maanden', '2024-09-01', '2024-09-25', 'judgement'],
      ['na precies zes maanden', '2024-09-01', '2024-09-24', 'satisfied'],
      ['op de dag na het werk', '2024-09-01', '2024-12-10', 'judgement'],
      ['toen het werk al was geëindigd', '2024-09-01', '2024-12-11', 'satisfied'],
      ['die aansluit op de vorige', '2024-09-24', '2024-09-25', 'satisfied'],
    ])('kijkt of die begon %s', (_, totEnMet, opnieuw, kind) => {
      expect(verdictOf(rule, ziek(totEnMet, opnieuw)).kind).toBe(kind)
    })

    it('telt verlof niet als nieuwe ziekte', () => {
      expect(verdictOf(rule, ziek('2024-09-01', '2024-09-25', 'wazo')).kind).toBe('satisfied')
    })
  })
})
