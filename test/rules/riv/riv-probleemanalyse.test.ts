import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-probleemanalyse.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag maandag 15-01-2024; einde wachttijd 11-01-2026
const zonder = { documenten: { probleemanalyse: null } }
const nietLangdurig = (door: 'bedrijfsarts' | 'leidinggevende') => ({
  ...zonder,
  verzuim: { nietLangdurig: { datum: '2024-02-05', door } },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als de probleemanalyse bij de stukken zit', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/0' })
  })

  it.each([
    ['wacht tot het einde van week 6', '2024-02-25', { kind: 'pending', due: '2024-02-25', soon: true }],
    ['laat de letterlijke laatste dag nog toe', '2024-02-26', { kind: 'pending', due: '2024-02-26' }],
    [
      'waarschuwt vanaf dag 44',
      '2024-02-27',
      { places: [{ breach: 'missing', severity: 'warning', due: '2024-02-26' }] },
    ],
    ['waarschuwt nog op dag 84', '2024-04-07', { places: [{ severity: 'warning' }] }],
  ])('%s', (_, peildatum, verwacht) => {
    expect(verdictOf(rule, zonder, peildatum)).toMatchObject(verwacht)
  })

  it('is vanaf dag 85 een fout', () => {
    const verdict = verdictOf(rule, zonder, '2024-04-08')
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing', path: '/documenten' }] })
    expect(verdict).not.toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it.each([
    ['2024-02-04', false],
    ['2024-02-05', true],
  ])('zegt binnenkort vanaf dag 22: %s', (peildatum, soon) => {
    expect(verdictOf(rule, zonder, peildatum)).toMatchObject({ kind: 'pending', soon })
  })

  it('telt dagen van herstel tussen twee ziekteperioden niet mee', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-01-28' },
      { soort: 'hersteld' as const, van: '2024-01-29', totEnMet: '2024-02-04' },
      { soort: 'ziek' as const, van: '2024-02-05' },
    ]
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2024-03-03')).toMatchObject({ due: '2024-03-03' })
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2024-03-05')).toMatchObject({ kind: 'violated' })
  })

  it('wijst naar het hele dossier als dat geen stukken noemt', () => {
    expect(verdictOf(rule, { documenten: null }, '2024-04-08')).toMatchObject({ places: [{ path: '' }] })
  })

  it('geldt niet zolang de bedrijfsarts geen langdurig verzuim verwacht', () => {
    expect(verdictOf(rule, nietLangdurig('bedrijfsarts'), '2024-04-08')).toMatchObject({ kind: 'notApplicable' })
  })

  it('rekent een verwachting van een ander niet mee', () => {
    expect(verdictOf(rule, nietLangdurig('leidinggevende'), '2024-04-08')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt de probleemanalyse hoe dan ook voor het verslag', () => {
    expect(verdictOf(rule, nietLangdurig('bedrijfsarts'), '2025-10-12')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, nietLangdurig('bedrijfsarts'), '2025-10-13')).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['wacht een week nadat langdurig verzuim werd verwacht', '2024-05-08', { kind: 'pending', due: '2024-05-08' }],
    ['waarschuwt daarna', '2024-05-09', { kind: 'violated', places: [{ severity: 'warning' }] }],
    ['waarschuwt nog na zes weken', '2024-06-12', { kind: 'violated', places: [{ severity: 'warning' }] }],
  ])('%s', (_, peildatum, verwacht) => {
    const patch = { ...zonder, verzuim: { langdurigVerwachtSinds: '2024-05-01' } }
    expect(verdictOf(rule, patch, peildatum)).toMatchObject(verwacht)
  })

  it('is een fout als de probleemanalyse na die zes weken nog ontbreekt', () => {
    const patch = { ...zonder, verzuim: { langdurigVerwachtSinds: '2024-05-01' } }
    expect(verdictOf(rule, patch, '2024-06-13')).not.toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('dekt een gezamenlijke afwijking van de termijn, maar niet meer na twaalf weken', () => {
    const akkoord = { werkgever: true, werknemer: true }
    const patch = {
      ...zonder,
      afwijkingen: [{ termijn: 'probleemanalyse' as const, reden: 'Verblijf elders', akkoord }],
    }
    expect(verdictOf(rule, patch, '2024-04-07')).toMatchObject({ covered: { ground: 'afwijking' } })
    expect(verdictOf(rule, patch, '2024-04-08')).toMatchObject({ kind: 'violated', covered: null })
  })

  it('geldt niet na herstel binnen zes weken', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-02-25' }]
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2024-03-04')).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet na later herstel: dan komt er geen verslag', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-06-30' }]
    const patch = { ...zonder, verzuim: { perioden } }
    expect(verdictOf(rule, patch, '2024-06-30')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, patch, '2024-07-01')).toMatchObject({ kind: 'notApplicable' })
  })

  it('blijft gelden na het einde van het dienstverband', () => {
    const patch = { ...zonder, werknemer: { dienstverband: { einde: '2024-06-30' } } }
    expect(verdictOf(rule, patch, '2024-07-15')).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet als UWV de wachttijd heeft verkort', () => {
    const patch = { ...zonder, wia: { verkorteWachttijd: { aanvraag: '2024-08-01', toegekendPer: '2024-10-31' } } }
    expect(verdictOf(rule, patch, '2024-10-01')).toMatchObject({ kind: 'notApplicable' })
  })

  it('zegt na een nieuwe wachttijd dat een ouder stuk bij de vorige ziekteperiode hoort', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-06-30' },
      { soort: 'ziek' as const, van: '2024-07-29' },
    ]
    const doorlopend = [{ soort: 'ziek' as const, van: '2024-01-15' }]
    expect(verdictOf(rule, { verzuim: { perioden } }, '2024-12-31')).toMatchObject({
      kind: 'violated',
      notes: [{ values: ['2024-07-29'] }],
    })
    const zonderStuk = { documenten: { probleemanalyse: null } }
    expect(verdictOf(rule, { ...zonderStuk, verzuim: { perioden } }, '2024-12-31')).toMatchObject({ notes: [] })
    expect(verdictOf(rule, { ...zonderStuk, verzuim: { perioden: doorlopend } }, '2024-12-31')).toMatchObject({
      kind: 'violated',
      notes: [],
    })
  })

  it.each([
    ['2024-02-26', '2024-02-27', { kind: 'violated', places: [{ due: '2024-02-26' }] }],
    ['2024-02-27', '2024-03-05', { kind: 'pending', due: '2024-03-05', soon: true }],
    ['2024-02-27', '2024-03-06', { kind: 'violated', places: [{ due: '2024-03-05' }] }],
  ])(
    'begint alleen opnieuw als langdurig verzuim na de zes weken werd verwacht: %s, op %s',
    (sinds, peildatum, verwacht) => {
      const patch = { ...zonder, verzuim: { langdurigVerwachtSinds: sinds } }
      expect(verdictOf(rule, patch, peildatum)).toMatchObject(verwacht)
    },
  )

  it.each([
    ['2024-04-09', 'warning'],
    ['2024-04-10', undefined],
  ])('houdt het zes weken na die verwachting een risico, ten minste tot dag 84: %s', (peildatum, severity) => {
    const op = (langdurigVerwachtSinds: string, dag: string) => {
      const verdict = verdictOf(rule, { ...zonder, verzuim: { langdurigVerwachtSinds } }, dag)
      return verdict.kind === 'violated' && verdict.places[0].severity
    }
    expect(op('2024-02-27', peildatum)).toBe(severity)
    expect(op('2024-02-27', '2024-04-07')).toBe('warning')
  })

  it('dekt ook dan met een afwijking van beiden, zolang het een risico is', () => {
    const akkoord = { werkgever: true, werknemer: true }
    const patch = {
      ...zonder,
      verzuim: { langdurigVerwachtSinds: '2024-05-01' },
      afwijkingen: [{ termijn: 'probleemanalyse' as const, reden: 'Verblijf elders', akkoord }],
    }
    expect(verdictOf(rule, patch, '2024-06-12')).toMatchObject({ covered: { ground: 'afwijking' } })
    expect(verdictOf(rule, patch, '2024-06-13')).toMatchObject({ covered: null })
  })

  it('noemt het stuk en de reden waarom het er nog niet hoeft te zijn', () => {
    expect(verdictOf(rule, nietLangdurig('bedrijfsarts'), '2024-04-08')).toMatchObject({
      reason: { words: [expect.stringContaining('geen langdurig verzuim')] },
    })
    for (const verzuim of [{}, { langdurigVerwachtSinds: '2024-05-01' }]) {
      expect(verdictOf(rule, { ...zonder, verzuim }, '2024-09-02')).toMatchObject({
        places: [{ message: { values: ['De probleemanalyse', expect.any(String)] } }],
      })
    }
  })

  it('telt voor dag 84 dagen van herstel niet mee, ook als langdurig verzuim later werd verwacht', () => {
    const verzuim = {
      langdurigVerwachtSinds: '2024-02-27',
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-10' },
        { soort: 'ziek' as const, van: '2024-03-31' },
      ],
    }
    const op = (peildatum: string) => {
      const verdict = verdictOf(rule, { ...zonder, verzuim }, peildatum)
      return verdict.kind === 'violated' && verdict.places[0].severity
    }
    expect([op('2024-04-27'), op('2024-04-28')]).toEqual(['warning', undefined])
  })
})
