import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-administratieve-gegevens.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const leeg = { functie: null, bekwaamheden: null, eersteZiektedag: null, administratieveGegevens: null }
const zonderAanvraag = { riv: null, wia: null }

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als alle gegevens op de stukken staan', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', notes: [] })
  })

  it.each(['probleemanalyse', 'actueel-oordeel'] as const)('is voldaan als alleen %s de gegevens mist', (soort) => {
    expect(verdictOf(rule, { documenten: { [soort]: leeg } })).toMatchObject({ kind: 'satisfied', notes: [] })
  })

  it.each(['functie', 'bekwaamheden', 'eersteZiektedag'])('mist %s als geen van beide stukken dat noemt', (veld) => {
    const documenten = { probleemanalyse: { [veld]: null }, 'actueel-oordeel': { [veld]: null } }
    expect(verdictOf(rule, { documenten })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/documenten/5' }],
    })
  })

  it('toetst elk gegeven apart', () => {
    const documenten = {
      probleemanalyse: { functie: null, bekwaamheden: null },
      'actueel-oordeel': { functie: null, bekwaamheden: null },
      eindevaluatie: { aardBedrijf: null },
    }
    const verdict = verdictOf(rule, { documenten })
    expect(verdict.kind === 'violated' && verdict.places).toHaveLength(3)
  })

  it('mist de aard van het bedrijf in de eindevaluatie', () => {
    expect(verdictOf(rule, { documenten: { eindevaluatie: { aardBedrijf: null } } })).toMatchObject({
      places: [{ path: '/documenten/6' }],
    })
  })

  it('vraagt alleen om na te kijken als niet is vastgelegd of de administratieve gegevens er staan', () => {
    const documenten = {
      probleemanalyse: { administratieveGegevens: null },
      'actueel-oordeel': { administratieveGegevens: null },
    }
    const verdict = verdictOf(rule, { documenten })
    expect(verdict).toMatchObject({ kind: 'satisfied' })
    expect(verdict.kind === 'satisfied' && verdict.notes).toHaveLength(1)
  })

  it('mist administratieve gegevens als is vastgelegd dat ze er niet staan', () => {
    const geen = { administratieveGegevens: { werkgever: false } }
    expect(verdictOf(rule, { documenten: { probleemanalyse: geen } })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { documenten: { probleemanalyse: geen, 'actueel-oordeel': geen } })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete' }],
    })
  })

  it('wacht op het actueel oordeel en de eindevaluatie tot de laatste dag van het verslag', () => {
    const documenten = { probleemanalyse: { functie: null }, 'actueel-oordeel': null, eindevaluatie: null }
    expect(verdictOf(rule, { documenten, ...zonderAanvraag }, '2025-10-12')).toMatchObject({
      kind: 'pending',
      due: '2025-10-12',
    })
  })

  it('laat daarna wat die stukken nog konden noemen aan R-05 en R-06', () => {
    const documenten = { probleemanalyse: { functie: null }, 'actueel-oordeel': null, eindevaluatie: null }
    expect(verdictOf(rule, { documenten, ...zonderAanvraag }, '2025-10-13')).toMatchObject({ kind: 'satisfied' })
    expect(
      verdictOf(rule, { documenten: { probleemanalyse: null, 'actueel-oordeel': null, eindevaluatie: null } }),
    ).toMatchObject({ kind: 'notApplicable' })
  })

  it('is ook voor de laatste dag al onvolledig als beide stukken er zijn', () => {
    const documenten = { probleemanalyse: { functie: null }, 'actueel-oordeel': { functie: null } }
    expect(verdictOf(rule, { documenten }, '2025-10-07')).toMatchObject({ kind: 'violated', nextDue: '2025-10-12' })
  })

  it('vraagt de aard van het bedrijf niet als er geen eindevaluatie hoeft te zijn', () => {
    const gemotiveerd = { benutbareMogelijkheden: false, motivering: 'Gemotiveerd zonder medische gegevens' }
    const documenten = { probleemanalyse: gemotiveerd, 'actueel-oordeel': gemotiveerd, eindevaluatie: null }
    expect(verdictOf(rule, { documenten }, '2025-10-07')).toMatchObject({ kind: 'satisfied' })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-30' }]
    const patch = { documenten: { eindevaluatie: { aardBedrijf: null } }, verzuim: { perioden } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['2024-12-31', { kind: 'pending', due: '2024-12-31' }],
    ['2025-01-01', { kind: 'satisfied', path: '/documenten/0' }],
  ])('wacht bij ziek uit dienst op stukken tot en met de laatste werkdag: %s', (peildatum, verwacht) => {
    const patch = { werknemer: { dienstverband: { einde: '2024-12-31' } } }
    expect(verdictOf(rule, patch, peildatum)).toMatchObject(verwacht)
  })

  it('wacht niet op stukken die er bij een verkort verslag niet komen', () => {
    const patch = { werknemer: { dienstverband: { einde: '2024-03-24' } } }
    expect(verdictOf(rule, patch, '2024-03-20')).toMatchObject({ kind: 'satisfied', path: '/documenten/0' })
  })

  it.each(['werknemer', 'werkgever', 'bedrijfsarts'])(
    'mist de gegevens van de %s als die op geen stuk staan',
    (van) => {
      const geen = { administratieveGegevens: { [van]: false } }
      const verdict = verdictOf(rule, { documenten: { probleemanalyse: geen, 'actueel-oordeel': geen } })
      expect(verdict).toMatchObject({ places: [{ message: { values: [expect.stringContaining(van)] } }] })
      expect(verdict).not.toHaveProperty('places.1')
    },
  )

  it('noemt de stukken waarop het gegeven had kunnen staan', () => {
    const woorden = (documenten: object) => {
      const verdict = verdictOf(rule, { documenten })
      return verdict.kind === 'violated' ? verdict.places.map(({ message }) => message.words.join('…')) : []
    }
    const zonder = { functie: null }
    expect(woorden({ probleemanalyse: zonder, 'actueel-oordeel': zonder })).toEqual([
      'De probleemanalyse en het actueel oordeel noemen … niet',
    ])
    expect(woorden({ probleemanalyse: null, 'actueel-oordeel': zonder })).toEqual(['Het actueel oordeel noemt … niet'])
    expect(woorden({ eindevaluatie: { aardBedrijf: null } })).toEqual([expect.stringContaining('aard van het bedrijf')])
  })

  it('wijst naar het stuk waarop de gegevens staan', () => {
    expect(verdictOf(rule)).toMatchObject({ path: '/documenten/0' })
    expect(verdictOf(rule, { documenten: { probleemanalyse: null } })).toMatchObject({ path: '/documenten/4' })
  })

  it.each([
    ['2025-09-07', false],
    ['2025-09-08', true],
  ])('zegt binnenkort vanaf week 87: %s', (peildatum, soon) => {
    const documenten = { probleemanalyse: { functie: null }, 'actueel-oordeel': null, eindevaluatie: null }
    expect(verdictOf(rule, { documenten, ...zonderAanvraag }, peildatum)).toMatchObject({ kind: 'pending', soon })
  })

  it('zegt ook bij een tekortkoming en zolang de stukken er nog niet zijn dat het moet worden nagekeken', () => {
    const nakijken = [{ words: [expect.stringContaining('kijk dat na')] }]
    const leegst = { administratieveGegevens: null }
    const documenten = { probleemanalyse: leegst, 'actueel-oordeel': leegst, eindevaluatie: { aardBedrijf: null } }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'violated', notes: nakijken })
    const eerder = { probleemanalyse: leegst, 'actueel-oordeel': null, eindevaluatie: null }
    expect(verdictOf(rule, { documenten: eerder, ...zonderAanvraag }, '2025-10-12')).toMatchObject({
      kind: 'pending',
      notes: nakijken,
    })
  })

  it('wacht op de eindevaluatie als alleen die er nog niet is', () => {
    const patch = { documenten: { eindevaluatie: null }, ...zonderAanvraag }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ kind: 'pending', due: '2025-10-12' })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt niets na te kijken zolang er geen stuk is waarop de gegevens kunnen staan', () => {
    const documenten = { probleemanalyse: null, 'actueel-oordeel': null, eindevaluatie: null }
    expect(verdictOf(rule, { documenten, ...zonderAanvraag }, '2025-10-12')).toMatchObject({
      kind: 'pending',
      notes: [],
    })
  })
})
