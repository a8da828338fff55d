import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/passend-bedongen.js'
import { textOf } from '../../helpers/text-of.js'
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
    expect(textOf(verdictOf(rule, { werkhervatting: null }))).toContain('geen aangepast of ander werk')
    expect(met({ ...werk, soort: 'eigen', structureel: true }).kind).toBe('notApplicable')
    expect(met({ ...werk, werkgever: 'ander' }).kind).toBe('notApplicable')
    expect(met({ ...werk, soort: 'arbeidstherapie' }).kind).toBe('notApplicable')
  })

  it('ziet geen aanleiding in lang passend werk zonder andere tekenen', () => {
    expect(met(werk).kind).toBe('satisfied')
  })

  it('stelt de vraag zodra de arbeidsovereenkomst is aangepast, hoe kort het werk ook duurt', () => {
    const patch = { werkhervatting: [{ ...werk, totEnMet: '2024-05-01', contractGewijzigd: '2024-04-15' }] }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'judgement', forWhom: 'jurist', path: '/werkhervatting/0' })
    expect(textOf(verdictOf(rule, patch))).toContain('is op 2024-04-15 aangepast op werk dat op 2024-03-25 begon')
    expect(verdictOf(rule, patch, '2024-04-15').kind).toBe('judgement')
    expect(verdictOf(rule, patch, '2024-04-14').kind).toBe('satisfied')
  })

  it.each([
    ['precies zes maanden', '2024-09-24', 'satisfied'],
    ['een dag langer', '2024-09-25', 'judgement'],
  ])('stelt de vraag bij blijvend werk niet na %s, maar pas daarna', (_, totEnMet, kind) => {
    expect(met({ ...werk, structureel: true, totEnMet }).kind).toBe(kind)
    expect(met({ ...werk, structureel: true, totEnMet, soort: 'eigen-aangepast' }).kind).toBe(kind)
  })

  it('vraagt bij blijvend werk of dat nu het eigen werk is', () => {
    expect(textOf(met({ ...werk, structureel: true }))).toContain(
      'sinds 2024-03-25 langer dan zes maanden hetzelfde passende werk, en dat is blijvend',
    )
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
    expect(met({ ...eerste, structureel: false }, tweede).kind).toBe('satisfied')
    const onbekend = { urenPerWeek: null, loonwaarde: null }
    expect(met({ ...eerste, ...onbekend }, { ...tweede, ...onbekend }).kind).toBe('judgement')
    expect(met({ ...eerste, ...onbekend }, tweede).kind).toBe('satisfied')
    expect(met({ ...eerste, structureel: false }, { ...tweede, structureel: true }).kind).toBe('judgement')
    expect(met({ ...eerste, totEnMet: '2024-04-30' }, { ...tweede, van: '2024-05-01' })).toMatchObject({
      kind: 'judgement',
      path: '/werkhervatting/0',
    })
  })

  it('telt werk zonder einde niet samen met werk dat erna begint', () => {
    expect(met({ ...werk, totEnMet: null }, { ...werk, van: '2025-09-01', structureel: true }).kind).toBe('satisfied')
  })

  it('onthoudt de aanpassing van de arbeidsovereenkomst bij welk deel van het werk die ook staat', () => {
    const delen = [
      { ...werk, totEnMet: '2024-06-30' },
      { ...werk, van: '2024-07-01', totEnMet: '2024-07-31' },
    ]
    for (const gewijzigd of delen) {
      const items = delen.map((deel) => (deel === gewijzigd ? { ...deel, contractGewijzigd: '2024-07-15' } : deel))
      expect(textOf(met(...items))).toContain('op 2024-07-15 aangepast op werk dat op 2024-03-25 begon')
    }
  })

  it('telt werk van na de peildatum niet', () => {
    expect(verdictOf(rule, { werkhervatting: [werk] }, '2024-03-25').kind).toBe('satisfied')
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

    it('noemt de dag waarop die begon', () => {
      const verdict = verdictOf(rule, ziek('2024-09-01', '2024-09-25'))
      expect(verdict).toMatchObject({ forWhom: 'jurist', path: '/werkhervatting/0' })
      expect(textOf(verdict)).toContain(
        'Op 2024-09-25 begon een nieuwe ziekteperiode, toen de werknemer sinds 2024-03-25',
      )
    })

    const oordeelBij = (perioden: object[], more: object = {}, peildatum?: string) =>
      verdictOf(rule, { verzuim: { perioden: perioden as never }, werkhervatting: [{ ...werk, ...more }] }, peildatum)
        .kind
    const eerst = { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-09-01' }
    const opnieuw = { soort: 'ziek', van: '2024-09-25' }

    it('leest de perioden op volgorde, en herstel niet als ziekte', () => {
      expect(oordeelBij([opnieuw, eerst])).toBe('judgement')
      expect(oordeelBij([eerst, { soort: 'hersteld', van: '2024-09-02', totEnMet: '2024-09-24' }, opnieuw])).toBe(
        'judgement',
      )
    })

    it('ziet ziekte die op een van de eerdere perioden aansluit niet als nieuw', () => {
      const kort = { ...eerst, totEnMet: '2024-03-01' }
      expect(oordeelBij([kort, { soort: 'ziek', van: '2024-03-10', totEnMet: '2024-09-24' }, opnieuw])).toBe(
        'satisfied',
      )
      expect(oordeelBij([kort, { soort: 'ziek', van: '2024-03-10', totEnMet: '2024-09-23' }, opnieuw])).toBe(
        'judgement',
      )
    })

    it('ziet de eerste ziekte zelf niet als nieuw, en ziekte van na de peildatum ook niet', () => {
      expect(oordeelBij([eerst], { van: '2023-06-01' })).toBe('satisfied')
      expect(oordeelBij([eerst, opnieuw], { van: '2024-02-01' }, '2024-09-24')).toBe('satisfied')
      expect(oordeelBij([eerst, opnieuw], { van: '2024-02-01' }, '2024-09-25')).toBe('judgement')
    })

    it('telt verlof niet als nieuwe ziekte', () => {
      expect(verdictOf(rule, ziek('2024-09-01', '2024-09-25', 'wazo')).kind).toBe('satisfied')
    })
  })
})
