import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-bijstellingen.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const verwijzing = (soort: 'bijstelling-plan-van-aanpak' | 'evaluatie' | 'eerstejaarsevaluatie', datum?: string) => ({
  eerstejaarsevaluatie: { verwijstNaar: [{ soort, ...(datum && { datum }) }] },
})
const advies = (extra: object = {}) => ({
  adviezen: [{ datum: '2025-03-03', van: 'bedrijfsarts' as const, koerswijziging: true, ...extra }],
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet als niets een bijstelling of evaluatie noemt', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
  })

  it('vindt een genoemde bijstelling bij de stukken', () => {
    const documenten = {
      ...verwijzing('bijstelling-plan-van-aanpak', '2024-09-30'),
      'bijstelling-plan-van-aanpak': { datum: '2024-09-30' },
    }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'satisfied', path: '/documenten/7' })
  })

  it('is een fout als de genoemde bijstelling er niet is', () => {
    const verdict = verdictOf(rule, { documenten: verwijzing('bijstelling-plan-van-aanpak', '2024-09-30') })
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/documenten/4/verwijstNaar/0', found: '2024-09-30' }],
    })
    expect(verdict).not.toMatchObject({ places: [{ severity: 'warning' }] })
    expect(verdict).not.toHaveProperty('places.0.norm')
  })

  it('noemt een tussentijdse evaluatie een wens van UWV, want de regeling vraagt die niet', () => {
    expect(verdictOf(rule, { documenten: verwijzing('evaluatie', '2024-11-12') })).toMatchObject({
      places: [{ breach: 'missing', norm: 'uwv-handboek' }],
    })
  })

  it('herkent een bijstelling van een andere datum niet', () => {
    const documenten = {
      ...verwijzing('bijstelling-plan-van-aanpak', '2024-09-30'),
      'bijstelling-plan-van-aanpak': { datum: '2024-10-01' },
    }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'violated' })
  })

  it('neemt bij een verwijzing zonder datum elke bijstelling van die soort', () => {
    const documenten = verwijzing('bijstelling-plan-van-aanpak')
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'violated' })
    expect(
      verdictOf(rule, { documenten: { ...documenten, 'bijstelling-plan-van-aanpak': { datum: '2024-10-01' } } }),
    ).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt naar de datum als een bijstelling er geen heeft', () => {
    const documenten = {
      ...verwijzing('bijstelling-plan-van-aanpak', '2024-09-30'),
      'bijstelling-plan-van-aanpak': { opPapier: true },
    }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'undetermined', missing: '/documenten/7/datum' })
  })

  it('vindt een evaluatie ook als contactmoment', () => {
    expect(verdictOf(rule, { documenten: verwijzing('evaluatie', '2024-11-11') })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { documenten: verwijzing('evaluatie', '2024-11-12') })).toMatchObject({ kind: 'violated' })
  })

  it('telt een stuk dat twee keer wordt genoemd een keer', () => {
    const dubbel = { verwijstNaar: [{ soort: 'evaluatie' as const, datum: '2024-11-12' }] }
    const verdict = verdictOf(rule, { documenten: { eerstejaarsevaluatie: dubbel, eindevaluatie: dubbel } })
    expect(verdict.kind === 'violated' && verdict.places).toHaveLength(1)
  })

  it('laat een genoemde eerstejaarsevaluatie aan R-04 en een gepland stuk aan de toekomst', () => {
    const geldtNiet = { kind: 'notApplicable' }
    expect(verdictOf(rule, { documenten: verwijzing('eerstejaarsevaluatie', '2025-01-07') })).toMatchObject(geldtNiet)
    expect(verdictOf(rule, { documenten: verwijzing('evaluatie', '2025-11-04') })).toMatchObject(geldtNiet)
    expect(verdictOf(rule, { documenten: verwijzing('evaluatie', '2025-11-03') })).toMatchObject({ kind: 'violated' })
  })

  it('waarschuwt als na een koerswijziging van de bedrijfsarts elke bijstelling ontbreekt', () => {
    expect(verdictOf(rule, advies(), '2025-03-17')).toMatchObject({ kind: 'pending', due: '2025-03-17' })
    expect(verdictOf(rule, advies(), '2025-03-18')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', severity: 'warning', path: '/adviezen/0' }],
    })
  })

  it.each([
    ['bijstelling-probleemanalyse', { datum: '2025-03-03' }, 'satisfied'],
    ['bijstelling-plan-van-aanpak', { datum: '2025-06-01' }, 'satisfied'],
    ['bijstelling-plan-van-aanpak', { datum: '2025-03-02' }, 'violated'],
    ['evaluatie', { datum: '2025-03-10', besluit: 'bijstellen' }, 'satisfied'],
    ['evaluatie', { datum: '2025-03-10', besluit: 'voortzetten' }, 'violated'],
  ])('beoordeelt %s %o na het advies als %s', (soort, stuk, kind) => {
    expect(verdictOf(rule, { ...advies(), documenten: { [soort]: stuk } })).toMatchObject({ kind })
  })

  it('vraagt geen bijstelling na een advies dat gemotiveerd niet is gevolgd', () => {
    const nietOpgevolgd = { datum: '2025-03-10', reden: 'Samen besloten tot een tweede mening' }
    expect(verdictOf(rule, advies({ nietOpgevolgd }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, advies({ nietOpgevolgd: { datum: '2025-03-10' } }))).toMatchObject({ kind: 'violated' })
  })

  it('kijkt alleen naar een koerswijziging van de bedrijfsarts', () => {
    expect(verdictOf(rule, advies({ koerswijziging: false }))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, advies({ van: 'arbeidsdeskundige' }))).toMatchObject({ kind: 'notApplicable' })
  })

  it('kijkt niet naar een advies van na het verslag', () => {
    expect(verdictOf(rule, advies({ datum: '2025-10-08' }))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, advies({ datum: '2025-10-09' }))).toMatchObject({ kind: 'notApplicable' })
  })

  it('wacht zolang er na het advies geen benutbare mogelijkheden zijn', () => {
    const tot = (totEnMet?: string) => ({
      ...advies(),
      geenBenutbareMogelijkheden: [{ van: '2025-03-04', ...(totEnMet && { totEnMet }) }],
    })
    expect(verdictOf(rule, tot(), '2025-06-02')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, tot('2025-05-31'), '2025-06-14')).toMatchObject({ kind: 'pending', due: '2025-06-14' })
    expect(verdictOf(rule, tot('2025-05-31'), '2025-06-15')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt geen bijstelling na een advies van voor het plan', () => {
    const plan = (datum: string) => ({ ...advies(), documenten: { 'plan-van-aanpak': { datum } } })
    expect(verdictOf(rule, plan('2025-03-02'))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, plan('2025-03-03'))).toMatchObject({ kind: 'notApplicable' })
  })

  it('laat een ontbrekend plan aan R-02', () => {
    expect(verdictOf(rule, { ...advies(), documenten: { 'plan-van-aanpak': null } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('vraagt geen bijstelling als het dienstverband eerder eindigt', () => {
    const patch = { ...advies(), werknemer: { dienstverband: { einde: '2025-03-16' } } }
    expect(verdictOf(rule, patch, '2025-03-31')).toMatchObject({ kind: 'notApplicable' })
  })

  it('toont een fout boven een waarschuwing', () => {
    const verdict = verdictOf(rule, { ...advies(), documenten: verwijzing('evaluatie', '2024-11-12') })
    expect(verdict).toMatchObject({ places: [{ path: '/documenten/4/verwijstNaar/0' }, { severity: 'warning' }] })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-20' }]
    expect(verdictOf(rule, { ...advies(), verzuim: { perioden } })).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['bijstelling-probleemanalyse', 'een bijstelling van de probleemanalyse'],
    ['bijstelling-plan-van-aanpak', 'een bijstelling van het plan van aanpak'],
    ['evaluatie', 'een evaluatie'],
  ] as const)('noemt het ontbrekende stuk: %s', (soort, naam) => {
    const verwijst = (datum?: string) => ({
      documenten: { eerstejaarsevaluatie: { verwijstNaar: [{ soort, ...(datum && { datum }) }] } },
      contactmomenten: null,
    })
    expect(verdictOf(rule, verwijst('2024-11-12'))).toMatchObject({
      places: [{ message: { values: [naam, '2024-11-12'] } }],
    })
    const verdict = verdictOf(rule, verwijst())
    expect(verdict).toMatchObject({ places: [{ message: { values: [naam] } }] })
    expect(verdict).not.toHaveProperty('places.0.found')
  })

  it('zoekt een bijstelling niet bij de contactmomenten, en een evaluatie niet bij een spreekuur', () => {
    const contactmomenten = [{ datum: '2024-11-12', soort: 'spreekuur' as const }]
    expect(verdictOf(rule, { documenten: verwijzing('evaluatie', '2024-11-12'), contactmomenten }).kind).toBe(
      'violated',
    )
    const documenten = verwijzing('bijstelling-plan-van-aanpak', '2024-11-11')
    expect(verdictOf(rule, { documenten }).kind).toBe('violated')
  })

  it('telt verwijzingen naar verschillende stukken apart', () => {
    const naar = (soort: 'evaluatie' | 'bijstelling-probleemanalyse', datum: string) => ({ soort, datum })
    const places = (...verwijstNaar: object[]) => {
      const verdict = verdictOf(rule, { documenten: { eerstejaarsevaluatie: { verwijstNaar: verwijstNaar as never } } })
      return verdict.kind === 'violated' && verdict.places.map(({ path }) => path)
    }
    expect(places(naar('evaluatie', '2024-11-12'), naar('evaluatie', '2024-11-13'))).toHaveLength(2)
    expect(places(naar('evaluatie', '2024-11-12'), naar('bijstelling-probleemanalyse', '2024-11-12'))).toHaveLength(2)
    expect(places(naar('evaluatie', '2024-11-12'), naar('evaluatie', '2024-11-12'))).toEqual([
      '/documenten/4/verwijstNaar/0',
    ])
  })

  it('noemt de laatste dag voor een bijstelling en wie er aan zet zijn', () => {
    expect(verdictOf(rule, advies(), '2025-03-18')).toMatchObject({
      actor: 'werkgever en werknemer',
      remedy: { words: [expect.stringContaining('Stel het plan van aanpak nu bij')] },
      places: [{ due: '2025-03-17', message: { values: ['2025-03-03'] } }],
    })
    const opvolging = { datum: '2025-03-10', reden: 'Samen besloten tot een tweede mening' }
    expect(verdictOf(rule, advies({ nietOpgevolgd: opvolging }))).toMatchObject({ path: '/adviezen/0/nietOpgevolgd' })
  })

  it('neemt een bijstelling zonder datum, en de eerstejaarsevaluatie van na het advies', () => {
    const documenten = { 'bijstelling-plan-van-aanpak': { opPapier: true } }
    expect(verdictOf(rule, { ...advies(), documenten })).toMatchObject({ kind: 'satisfied', path: '/documenten/7' })
    expect(verdictOf(rule, advies({ datum: '2025-01-06' }))).toMatchObject({ path: '/documenten/4' })
    expect(verdictOf(rule, advies({ datum: '2025-01-07' })).kind).toBe('violated')
  })

  it.each([
    ['2025-03-16', 'notApplicable'],
    ['2025-03-17', 'violated'],
  ])('vraagt geen bijstelling waarvan de laatste dag na het einde van het dienstverband valt: %s', (einde, kind) => {
    expect(verdictOf(rule, { ...advies(), werknemer: { dienstverband: { einde } } }, '2025-03-31')).toMatchObject({
      kind,
    })
  })

  it('zoekt een genoemd stuk niet meer als er door herstel geen verslag komt', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-20' }]
    const documenten = verwijzing('bijstelling-plan-van-aanpak', '2024-09-30')
    expect(verdictOf(rule, { documenten, verzuim: { perioden } })).toMatchObject({ kind: 'notApplicable' })
  })
})
