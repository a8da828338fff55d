import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-eerstejaarsevaluatie.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag 15-01-2024: het eerste ziektejaar eindigt op zondag 12-01-2025
const zonder = { documenten: { eerstejaarsevaluatie: null } } as const
const analyse = { benutbareMogelijkheden: false, motivering: 'Gemotiveerd zonder medische gegevens' }
const oordeel = { benutbareMogelijkheden: false, motivering: 'Gemotiveerd zonder medische gegevens' }

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als de eerstejaarsevaluatie bij de stukken zit, ook als die laat was', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/4' })
    const laat = { documenten: { eerstejaarsevaluatie: { datum: '2025-09-01' } } }
    expect(verdictOf(rule, laat)).toMatchObject({ kind: 'satisfied' })
  })

  it('wacht tot het einde van het eerste ziektejaar', () => {
    expect(verdictOf(rule, zonder, '2025-01-12')).toMatchObject({ kind: 'pending', due: '2025-01-12', soon: true })
  })

  it('is de dag daarna een fout', () => {
    const verdict = verdictOf(rule, zonder, '2025-01-13')
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', due: '2025-01-12' }],
    })
    expect(verdict).not.toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it.each([
    ['2024-11-24', false],
    ['2024-11-25', true],
  ])('zegt binnenkort vanaf week 46: %s', (peildatum, soon) => {
    expect(verdictOf(rule, zonder, peildatum)).toMatchObject({ kind: 'pending', soon })
  })

  it('telt verlof niet mee', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15' },
      { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' },
    ]
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2025-05-04')).toMatchObject({ due: '2025-05-04' })
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2025-05-05')).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet als er vanaf het begin gemotiveerd geen mogelijkheden waren', () => {
    const stukken = { eerstejaarsevaluatie: null, probleemanalyse: analyse }
    const patch = { documenten: { ...stukken, 'actueel-oordeel': oordeel } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { documenten: stukken })).toMatchObject({ kind: 'violated' })
  })

  it('rust tijdens een periode zonder mogelijkheden', () => {
    const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-12-01' }] }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt de evaluatie zes weken nadat er weer mogelijkheden zijn', () => {
    const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-12-01', totEnMet: '2025-02-28' }] }
    expect(verdictOf(rule, patch, '2025-04-12')).toMatchObject({ kind: 'pending', due: '2025-04-12' })
    expect(verdictOf(rule, patch, '2025-04-13')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt die evaluatie nooit later dan het verslag', () => {
    const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-12-01', totEnMet: '2025-09-30' }] }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ kind: 'pending', due: '2025-10-12' })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'violated' })
  })

  it('dekt met een gezamenlijke afwijking zes weken uitstel, geen afstel', () => {
    const akkoord = { werkgever: true, werknemer: true }
    const afwijkingen = [{ termijn: 'eerstejaarsevaluatie' as const, reden: 'In overleg', akkoord }]
    expect(verdictOf(rule, { ...zonder, afwijkingen }, '2025-02-23')).toMatchObject({
      covered: { ground: 'afwijking' },
    })
    expect(verdictOf(rule, { ...zonder, afwijkingen }, '2025-02-24')).toMatchObject({
      kind: 'violated',
      covered: null,
      notes: [{ words: [expect.stringContaining('uitstel, geen vrijstelling')] }],
    })
  })

  it('geldt niet als het dienstverband voor het einde van het jaar eindigt', () => {
    const tot = (einde: string) => ({ ...zonder, werknemer: { dienstverband: { einde } } })
    expect(verdictOf(rule, tot('2025-01-11'), '2025-02-01')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, tot('2025-01-12'), '2025-02-01')).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet meer vanaf de AOW-leeftijd', () => {
    const patch = { ...zonder, werknemer: { aowDatum: '2025-03-01' } }
    expect(verdictOf(rule, patch, '2025-02-28')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, patch, '2025-03-01')).toMatchObject({ kind: 'notApplicable' })
  })

  it('zegt of er vanaf het begin of alleen nu geen mogelijkheden zijn', () => {
    const stukken = { eerstejaarsevaluatie: null, probleemanalyse: analyse, 'actueel-oordeel': oordeel }
    expect(verdictOf(rule, { documenten: stukken })).toMatchObject({
      reason: { words: [expect.stringContaining('vanaf het begin')] },
    })
    const rust = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-12-01' }] }
    expect(verdictOf(rule, rust, '2025-10-12')).toMatchObject({
      reason: { words: [expect.stringContaining('er nu geen')] },
    })
    expect(verdictOf(rule, rust, '2025-10-13')).toMatchObject({ places: [{ due: '2025-01-12' }] })
  })

  it.each([
    ['2025-01-11', '2025-01-12'],
    ['2025-01-12', '2025-02-24'],
  ])(
    'verschuift alleen als er op de laatste dag van het jaar geen mogelijkheden waren: tot en met %s',
    (totEnMet, due) => {
      const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-12-01', totEnMet }] }
      expect(verdictOf(rule, patch, '2025-09-01')).toMatchObject({ kind: 'violated', places: [{ due }] })
    },
  )
})
