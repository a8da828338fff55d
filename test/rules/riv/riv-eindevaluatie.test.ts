import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-eindevaluatie.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eindevaluatie en laatste contact van het voorbeelddossier: 06-10-2025; verslag opgesteld: 08-10-2025
const zonder = { documenten: { eindevaluatie: null } } as const
const gemotiveerd = { benutbareMogelijkheden: false, motivering: 'Gemotiveerd zonder medische gegevens' }
const evaluatie = (datum: string) => ({ documenten: { evaluatie: { datum } } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als de eindevaluatie de meest recente is; op dezelfde dag is goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/6/datum' })
  })

  it('wacht tot dertien weken voor het einde van de wachttijd', () => {
    expect(verdictOf(rule, zonder, '2025-10-12')).toMatchObject({ kind: 'pending', due: '2025-10-12', soon: true })
  })

  it('is de dag daarna een fout', () => {
    const verdict = verdictOf(rule, zonder, '2025-10-13')
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing', due: '2025-10-12' }] })
    expect(verdict).not.toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('telt terug vanaf de verlenging', () => {
    const patch = { ...zonder, wia: { verlenging: { totEnMet: '2026-06-30' } } }
    expect(verdictOf(rule, patch, '2026-03-31')).toMatchObject({ kind: 'pending', due: '2026-03-31' })
  })

  it('waarschuwt als er voor het verslag nog een latere evaluatie was', () => {
    expect(verdictOf(rule, evaluatie('2025-10-08'))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', severity: 'warning', path: '/documenten/6/datum', found: '2025-10-06' }],
    })
  })

  it('kijkt niet naar evaluaties na het verslag', () => {
    expect(verdictOf(rule, evaluatie('2025-10-09'))).toMatchObject({ kind: 'satisfied' })
  })

  it('kijkt zonder vastgelegd verslag tot de laatste dag ervoor', () => {
    const patch = (datum: string) => ({ ...evaluatie(datum), riv: null, wia: null })
    expect(verdictOf(rule, patch('2025-10-12'))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, patch('2025-10-13'))).toMatchObject({ kind: 'satisfied' })
  })

  it('laat tijd om de eindevaluatie te vernieuwen zolang het verslag er nog niet is', () => {
    const patch = { ...evaluatie('2025-10-07'), riv: null, wia: null }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({
      kind: 'pending',
      due: '2025-10-12',
      notes: [{ values: ['2025-10-06', '2025-10-07'] }],
    })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt naar de datum als die op de eindevaluatie ontbreekt', () => {
    expect(verdictOf(rule, { documenten: { eindevaluatie: { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/6/datum',
    })
  })

  it('is voldaan als er geen andere evaluaties zijn om mee te vergelijken', () => {
    const patch = { contactmomenten: null, documenten: { eerstejaarsevaluatie: null, eindevaluatie: { datum: null } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: '/documenten/5' })
  })

  it('geldt niet als er vanaf het begin gemotiveerd geen mogelijkheden waren', () => {
    const documenten = { eindevaluatie: null, probleemanalyse: gemotiveerd, 'actueel-oordeel': gemotiveerd }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'notApplicable' })
  })

  it('legt uit wat er nodig is als alleen de probleemanalyse geen mogelijkheden ziet', () => {
    const zwijgt = { benutbareMogelijkheden: null }
    const documenten = { eindevaluatie: null, probleemanalyse: gemotiveerd, 'actueel-oordeel': zwijgt }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'violated', notes: [{ values: [] }] })
  })

  it('rekent het niet als vanaf het begin wanneer er tussendoor mogelijkheden waren', () => {
    const documenten = {
      eindevaluatie: null,
      probleemanalyse: gemotiveerd,
      'actueel-oordeel': gemotiveerd,
      'bijstelling-probleemanalyse': { datum: '2024-06-03', benutbareMogelijkheden: true },
    }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-20' }]
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } })).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { ...evaluatie('2025-10-08'), verzuim: { perioden } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it.each([
    ['2025-09-07', false],
    ['2025-09-08', true],
  ])('zegt binnenkort vanaf week 87: %s', (peildatum, soon) => {
    expect(verdictOf(rule, zonder, peildatum)).toMatchObject({ kind: 'pending', soon, notes: [] })
  })

  it('noemt de meest recente evaluatie, in welke volgorde ze ook staan', () => {
    const contactmomenten = [
      { datum: '2025-10-08', soort: 'evaluatie' as const },
      { datum: '2025-10-07', soort: 'evaluatie' as const },
    ]
    expect(verdictOf(rule, { contactmomenten })).toMatchObject({
      places: [{ message: { values: ['2025-10-06', '2025-10-08'] } }],
    })
  })

  it.each([
    ['een evaluatie', { documenten: { evaluatie: { datum: '2025-10-07' } } }, 'violated'],
    ['een late eerstejaarsevaluatie', { documenten: { eerstejaarsevaluatie: { datum: '2025-10-07' } } }, 'violated'],
    [
      'een contactmoment over de evaluatie',
      { contactmomenten: [{ datum: '2025-10-07', soort: 'evaluatie' as const }] },
      'violated',
    ],
    ['een spreekuur', { contactmomenten: [{ datum: '2025-10-07', soort: 'spreekuur' as const }] }, 'satisfied'],
    ['correspondentie', { documenten: { correspondentie: { datum: '2025-10-07' } } }, 'satisfied'],
  ])('vergelijkt met %s van een dag later', (_, patch, kind) => {
    expect(verdictOf(rule, patch)).toMatchObject({ kind })
  })

  it('geeft bij een ontbrekende eindevaluatie alleen zonder mogelijkheden uitleg', () => {
    expect(verdictOf(rule, zonder)).toMatchObject({ kind: 'violated', notes: [] })
    const zonderNu = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2025-09-01' }] }
    expect(verdictOf(rule, zonderNu)).toMatchObject({ notes: [{ words: [expect.stringContaining('alleen als')] }] })
    const documenten = { eindevaluatie: null, probleemanalyse: gemotiveerd, 'actueel-oordeel': gemotiveerd }
    expect(verdictOf(rule, { documenten })).toMatchObject({
      reason: { words: [expect.stringContaining('vanaf het begin')] },
    })
  })

  it.each([
    ['2025-06-30', { kind: 'pending', due: '2025-06-30' }],
    ['2025-07-01', { kind: 'violated', places: [{ breach: 'missing', due: '2025-06-30' }], notes: [{}] }],
  ])('hoort bij ziek uit dienst bij het verslag van de laatste werkdag: %s', (peildatum, verwacht) => {
    const patch = { documenten: { eindevaluatie: null }, werknemer: { dienstverband: { einde: '2025-06-30' } } }
    expect(verdictOf(rule, patch, peildatum)).toMatchObject(verwacht)
  })
})
