import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/plan-van-aanpak-2-weken.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// de probleemanalyse van het voorbeelddossier is van dinsdag 20-02-2024
const planVan = (datum: string) => ({ documenten: { 'plan-van-aanpak': { datum } } })

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt de veertiende dag goed', '2024-03-05', 'satisfied'],
    ['vindt de vijftiende dag te laat', '2024-03-06', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, planVan(datum))).toMatchObject({ kind })
  })

  it('telt de dagen te laat vanaf de laatste goede dag', () => {
    expect(verdictOf(rule, planVan('2024-03-08'))).toMatchObject({
      covered: null,
      places: [{ breach: 'late', path: '/documenten/1/datum', due: '2024-03-05', found: '2024-03-08', daysLate: 3 }],
    })
  })

  it('telt dagen van verlof niet mee', () => {
    // van 27-02 tot en met 17-06-2024 verlof: zes dagen ervoor en acht erna
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-02-26' },
        { soort: 'wazo' as const, van: '2024-02-27', totEnMet: '2024-06-17' },
        { soort: 'ziek' as const, van: '2024-06-18', zelfdeOorzaak: 'ja' as const },
      ],
    }
    expect(verdictOf(rule, { verzuim, ...planVan('2024-06-25') })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { verzuim, ...planVan('2024-06-26') })).toMatchObject({ places: [{ due: '2024-06-25' }] })
  })

  it('telt een periode zonder mogelijkheden niet mee', () => {
    const met = (datum: string, totEnMet?: string) =>
      verdictOf(rule, {
        ...planVan(datum),
        geenBenutbareMogelijkheden: [{ van: '2024-02-27', ...(totEnMet && { totEnMet }) }],
      })
    expect(met('2024-03-12', '2024-03-04')).toMatchObject({ kind: 'satisfied' })
    expect(met('2024-03-13', '2024-03-04')).toMatchObject({ places: [{ due: '2024-03-12' }] })
    expect(met('2024-03-13')).toMatchObject({ kind: 'notApplicable' })
  })

  it('schuift de termijn niet door een weekend', () => {
    const analyse = { probleemanalyse: { datum: '2024-02-17' } } // zaterdag; twee weken later is weer een zaterdag
    expect(verdictOf(rule, { documenten: { ...analyse, 'plan-van-aanpak': { datum: '2024-03-02' } } })).toMatchObject({
      kind: 'satisfied',
    })
    expect(verdictOf(rule, { documenten: { ...analyse, 'plan-van-aanpak': { datum: '2024-03-04' } } })).toMatchObject({
      kind: 'violated',
    })
  })

  it('meldt een plan na week 8 dat binnen twee weken na de probleemanalyse kwam', () => {
    const plan = (datum: string) => ({
      documenten: { probleemanalyse: { datum: '2024-02-26' }, 'plan-van-aanpak': { datum } },
    })
    expect(verdictOf(rule, plan('2024-03-10'))).toMatchObject({ kind: 'satisfied', notes: [] })
    expect(verdictOf(rule, plan('2024-03-11'))).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2024-03-10'] }],
    })
  })

  it('dekt een laat plan met een gemotiveerde afwijking van beiden', () => {
    const afwijking = {
      termijn: 'plan-van-aanpak' as const,
      datum: '2024-03-04',
      reden: 'Op verzoek van de werknemer na zijn vakantie',
    }
    const met = (akkoord: { werkgever: boolean; werknemer: boolean }) =>
      verdictOf(rule, { ...planVan('2024-03-08'), afwijkingen: [{ ...afwijking, akkoord }] })
    expect(met({ werkgever: true, werknemer: true })).toMatchObject({
      covered: { ground: 'afwijking', path: '/afwijkingen/0' },
    })
    expect(met({ werkgever: true, werknemer: false })).toMatchObject({ covered: null })

    const akkoord = { werkgever: true, werknemer: true }
    const tweede = [{ termijn: 'plan-van-aanpak' as const }, { ...afwijking, akkoord }]
    expect(verdictOf(rule, { ...planVan('2024-03-08'), afwijkingen: tweede })).toMatchObject({
      covered: { path: '/afwijkingen/1' },
    })
  })

  it('meldt een handtekening van na de laatste dag onder een plan dat op tijd is', () => {
    const met = (ondertekend: object) =>
      verdictOf(rule, { documenten: { 'plan-van-aanpak': { datum: '2024-03-05', ondertekend } } })
    expect(met({ werkgever: '2024-03-05', werknemer: '2024-03-05' })).toMatchObject({ kind: 'satisfied', notes: [] })
    expect(met({ werkgever: '2024-03-05', werknemer: '2024-03-06' })).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2024-03-06', '2024-03-05'] }],
    })
    for (const ondertekend of [
      { werkgever: '2024-03-11', werknemer: null },
      { werkgever: null, werknemer: '2024-03-11' },
    ]) {
      expect(met(ondertekend)).toMatchObject({ notes: [{ values: ['2024-03-11', '2024-03-05'] }] })
    }
  })

  it('laat een ontbrekend plan aan R-02', () => {
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('laat een ontbrekende probleemanalyse aan R-01', () => {
    expect(verdictOf(rule, { documenten: { probleemanalyse: null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet als er volgens de bedrijfsarts geen mogelijkheden zijn', () => {
    const patch = { documenten: { probleemanalyse: { benutbareMogelijkheden: false } } }
    expect(verdictOf(rule, patch)).toMatchObject({
      kind: 'notApplicable',
      reason: { words: [expect.stringContaining('volgens de probleemanalyse')] },
    })
  })

  it('telt vanaf de dag waarop er weer mogelijkheden waren, als de probleemanalyse die niet zag', () => {
    const met = (datum: string | null) =>
      verdictOf(rule, {
        documenten: { probleemanalyse: { benutbareMogelijkheden: false }, 'plan-van-aanpak': { datum } },
        geenBenutbareMogelijkheden: [{ van: '2024-01-15', totEnMet: '2024-06-02' }],
      })
    expect(met('2024-06-02')).toMatchObject({ kind: 'notApplicable' })
    expect(met('2024-06-03')).toMatchObject({ kind: 'satisfied', notes: [] })
    expect(met('2024-06-17')).toMatchObject({ kind: 'satisfied', notes: [] })
    expect(met('2024-06-18')).toMatchObject({ places: [{ breach: 'late', due: '2024-06-17' }] })
    expect(met(null)).toMatchObject({ kind: 'undetermined', missing: '/documenten/1/datum' })
  })

  it('geldt ook zonder datum niet als er volgens de probleemanalyse geen mogelijkheden zijn', () => {
    const documenten = { probleemanalyse: { datum: null, benutbareMogelijkheden: false } }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['probleemanalyse', '/documenten/0/datum'],
    ['plan-van-aanpak', '/documenten/1/datum'],
  ] as const)('vraagt naar de datum als %s er geen heeft', (soort, missing) => {
    expect(verdictOf(rule, { documenten: { [soort]: { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing,
    })
  })

  it.each([
    ['2002-03-31', 'notApplicable'],
    ['2002-04-01', 'violated'],
  ])('geldt vanaf de Wet verbetering poortwachter: probleemanalyse van %s', (datum, kind) => {
    const verzuim = { eersteZiektedag: '2002-03-01', perioden: null }
    const documenten = { probleemanalyse: { datum }, 'plan-van-aanpak': { datum: '2002-05-01' } }
    expect(verdictOf(rule, { verzuim, documenten })).toMatchObject({ kind })
  })

  it('noemt de laatste van meer late handtekeningen', () => {
    const ondertekend = { werkgever: '2024-03-12', werknemer: '2024-03-08' }
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': { datum: '2024-03-05', ondertekend } } })).toMatchObject({
      path: '/documenten/1/datum',
      notes: [{ values: ['2024-03-12', '2024-03-05'] }],
    })
    const patch = { documenten: { 'plan-van-aanpak': { datum: '2024-03-05', ondertekend: null } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', notes: [] })
  })

  it('zegt het ook bij een plan na week 8 als de handtekening laat was', () => {
    const documenten = {
      probleemanalyse: { datum: '2024-02-26' },
      'plan-van-aanpak': { datum: '2024-03-11', ondertekend: { werkgever: '2024-03-12', werknemer: null } },
    }
    expect(verdictOf(rule, { documenten })).toMatchObject({
      path: '/documenten/1/datum',
      notes: [{ values: ['2024-03-10'] }, { values: ['2024-03-12', '2024-03-11'] }],
    })
  })
})
