import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/rollen/niet-meewerken-opgevolgd.js'
import { verdictOf } from '../../helpers/verdict-of.js'

type Soort = 'aanspreken' | 'waarschuwing' | 'loonopschorting' | 'loonstop' | 'aanzegging-ontslag'
const keer = { datum: '2024-06-03' }
const stap = (soort: Soort, datum: string, more: object = {}) => ({
  soort,
  kennisgeving: { datum, schriftelijk: true, ...more },
})
const na = (...maatregelen: object[]) => ({ nietMeewerken: [keer], maatregelen: maatregelen as never })

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet als niet is vastgelegd dat de werknemer niet meewerkte', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it.each([
    ['keurt een schriftelijke waarschuwing op de veertiende dag goed', '2024-06-17', 'satisfied'],
    ['noemt een waarschuwing op de vijftiende dag laat', '2024-06-18', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, na(stap('waarschuwing', datum))).kind).toBe(kind)
  })

  it('noemt een late schriftelijke reactie een risico van de praktijk, geen fout', () => {
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-18')))).toMatchObject({
      places: [
        {
          breach: 'late',
          severity: 'warning',
          norm: 'praktijk',
          due: '2024-06-17',
          found: '2024-06-18',
          path: '/maatregelen/0',
        },
      ],
    })
  })

  it.each([
    ['2024-07-01', '2024-06-17'],
    ['2024-07-02', '2024-07-01'],
  ])('rekent bij een reactie op %s met %s als laatste dag', (datum, due) => {
    expect(verdictOf(rule, na(stap('waarschuwing', datum)))).toMatchObject({
      places: [{ breach: 'late', severity: 'warning', due }],
    })
  })

  it('vindt alleen mondeling aanspreken een risico', () => {
    const patch = na(stap('aanspreken', '2024-06-05', { schriftelijk: false }))
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ breach: 'incomplete', severity: 'warning' }] })
    expect(verdictOf(rule, patch, '2024-06-17')).toMatchObject({ kind: 'pending', due: '2024-06-17' })
    expect(verdictOf(rule, patch, '2024-06-18').kind).toBe('violated')
  })

  it('laat de vorm van een loonstop aan D-05', () => {
    expect(verdictOf(rule, na(stap('loonstop', '2024-06-05', { schriftelijk: false }))).kind).toBe('satisfied')
  })

  it('telt aanspreken met een stuk als schriftelijk', () => {
    const metStuk = { soort: 'aanspreken', kennisgeving: { datum: '2024-06-05', bewijs: ['gesprek.pdf'] } }
    expect(verdictOf(rule, na(metStuk)).kind).toBe('satisfied')
    expect(verdictOf(rule, na({ soort: 'aanspreken', kennisgeving: { datum: '2024-06-05' } })).kind).toBe('violated')
  })

  it.each([
    ['2024-06-17', { kind: 'pending', due: '2024-06-17' }],
    ['2024-06-18', { kind: 'violated', nextDue: '2024-07-01', places: [{ breach: 'missing', severity: 'warning' }] }],
    ['2024-07-01', { kind: 'violated', places: [{ severity: 'warning' }] }],
    ['2024-07-02', { kind: 'violated', places: [{ breach: 'missing', due: '2024-07-01' }] }],
  ])('beoordeelt op %s dat er nog geen reactie is', (peildatum, verwacht) => {
    expect(verdictOf(rule, { nietMeewerken: [keer] }, peildatum)).toMatchObject(verwacht)
  })

  it('noemt het een fout als na 28 dagen elke reactie ontbreekt', () => {
    expect(verdictOf(rule, { nietMeewerken: [keer] }, '2024-07-02')).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
  })

  it('telt een maatregel van voor die dag niet, maar een lopende loonstop wel', () => {
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-02'))).kind).toBe('violated')
    const loonstop = { soort: 'loonstop', van: '2024-05-27' }
    expect(verdictOf(rule, na(loonstop)).kind).toBe('satisfied')
    expect(verdictOf(rule, na({ ...loonstop, totEnMet: '2024-06-03' })).kind).toBe('satisfied')
    expect(verdictOf(rule, na({ ...loonstop, totEnMet: '2024-06-02' })).kind).toBe('violated')
  })

  it('telt een deskundigenoordeel dat de werkgever vroeg als reactie', () => {
    const oordeel = { soort: 'inspanningen-werknemer' as const, aangevraagd: '2024-06-10' }
    const met = (more: object) =>
      verdictOf(rule, { nietMeewerken: [keer], deskundigenoordelen: [{ ...oordeel, ...more }] }).kind
    expect(met({ door: 'werkgever' })).toBe('satisfied')
    expect(met({ door: 'werknemer' })).toBe('violated')
    expect(met({ door: 'werkgever', soort: 'inspanningen-werkgever' })).toBe('violated')
  })

  it('is gedekt als gerechtvaardigd was dat de werknemer niet meewerkte', () => {
    const gerechtvaardigd = { datum: '2024-06-04', door: 'bedrijfsarts' as const }
    expect(verdictOf(rule, { nietMeewerken: [{ ...keer, gerechtvaardigd }] })).toMatchObject({
      kind: 'violated',
      covered: { ground: 'andere-grond', path: '/nietMeewerken/0/gerechtvaardigd' },
    })
  })

  it('vraagt de reden als die bij de rechtvaardiging ontbreekt', () => {
    const gerechtvaardigd = { datum: '2024-06-04', door: 'leidinggevende' as const }
    expect(verdictOf(rule, { nietMeewerken: [{ ...keer, gerechtvaardigd }] })).toMatchObject({
      kind: 'undetermined',
      missing: '/nietMeewerken/0/gerechtvaardigd/reden',
    })
  })

  it('is gedekt door een positief deskundigenoordeel over de werkgever', () => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum: '2024-07-01' },
    ]
    expect(verdictOf(rule, { nietMeewerken: [keer], deskundigenoordelen })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  it('vraagt de dag van een maatregel waarvan geen dag bekend is', () => {
    expect(verdictOf(rule, na({ soort: 'waarschuwing' }))).toMatchObject({
      kind: 'undetermined',
      missing: '/maatregelen/0/kennisgeving',
    })
  })

  it('telt een maatregel van na de peildatum niet', () => {
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-12')), '2024-06-11').kind).toBe('pending')
  })

  it('vervalt als het dienstverband voor de laatste dag eindigt', () => {
    const dienstverband = { soort: 'bepaald' as const, einde: '2024-06-30' }
    expect(verdictOf(rule, { nietMeewerken: [keer], werknemer: { dienstverband } }).kind).toBe('notApplicable')
  })

  describe('als het opnieuw gebeurt', () => {
    const tweeKeer = (...maatregelen: object[]) => ({
      nietMeewerken: [{ datum: '2024-08-05' }, keer],
      maatregelen: maatregelen as never,
    })

    it('vraagt of een zwaardere maatregel nodig was', () => {
      const patch = tweeKeer(stap('waarschuwing', '2024-06-10'), stap('waarschuwing', '2024-08-12'))
      expect(verdictOf(rule, patch)).toMatchObject({
        kind: 'judgement',
        forWhom: 'jurist',
        path: '/nietMeewerken/0',
      })
    })

    it('is tevreden met een zwaardere stap of opnieuw een loonmaatregel', () => {
      const zwaarder = tweeKeer(stap('aanspreken', '2024-06-10'), stap('waarschuwing', '2024-08-12'))
      expect(verdictOf(rule, zwaarder).kind).toBe('satisfied')
      const loon = tweeKeer(
        { ...stap('loonstop', '2024-06-10'), van: '2024-06-10', totEnMet: '2024-06-20' },
        { ...stap('loonstop', '2024-08-12'), van: '2024-08-12' },
      )
      expect(verdictOf(rule, loon).kind).toBe('satisfied')
    })
  })
})
