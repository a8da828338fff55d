import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/termijnen/bijstelling-na-advies.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// een advies van 03-06-2024: bijstellen tot en met 17-06-2024
const advies = (velden: object = {}) => ({
  adviezen: [{ datum: '2024-06-03', van: 'bedrijfsarts' as const, koerswijziging: true, ...velden }],
})
const zonderJaarevaluatie = { documenten: { eerstejaarsevaluatie: null } }
const met = (soort: string, velden: object, meer: object = advies()) =>
  verdictOf(rule, { ...meer, documenten: { ...zonderJaarevaluatie.documenten, [soort]: velden } })

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['bijstelling-plan-van-aanpak', { datum: '2024-06-17' }, 'satisfied'],
    ['bijstelling-plan-van-aanpak', { datum: '2024-06-18' }, 'violated'],
    ['bijstelling-plan-van-aanpak', { datum: '2024-06-02' }, 'violated'],
    ['evaluatie', { datum: '2024-06-17', besluit: 'bijstellen' }, 'satisfied'],
    ['evaluatie', { datum: '2024-06-17', afspraken: 'Het plan richt zich op ander werk' }, 'satisfied'],
    ['evaluatie', { datum: '2024-06-17' }, 'violated'],
    ['eerstejaarsevaluatie', { datum: '2024-06-17' }, 'satisfied'],
    ['belastbaarheidsprofiel', { datum: '2024-06-17' }, 'violated'],
  ])('oordeelt over een %s met %o', (soort, velden, kind) => {
    expect(met(soort, velden)).toMatchObject({ kind })
  })

  it.each([
    [{ opvolging: { datum: '2024-06-17' } }, 'satisfied'],
    [{ opvolging: { datum: '2024-06-18' } }, 'violated'],
    [{ nietOpgevolgd: { datum: '2024-06-18', reden: 'Het plan voorzag hier al in' } }, 'satisfied'],
    [{ nietOpgevolgd: { datum: '2024-06-10' } }, 'violated'],
  ])('oordeelt over een advies met %o', (velden, kind) => {
    expect(verdictOf(rule, { ...zonderJaarevaluatie, ...advies(velden) })).toMatchObject({ kind })
  })

  it('noemt een late bijstelling een risico', () => {
    expect(met('bijstelling-plan-van-aanpak', { datum: '2024-06-20' })).toMatchObject({
      covered: null,
      places: [{ breach: 'late', severity: 'warning', due: '2024-06-17', found: '2024-06-20', daysLate: 3 }],
      remedy: { words: [expect.stringContaining('Verander de datum niet')] },
    })
  })

  it('vraagt om bij te stellen als dat na een van de adviezen nog moet', () => {
    const adviezen = [
      { datum: '2024-06-03', van: 'bedrijfsarts' as const, koerswijziging: true, opvolging: { datum: '2024-06-18' } },
      { datum: '2024-09-02', van: 'bedrijfsarts' as const, koerswijziging: true },
    ]
    const verdict = verdictOf(rule, { ...zonderJaarevaluatie, adviezen })
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing' }, { breach: 'late' }] })
    expect(verdict).not.toHaveProperty('remedy')
  })

  it('wacht tot en met de laatste dag', () => {
    expect(verdictOf(rule, advies(), '2024-06-17')).toMatchObject({ kind: 'pending', due: '2024-06-17' })
    expect(verdictOf(rule, advies(), '2024-06-18')).toMatchObject({
      places: [{ breach: 'missing', severity: 'warning', path: '/adviezen/0', due: '2024-06-17' }],
    })
  })

  it('noemt het pas een fout als de re-integratie stilstaat', () => {
    const stilstand = (velden: object) => ({
      ...zonderJaarevaluatie,
      ...advies(),
      onenigheden: [{ soort: 'stagnatie' as const, sinds: '2024-07-01', ...velden }],
    })
    expect(verdictOf(rule, stilstand({}))).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
    expect(verdictOf(rule, stilstand({ opgelost: '2024-08-01' }))).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(verdictOf(rule, stilstand({ soort: 'conflict' }))).toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('dekt een bijstelling die er niet is alleen zolang de re-integratie niet stilstaat', () => {
    const afwijking = { termijn: 'bijstelling', reden: 'Vakantie', akkoord: { werkgever: true, werknemer: true } }
    const oordeel = (meer: object) =>
      verdictOf(rule, { ...zonderJaarevaluatie, ...advies(), afwijkingen: [afwijking], ...meer } as Patch) // codes as text
    expect(oordeel({})).toMatchObject({ covered: { ground: 'afwijking' } })
    expect(oordeel({ onenigheden: [{ soort: 'stagnatie', sinds: '2024-06-01' }] })).toMatchObject({ covered: null })
  })

  it('dekt een late bijstelling met een gemotiveerde afwijking van beiden', () => {
    const afwijking = { termijn: 'bijstelling', reden: 'Vakantie', akkoord: { werkgever: true, werknemer: true } }
    const meer = { ...advies(), afwijkingen: [afwijking] }
    expect(met('bijstelling-plan-van-aanpak', { datum: '2024-06-20' }, meer)).toMatchObject({
      covered: { ground: 'afwijking' },
    })
    const plan = { ...afwijking, termijn: 'plan-van-aanpak' }
    expect(
      met('bijstelling-plan-van-aanpak', { datum: '2024-06-20' }, { ...advies(), afwijkingen: [plan] }),
    ).toMatchObject({ covered: null })
  })

  it.each([
    ['arbodienst', true, 'violated'],
    ['arbeidsdeskundige', true, 'notApplicable'],
    ['bedrijfsarts', false, 'notApplicable'],
  ] as const)(
    'kijkt alleen naar een advies van de bedrijfsarts of arbodienst dat de koers verandert: %s, %s',
    (van, koerswijziging, kind) => {
      expect(verdictOf(rule, { ...zonderJaarevaluatie, ...advies({ van, koerswijziging }) })).toMatchObject({ kind })
    },
  )

  it('oordeelt over elk advies apart', () => {
    const [eerste] = advies().adviezen
    const adviezen = [
      { ...eerste, datum: '2024-06-03', opvolging: { datum: '2024-06-04' } },
      { ...eerste, datum: '2024-08-05' },
    ] as ReturnType<typeof advies>['adviezen']
    expect(verdictOf(rule, { ...zonderJaarevaluatie, adviezen })).toMatchObject({ places: [{ path: '/adviezen/1' }] })
  })

  it('telt dagen zonder mogelijkheden niet mee', () => {
    const gbm = (totEnMet: string | null) =>
      verdictOf(
        rule,
        { ...advies(), geenBenutbareMogelijkheden: [{ van: '2024-06-10', ...(totEnMet && { totEnMet }) }] },
        '2024-07-19',
      )
    expect(gbm('2024-07-11')).toMatchObject({ kind: 'pending', due: '2024-07-19' })
    expect(gbm('2024-07-10')).toMatchObject({ kind: 'violated' })
    expect(gbm(null)).toMatchObject({ kind: 'notApplicable' })
  })

  it('kijkt niet naar een termijn die pas na de WIA-aanvraag afliep', () => {
    expect(verdictOf(rule, advies({ datum: '2025-10-06' }))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, advies({ datum: '2025-10-07' }))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, advies({ datum: '2025-10-21' }))).toMatchObject({ kind: 'notApplicable' })
  })

  it('vervalt bij herstel voor de laatste dag', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-06-16' }] }
    expect(verdictOf(rule, { ...advies(), verzuim }, '2024-07-01')).toMatchObject({ kind: 'notApplicable' })
  })

  it('laat een ontbrekend plan aan R-02', () => {
    const documenten = { eerstejaarsevaluatie: null, 'plan-van-aanpak': null }
    expect(verdictOf(rule, { ...advies(), documenten })).toMatchObject({ kind: 'notApplicable' })
  })

  it('kijkt naar een advies tot en met de dag van de WIA-aanvraag', () => {
    expect(verdictOf(rule, advies({ datum: '2025-10-20' }))).toMatchObject({ kind: 'pending', due: '2025-11-03' })
    expect(verdictOf(rule, advies({ datum: '2025-10-21' }))).toMatchObject({ kind: 'notApplicable' })
  })

  it('blijft gelden bij herstel op de laatste dag', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-06-17' }] }
    expect(verdictOf(rule, { ...advies(), verzuim }, '2024-07-01')).toMatchObject({ kind: 'violated' })
  })

  it('zegt wat er is gebeurd, en of de re-integratie stilstaat', () => {
    const tekst = (verdict: object) => JSON.stringify(verdict)
    const stil = { onenigheden: [{ soort: 'stagnatie' as const, sinds: '2024-07-01' }] }
    expect(met('bijstelling-plan-van-aanpak', { datum: '2024-06-20' })).toMatchObject({
      places: [{ message: { values: ['het advies', '2024-06-03', '2024-06-20', '2024-06-17'] } }],
    })
    expect(tekst(verdictOf(rule, { ...zonderJaarevaluatie, ...advies() }))).not.toContain('stilstaat')
    expect(tekst(verdictOf(rule, { ...zonderJaarevaluatie, ...advies(), ...stil }))).toContain('stilstaat')
  })

  it('wijst bij een gemotiveerd niet gevolgd advies naar die vastlegging', () => {
    const nietOpgevolgd = { datum: '2024-06-18', reden: 'Het plan voorzag hier al in' }
    expect(verdictOf(rule, { ...zonderJaarevaluatie, ...advies({ nietOpgevolgd }) })).toMatchObject({
      path: '/adviezen/0/nietOpgevolgd',
      notes: [{ values: ['het advies', '2024-06-03'] }],
    })
  })

  it.each([
    ['2024-06-16', 'notApplicable'],
    ['2024-06-17', 'pending'],
  ])('wacht niet op een laatste dag na het einde van het dienstverband: %s', (einde, kind) => {
    const werknemer = { dienstverband: { soort: 'bepaald' as const, einde } }
    expect(verdictOf(rule, { ...advies(), werknemer }, '2024-06-10')).toMatchObject({ kind })
  })

  it('zegt waarom de norm niet geldt', () => {
    const reden = (patch: object) => {
      const verdict = verdictOf(rule, patch)
      return verdict.kind === 'notApplicable' ? verdict.reason.words.join('') : ''
    }
    const zonderPlan = { documenten: { 'plan-van-aanpak': null, eerstejaarsevaluatie: null } }
    expect(reden({ ...zonderPlan, adviezen: null })).toContain('geen advies')
    expect(reden({ ...zonderPlan, ...advies() })).toContain('geen plan van aanpak')
    expect(reden(advies({ datum: '2025-10-07' }))).toContain('liep nog')
    expect(reden({ ...advies(), geenBenutbareMogelijkheden: [{ van: '2024-06-10' }] })).toContain('geen benutbare')
  })

  describe('na een bijgestelde probleemanalyse', () => {
    // van 01-05-2024: bijstellen tot en met 15-05-2024
    const analyse = (velden: object = {}) => ({ soort: 'bijstelling-probleemanalyse', datum: '2024-05-01', ...velden })
    const zonder = {
      contactmomenten: null,
      adviezen: null,
      documenten: { eerstejaarsevaluatie: null, eindevaluatie: null },
      spoor2: null,
    } as const
    const op = (meer: object = {}, peildatum?: string, velden?: object) =>
      verdictOf(rule, metStuk(analyse(velden), { ...zonder, ...meer } as Patch), peildatum) // codes as text
    const metPlan = (datum: string) =>
      verdictOf(rule, metStuk(analyse(), metStuk({ soort: 'bijstelling-plan-van-aanpak', datum }, zonder)))

    it('is het plan twee weken later bijgesteld', () => {
      expect(metPlan('2024-05-15')).toMatchObject({ kind: 'satisfied' })
      expect(metPlan('2024-05-16')).toMatchObject({
        places: [{ breach: 'late', severity: 'warning', due: '2024-05-15', daysLate: 1 }],
      })
      expect(textOf(metPlan('2024-05-16'))).toBe(
        'Na de bijgestelde probleemanalyse van 2024-05-01 is het plan van aanpak op 2024-05-16 bijgesteld; de laatste dag was 2024-05-15',
      )
      expect(metPlan('2024-04-30')).toMatchObject({ places: [{ breach: 'missing' }] })
    })

    it('wacht tot en met de laatste dag, en noemt het daarna een risico, ook bij stilstand', () => {
      expect(op({}, '2024-05-15')).toMatchObject({ kind: 'pending', due: '2024-05-15' })
      expect(op({}, '2024-05-16')).toMatchObject({ places: [{ breach: 'missing', severity: 'warning' }] })
      const onenigheden = [{ soort: 'stagnatie', sinds: '2024-05-01' }]
      expect(op({ onenigheden }, '2024-05-16')).toMatchObject({ places: [{ severity: 'warning' }] })
    })

    it.each([
      [
        'een evaluatiegesprek met afspraken',
        { contactmomenten: [{ datum: '2024-05-15', soort: 'evaluatie', afspraken: 'Plan blijft gelden' }] },
        'satisfied',
      ],
      [
        'zo’n gesprek een dag later',
        { contactmomenten: [{ datum: '2024-05-16', soort: 'evaluatie', afspraken: 'Plan blijft gelden' }] },
        'violated',
      ],
      ['een gesprek zonder afspraken', { contactmomenten: [{ datum: '2024-05-15', soort: 'evaluatie' }] }, 'violated'],
      [
        'een telefoontje met afspraken',
        { contactmomenten: [{ datum: '2024-05-15', soort: 'telefoon', afspraken: 'Plan blijft' }] },
        'violated',
      ],
      ['de start van spoor 2', { spoor2: { start: '2024-05-15' } }, 'satisfied'],
      [
        'de opvolging van een advies van de bedrijfsarts',
        { adviezen: [{ datum: '2024-05-01', van: 'bedrijfsarts', opvolging: { datum: '2024-05-06' } }] },
        'satisfied',
      ],
      [
        'de opvolging van een advies van de arbeidsdeskundige',
        { adviezen: [{ datum: '2024-05-01', van: 'arbeidsdeskundige', opvolging: { datum: '2024-05-06' } }] },
        'violated',
      ],
      [
        'een reden bij een advies van die dag',
        {
          adviezen: [
            {
              datum: '2024-05-01',
              van: 'arbodienst',
              nietOpgevolgd: { datum: '2024-08-01', reden: 'Het plan voorzag erin' },
            },
          ],
        },
        'satisfied',
      ],
      [
        'een reden bij een ouder advies',
        {
          adviezen: [
            {
              datum: '2024-04-30',
              van: 'bedrijfsarts',
              nietOpgevolgd: { datum: '2024-08-01', reden: 'Het plan voorzag erin' },
            },
          ],
        },
        'violated',
      ],
      [
        'geen opvolging, zonder reden',
        { adviezen: [{ datum: '2024-05-01', van: 'bedrijfsarts', nietOpgevolgd: { datum: '2024-08-01' } }] },
        'violated',
      ],
    ])('weegt %s', (_, meer, kind) => {
      expect(op(meer)).toMatchObject({ kind })
    })

    it('volgt een advies van die dag dat zegt of de koers verandert', () => {
      const advies = (koerswijziging: boolean) => [{ datum: '2024-05-01', van: 'bedrijfsarts', koerswijziging }]
      expect(op({ adviezen: advies(false) })).toMatchObject({ kind: 'notApplicable' })
      const verdict = op({ adviezen: advies(true) })
      expect(verdict).toMatchObject({ places: [{ path: '/adviezen/0' }] })
      expect(verdict).not.toHaveProperty('places.1')
    })

    it('laat een bijstelling van tijdens spoor 2 aan S2-08', () => {
      expect(op({ spoor2: { start: '2024-04-30' } })).toMatchObject({ kind: 'notApplicable' })
      expect(op({ spoor2: { start: '2024-04-01', einde: '2024-04-30' } })).toMatchObject({ kind: 'violated' })
    })

    it('geldt niet zonder mogelijkheden of zonder plan', () => {
      expect(op({}, '2025-07-01', { benutbareMogelijkheden: false })).toMatchObject({ kind: 'notApplicable' })
      const documenten = { ...zonder.documenten, 'plan-van-aanpak': null }
      expect(textOf(op({ documenten }))).toContain('zie R-02')
    })

    it('kijkt niet naar een bijstelling zonder datum, of van na de WIA-aanvraag', () => {
      expect(op({}, undefined, { datum: null })).toMatchObject({ kind: 'notApplicable' })
      expect(op({}, undefined, { datum: '2025-10-21' })).toMatchObject({ kind: 'notApplicable' })
    })
  })

  describe('als er nog geen plan was', () => {
    const plan = (datum: string, documenten: object = {}) =>
      verdictOf(rule, {
        ...advies({ datum: '2024-02-13' }),
        documenten: {
          eerstejaarsevaluatie: null,
          probleemanalyse: { datum: '2024-02-03' },
          'plan-van-aanpak': { datum },
          ...documenten,
        },
      })

    it('laat een laat plan aan T-04', () => {
      expect(plan('2024-02-27')).toMatchObject({ kind: 'satisfied' })
      expect(plan('2024-02-28')).toMatchObject({ kind: 'notApplicable' })
      expect(textOf(plan('2024-03-14'))).toContain('beoordeelt T-04')
    })

    it('noemt het zelf als T-04 niet geldt', () => {
      const pasLaterMogelijkheden = {
        probleemanalyse: { datum: '2024-02-03', benutbareMogelijkheden: false },
        'bijstelling-probleemanalyse': { datum: '2024-02-13', benutbareMogelijkheden: true },
      }
      expect(plan('2024-02-28', pasLaterMogelijkheden)).toMatchObject({
        places: [{ breach: 'late', due: '2024-02-27' }],
      })
      expect(plan('2024-02-28', { probleemanalyse: null })).toMatchObject({ kind: 'violated' })
    })
  })
})
