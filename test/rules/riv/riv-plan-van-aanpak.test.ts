import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-plan-van-aanpak.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// de probleemanalyse van het voorbeelddossier is van dinsdag 20-02-2024
const zonder = { documenten: { 'plan-van-aanpak': null } } as const
const geenVan = { documenten: { 'plan-van-aanpak': null, probleemanalyse: null } } as const
const zonderMogelijkheden = (motivering: string | null) => ({
  documenten: {
    'plan-van-aanpak': null,
    probleemanalyse: { benutbareMogelijkheden: false, motivering },
    'actueel-oordeel': { benutbareMogelijkheden: null },
  },
})
const licht = { kind: 'violated', places: [{ breach: 'missing', severity: 'warning' }] }

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als het plan bij de stukken zit', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/1' })
  })

  it.each([
    ['wacht tot twee weken na de probleemanalyse', '2024-03-05', { kind: 'pending', due: '2024-03-05' }],
    ['waarschuwt vanaf de vijftiende dag', '2024-03-06', licht],
    ['waarschuwt nog zes weken na de probleemanalyse', '2024-04-02', licht],
  ])('%s', (_, peildatum, verwacht) => {
    expect(verdictOf(rule, zonder, peildatum)).toMatchObject(verwacht)
  })

  it('is na zes weken een fout', () => {
    const verdict = verdictOf(rule, zonder, '2024-04-03')
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing', due: '2024-03-05' }] })
    expect(verdict).not.toMatchObject(licht)
  })

  it.each([
    ['wacht zonder probleemanalyse tot dag 57', '2024-03-11', { kind: 'pending', due: '2024-03-11' }],
    ['waarschuwt zonder probleemanalyse vanaf dag 58', '2024-03-12', licht],
    ['waarschuwt zonder probleemanalyse nog op dag 85', '2024-04-08', licht],
  ])('%s', (_, peildatum, verwacht) => {
    expect(verdictOf(rule, geenVan, peildatum)).toMatchObject(verwacht)
  })

  it('is zonder probleemanalyse vanaf dag 86 een fout', () => {
    expect(verdictOf(rule, geenVan, '2024-04-09')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, geenVan, '2024-04-09')).not.toMatchObject(licht)
  })

  it('neemt een probleemanalyse zonder datum als geen probleemanalyse', () => {
    const patch = { documenten: { 'plan-van-aanpak': null, probleemanalyse: { datum: null } } }
    expect(verdictOf(rule, patch, '2024-03-11')).toMatchObject({ kind: 'pending', due: '2024-03-11' })
  })

  it('is een fout na de laatste dag van het verslag, ook als de probleemanalyse laat was', () => {
    const patch = { documenten: { 'plan-van-aanpak': null, probleemanalyse: { datum: '2025-09-20' } } }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject(licht)
    expect(verdictOf(rule, patch, '2025-10-13')).not.toMatchObject(licht)
  })

  it('is voldaan als de probleemanalyse motiveert dat er geen mogelijkheden zijn', () => {
    expect(verdictOf(rule, zonderMogelijkheden('Volgens art. 2 van het Schattingsbesluit'))).toMatchObject({
      kind: 'satisfied',
      path: '/documenten/0/motivering',
    })
  })

  it('vraagt om die motivering: eerst als waarschuwing, na de laatste dag van het verslag als fout', () => {
    const incompleet = { kind: 'violated', places: [{ breach: 'incomplete', path: '/documenten/0' }] }
    expect(verdictOf(rule, zonderMogelijkheden(null), '2025-10-12')).toMatchObject({
      ...incompleet,
      places: [{ severity: 'warning' }],
    })
    expect(verdictOf(rule, zonderMogelijkheden(null), '2025-10-13')).toMatchObject(incompleet)
    expect(verdictOf(rule, zonderMogelijkheden(null), '2025-10-13')).not.toMatchObject({
      places: [{ severity: 'warning' }],
    })
  })

  it('vraagt het plan twee weken nadat er toch mogelijkheden kwamen', () => {
    const patch = {
      documenten: {
        ...zonderMogelijkheden('Gemotiveerd').documenten,
        'bijstelling-probleemanalyse': { datum: '2024-06-03', benutbareMogelijkheden: true },
      },
    }
    expect(verdictOf(rule, patch, '2024-06-17')).toMatchObject({ kind: 'pending', due: '2024-06-17' })
    expect(verdictOf(rule, patch, '2024-06-18')).toMatchObject(licht)
    expect(verdictOf(rule, patch, '2024-07-16')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, patch, '2024-07-16')).not.toMatchObject(licht)
  })

  describe('nadat een vastgelegde periode zonder mogelijkheden eindigde', () => {
    const geeindigd = {
      ...zonderMogelijkheden('Gemotiveerd'),
      geenBenutbareMogelijkheden: [{ van: '2024-01-15', totEnMet: '2024-06-02' }],
    }

    it('vraagt het plan twee weken na de eerste dag met mogelijkheden, en vindt het na zes weken een fout', () => {
      expect(verdictOf(rule, geeindigd, '2024-06-02')).toMatchObject({ kind: 'satisfied' })
      expect(verdictOf(rule, geeindigd, '2024-06-17')).toMatchObject({ kind: 'pending', due: '2024-06-17' })
      expect(verdictOf(rule, geeindigd, '2024-06-18')).toMatchObject(licht)
      expect(verdictOf(rule, geeindigd, '2024-07-15')).toMatchObject(licht)
      expect(verdictOf(rule, geeindigd, '2024-07-16')).toMatchObject({ kind: 'violated' })
      expect(verdictOf(rule, geeindigd, '2024-07-16')).not.toMatchObject(licht)
    })

    it('zegt sinds wanneer er mogelijkheden zijn, en vraagt eerst een bijstelling van de probleemanalyse', () => {
      const bijstelling = { words: [expect.stringContaining('bijstelling van de probleemanalyse')] }
      expect(verdictOf(rule, geeindigd, '2024-06-18')).toMatchObject({
        notes: [{ values: ['2024-06-03'] }],
        remedy: bijstelling,
      })
      const herzien = {
        ...geeindigd,
        documenten: {
          ...geeindigd.documenten,
          'bijstelling-probleemanalyse': { datum: '2024-06-03', benutbareMogelijkheden: true },
        },
      }
      expect(verdictOf(rule, herzien, '2024-06-18')).not.toMatchObject({ remedy: bijstelling })
    })
  })

  it('rust zolang een periode zonder mogelijkheden duurt die binnen de twee weken begon', () => {
    const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-03-01', totEnMet: '2024-04-30' }] }
    expect(verdictOf(rule, patch, '2024-04-30')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, patch, '2024-05-15')).toMatchObject({ kind: 'pending', due: '2024-05-15' })
    expect(verdictOf(rule, patch, '2024-05-16')).toMatchObject(licht)
  })

  it('vraagt voor het verslag ook dan om de motivering in de probleemanalyse', () => {
    const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-03-01' }] }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete' }] })
  })

  it('rekent een periode die pas na de termijn begon niet als reden', () => {
    const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-03-06' }] }
    expect(verdictOf(rule, patch, '2024-04-30')).toMatchObject({ kind: 'violated' })
  })

  it('laat zonder probleemanalyse een periode zonder mogelijkheden aan R-01', () => {
    const patch = { ...geenVan, geenBenutbareMogelijkheden: [{ van: '2024-01-15' }] }
    expect(verdictOf(rule, patch, '2024-04-30')).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet zolang de bedrijfsarts geen langdurig verzuim verwacht', () => {
    const verzuim = { nietLangdurig: { datum: '2024-02-05', door: 'bedrijfsarts' as const } }
    expect(verdictOf(rule, { ...geenVan, verzuim }, '2024-04-30')).toMatchObject({ kind: 'notApplicable' })
    const later = { ...verzuim, langdurigVerwachtSinds: '2024-05-01' }
    expect(verdictOf(rule, { ...geenVan, verzuim: later }, '2024-05-15')).toMatchObject({ kind: 'pending' })
    expect(verdictOf(rule, { ...geenVan, verzuim: later }, '2024-05-16')).toMatchObject(licht)
  })

  it('dekt met een gezamenlijke afwijking tot zes weken na de probleemanalyse', () => {
    const akkoord = { werkgever: true, werknemer: true }
    const patch = { ...zonder, afwijkingen: [{ termijn: 'plan-van-aanpak' as const, reden: 'In overleg', akkoord }] }
    expect(verdictOf(rule, patch, '2024-04-02')).toMatchObject({ covered: { ground: 'afwijking' } })
    expect(verdictOf(rule, patch, '2024-04-03')).toMatchObject({ kind: 'violated', covered: null })
    const geenVan = { ...patch, documenten: { probleemanalyse: null, 'plan-van-aanpak': null } }
    expect(verdictOf(rule, geenVan, '2024-04-08')).toMatchObject({ covered: { ground: 'afwijking' } })
    expect(verdictOf(rule, geenVan, '2024-04-09')).toMatchObject({ kind: 'violated', covered: null })
  })

  it('geldt niet als het dienstverband eindigt voor de termijn', () => {
    const patch = { ...zonder, werknemer: { dienstverband: { einde: '2024-03-04' } } }
    expect(verdictOf(rule, patch, '2024-03-20')).toMatchObject({ kind: 'notApplicable' })
  })

  it('wacht tijdens verlof', () => {
    // van 27-02 tot en met 17-06-2024 verlof: zes dagen ervoor en acht erna
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-02-26' },
        { soort: 'wazo' as const, van: '2024-02-27', totEnMet: '2024-06-17' },
        { soort: 'ziek' as const, van: '2024-06-18', zelfdeOorzaak: 'ja' as const },
      ],
    }
    const op = (peildatum: string) => verdictOf(rule, { verzuim, documenten: { 'plan-van-aanpak': null } }, peildatum)
    expect(op('2024-04-15')).toMatchObject({ kind: 'pending', due: '2024-06-25' })
    expect(op('2024-06-25')).toMatchObject({ kind: 'pending' })
    expect(op('2024-06-26')).toMatchObject({ kind: 'violated', places: [{ severity: 'warning' }] })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-06-30' }]
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } }, '2024-07-01')).toMatchObject({ kind: 'notApplicable' })
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
    const zonderStuk = { documenten: { 'plan-van-aanpak': null } }
    expect(verdictOf(rule, { ...zonderStuk, verzuim: { perioden } }, '2024-12-31')).toMatchObject({ notes: [] })
    expect(verdictOf(rule, { ...zonderStuk, verzuim: { perioden: doorlopend } }, '2024-12-31')).toMatchObject({
      kind: 'violated',
      notes: [],
    })
  })

  it('geldt niet zolang geen langdurig verzuim wordt verwacht, tot de laatste dag van het verslag', () => {
    const verzuim = { nietLangdurig: { datum: '2024-02-05', door: 'bedrijfsarts' as const } }
    expect(verdictOf(rule, { ...geenVan, verzuim }, '2025-10-12')).toMatchObject({
      reason: { words: [expect.stringContaining('geen langdurig verzuim')] },
    })
    expect(verdictOf(rule, { ...geenVan, verzuim }, '2025-10-13')).toMatchObject({ kind: 'violated' })
    // met een probleemanalyse was het dat wel
    expect(verdictOf(rule, { ...zonder, verzuim }, '2024-04-03')).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['2024-02-26', '2024-03-11'], // dag 43: dan geldt dag 57
    ['2024-02-27', '2024-03-12'],
  ])('rekent zonder probleemanalyse vanaf later verwacht langdurig verzuim: %s', (langdurigVerwachtSinds, due) => {
    expect(verdictOf(rule, { ...geenVan, verzuim: { langdurigVerwachtSinds } }, '2024-03-01')).toMatchObject({
      kind: 'pending',
      due,
    })
  })

  it('rekent met een probleemanalyse niet vanaf dat later verwachte verzuim', () => {
    const verzuim = { langdurigVerwachtSinds: '2024-05-01' }
    expect(verdictOf(rule, { ...zonder, verzuim }, '2024-03-01')).toMatchObject({ due: '2024-03-05' })
  })

  it('rust als er op de veertiende dag geen mogelijkheden zijn, niet als dat een dag later begint', () => {
    const vanaf = (van: string) => ({ ...zonder, geenBenutbareMogelijkheden: [{ van, totEnMet: '2024-04-30' }] })
    expect(verdictOf(rule, vanaf('2024-03-05'), '2024-03-20')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, vanaf('2024-03-06'), '2024-03-20')).toMatchObject({ places: [{ due: '2024-03-05' }] })
  })

  it('is ook voldaan als de probleemanalyse zwijgt over mogelijkheden maar wel motiveert', () => {
    const met = (benutbareMogelijkheden: boolean | null) => ({
      documenten: { 'plan-van-aanpak': null, probleemanalyse: { benutbareMogelijkheden, motivering: 'Gemotiveerd' } },
      geenBenutbareMogelijkheden: [{ van: '2024-02-20' }],
    })
    const motiveert = { words: [expect.stringContaining('motiveert')] }
    expect(verdictOf(rule, met(null), '2024-06-03')).toMatchObject({ kind: 'satisfied', notes: [motiveert] })
    expect(verdictOf(rule, met(true), '2025-10-12')).toMatchObject({
      reason: { words: [expect.stringContaining('er nu geen')] },
    })
    expect(verdictOf(rule, met(true), '2025-10-13')).toMatchObject({ places: [{ breach: 'incomplete' }] })
  })

  it('vraagt de werkgever om de motivering van de bedrijfsarts', () => {
    expect(verdictOf(rule, zonderMogelijkheden(null), '2025-10-13')).toMatchObject({
      actor: 'werkgever',
      remedy: { words: [expect.stringContaining('Vraag de bedrijfsarts')] },
      places: [{ message: { words: [expect.stringContaining('waarom er geen benutbare mogelijkheden zijn')] } }],
    })
    const patch = { ...geenVan, geenBenutbareMogelijkheden: [{ van: '2024-01-15' }] }
    expect(verdictOf(rule, patch, '2024-04-30')).toMatchObject({
      reason: { words: [expect.stringContaining('nog geen benutbare mogelijkheden')] },
    })
  })

  it.each([
    ['eerder verwacht langdurig verzuim', { probleemanalyse: null }, '2024-02-12'],
    ['een probleemanalyse zonder datum', { probleemanalyse: { datum: null } }, '2024-05-01'],
  ])('rekent bij %s tot en met dag 57', (_, stuk, langdurigVerwachtSinds) => {
    const documenten = { 'plan-van-aanpak': null, ...stuk }
    const op = (peildatum: string) => verdictOf(rule, { documenten, verzuim: { langdurigVerwachtSinds } }, peildatum)
    expect(op('2024-03-11')).toMatchObject({ kind: 'pending', due: '2024-03-11' })
    expect(op('2024-03-12')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt na herstel ook geen motivering meer', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-20' }]
    expect(verdictOf(rule, { ...zonderMogelijkheden(null), verzuim: { perioden } })).toMatchObject({
      kind: 'notApplicable',
    })
  })
})
