import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/probleemanalyse-6-weken.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag 15-01-2024: week 6 eindigt op 25-02-2024, zes weken erna is 26-02-2024
const analyse = (datum: string, gevraagd: string | null = null) => ({
  documenten: { probleemanalyse: { datum, gevraagd } },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt de laatste dag van week 6 goed', '2024-02-25', { kind: 'satisfied', notes: [] }],
    [
      'keurt zes weken na de eerste dag goed, met een opmerking',
      '2024-02-26',
      { kind: 'satisfied', notes: [{ values: ['2024-02-25', '2024-02-26'] }] },
    ],
    ['vindt een dag later te laat', '2024-02-27', { kind: 'violated', covered: null }],
  ])('%s', (_, datum, verdict) => {
    expect(verdictOf(rule, analyse(datum))).toMatchObject(verdict)
  })

  it('telt de dagen te laat vanaf de laatste goede dag, als risico', () => {
    expect(verdictOf(rule, analyse('2024-03-01'))).toMatchObject({
      places: [{ breach: 'late', path: '/documenten/0/datum', due: '2024-02-26', found: '2024-03-01', daysLate: 4 }],
    })
    expect(rule.severity).toBe('warning')
  })

  it('rekent een laat oordeel dat op tijd is gevraagd niet aan', () => {
    expect(verdictOf(rule, analyse('2024-03-01', '2024-02-26'))).toMatchObject({
      kind: 'violated',
      covered: { ground: 'andere-grond', path: '/documenten/0/gevraagd' },
      places: [{ severity: 'info' }],
    })
    expect(verdictOf(rule, analyse('2024-03-01', '2024-02-27'))).toMatchObject({ kind: 'violated', covered: null })
  })

  it('dekt een laat oordeel met een gemotiveerde afwijking van beiden', () => {
    const met = (werknemer: boolean) =>
      verdictOf(rule, {
        ...analyse('2024-03-01'),
        afwijkingen: [{ termijn: 'probleemanalyse', reden: 'Vakantie', akkoord: { werkgever: true, werknemer } }],
      })
    expect(met(true)).toMatchObject({ covered: { ground: 'afwijking', path: '/afwijkingen/0' } })
    expect(met(false)).toMatchObject({ covered: null })
  })

  it.each([
    ['bedrijfsarts', '2024-02-26', 'notApplicable'],
    ['bedrijfsarts', '2024-02-27', 'violated'],
    ['leidinggevende', '2024-02-12', 'violated'],
  ] as const)(
    'geldt alleen niet als een arts op tijd geen langdurig verzuim verwachtte: %s op %s',
    (door, datum, kind) => {
      expect(verdictOf(rule, { ...analyse('2024-04-10'), verzuim: { nietLangdurig: { datum, door } } })).toMatchObject({
        kind,
      })
    },
  )

  it.each([
    ['2024-04-08', 'satisfied'],
    ['2024-04-09', 'violated'],
  ])('wil het oordeel onverwijld zodra later langdurig verzuim dreigt: gevraagd op %s', (gevraagd, kind) => {
    const verzuim = {
      nietLangdurig: { datum: '2024-02-12', door: 'bedrijfsarts' as const },
      langdurigVerwachtSinds: '2024-04-01',
    }
    expect(verdictOf(rule, { ...analyse('2024-04-22', gevraagd), verzuim })).toMatchObject({ kind })
  })

  it('noemt het aantal dagen bij onverwijld praktijk, geen wet', () => {
    const patch = { ...analyse('2024-04-22'), verzuim: { langdurigVerwachtSinds: '2024-04-01' } }
    expect(verdictOf(rule, patch)).toMatchObject({
      places: [{ norm: 'praktijk', due: '2024-04-08', found: '2024-04-22', daysLate: 14 }],
    })
  })

  it('houdt zes weken als langdurig verzuim al eerder werd verwacht', () => {
    expect(
      verdictOf(rule, { ...analyse('2024-03-01'), verzuim: { langdurigVerwachtSinds: '2024-02-26' } }),
    ).toMatchObject({
      places: [{ due: '2024-02-26' }],
    })
  })

  it.each([
    ['2024-03-17', 'satisfied'],
    ['2024-03-18', 'violated'],
  ])('telt dagen van herstel niet mee en zegt dat: %s', (datum, kind) => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-01-31' },
        { soort: 'ziek' as const, van: '2024-02-21' },
      ],
    }
    const verdict = verdictOf(rule, { ...analyse(datum), verzuim })
    expect(verdict).toMatchObject({ kind })
    expect(JSON.stringify(verdict)).toContain('niet meegeteld')
  })

  it('begint opnieuw na vier weken herstel', () => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
        { soort: 'ziek' as const, van: '2024-04-29' },
      ],
    }
    expect(verdictOf(rule, { ...analyse('2024-06-10'), verzuim })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { ...analyse('2024-06-11'), verzuim })).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, { ...analyse('2024-02-20'), verzuim })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet als de ziekte voor de zes weken voorbij was', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-02-25' }] }
    expect(verdictOf(rule, { ...analyse('2024-03-01'), verzuim }, '2024-03-02')).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('laat een ontbrekende probleemanalyse aan R-01', () => {
    expect(verdictOf(rule, { documenten: { probleemanalyse: null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt naar de datum als die ontbreekt', () => {
    expect(verdictOf(rule, { documenten: { probleemanalyse: { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/0/datum',
    })
  })

  it('begint pas opnieuw als langdurig verzuim na de zes weken werd verwacht', () => {
    const patch = { ...analyse('2024-03-05'), verzuim: { langdurigVerwachtSinds: '2024-02-27' } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: '/documenten/0/datum' })
    const later = { ...analyse('2024-03-06'), verzuim: { langdurigVerwachtSinds: '2024-02-27' } }
    expect(verdictOf(rule, later)).toMatchObject({ places: [{ due: '2024-03-05', daysLate: 1 }] })
  })

  it('wijst dan naar de dag van het verzoek als die er is, en dekt een late met een afwijking van beiden', () => {
    const verzuim = { langdurigVerwachtSinds: '2024-04-01' }
    const akkoord = { werkgever: true, werknemer: true }
    const afwijkingen = [{ termijn: 'probleemanalyse' as const, reden: 'Vakantie', akkoord }]
    expect(verdictOf(rule, { ...analyse('2024-04-22', '2024-04-08'), verzuim })).toMatchObject({
      path: '/documenten/0/gevraagd',
    })
    expect(verdictOf(rule, { ...analyse('2024-04-22', '2024-04-09'), verzuim })).toMatchObject({
      covered: null,
      places: [{ path: '/documenten/0/gevraagd', message: { values: ['2024-04-01', '2024-04-09', '2024-04-08'] } }],
    })
    expect(verdictOf(rule, { ...analyse('2024-04-22'), verzuim, afwijkingen })).toMatchObject({
      covered: { ground: 'afwijking' },
      places: [{ path: '/documenten/0/datum' }],
    })
  })

  it('blijft gelden als de ziekte op de laatste dag voorbij was', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-02-26' }] }
    expect(verdictOf(rule, { ...analyse('2024-03-01'), verzuim }, '2024-03-02')).toMatchObject({ kind: 'violated' })
  })

  it('zegt zonder onderbreking niets over de telling', () => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
        { soort: 'ziek' as const, van: '2024-04-26' },
      ],
    }
    expect(verdictOf(rule, { verzuim })).toMatchObject({ kind: 'satisfied', notes: [] })
  })

  it.each([
    ['2002-03-31', 'notApplicable'],
    ['2002-04-01', 'violated'],
  ])('geldt vanaf de Wet verbetering poortwachter: ziek sinds %s', (eersteZiektedag, kind) => {
    expect(verdictOf(rule, { verzuim: { eersteZiektedag, perioden: null }, ...analyse('2002-08-01') })).toMatchObject({
      kind,
    })
  })
})
