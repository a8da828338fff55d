import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/eerste-ziektedag.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// de eerste ziektedag van het voorbeelddossier is maandag 15-01-2024; er wordt gewerkt van maandag tot en met donderdag
const eersteZiektedag = (dag: string, meer: object = {}) => ({
  verzuim: {
    eersteZiektedag: dag,
    ziekmelding: null,
    laatstGewerkt: null,
    perioden: [{ soort: 'ziek' as const, van: dag }],
    ...meer,
  },
})
const verzuim = (meer: object) => ({ verzuim: meer })

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt de laatste werkdag van de week goed', '2024-01-18', 'satisfied'],
    ['vindt een vrijdag zonder dienst geen eerste ziektedag', '2024-01-19', 'violated'],
    ['vindt een zondag zonder dienst geen eerste ziektedag', '2024-01-21', 'violated'],
    ['keurt de eerste werkdag van de week goed', '2024-01-22', 'satisfied'],
  ])('%s', (_, dag, kind) => {
    expect(verdictOf(rule, eersteZiektedag(dag))).toMatchObject({ kind })
  })

  it('noemt de eerste werkdag na een dag zonder dienst, als risico', () => {
    const verdict = verdictOf(rule, eersteZiektedag('2024-01-20'))
    expect(verdict).toMatchObject({
      places: [
        { path: '/verzuim/eersteZiektedag', found: '2024-01-20', message: { values: ['2024-01-20', '2024-01-22'] } },
      ],
    })
    expect(rule.severity).toBe('warning')
  })

  it('telt een dag verlof ook als werkdag als de ziekmelding van die dag is', () => {
    const rooster = { werkdagen: ['di', 'wo', 'do', 'vr'] as const }
    const verzuim = { ziekmelding: '2024-01-15', verlofOpEersteDag: true }
    expect(verdictOf(rule, { werknemer: { rooster }, verzuim })).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2024-01-15'] }],
    })
  })

  it('telt een dag verlof of vakantie als werkdag', () => {
    expect(verdictOf(rule, eersteZiektedag('2024-01-19', { verlofOpEersteDag: true }))).toMatchObject({
      kind: 'satisfied',
    })
  })

  it('vraagt naar het rooster als dat er niet is of geen vaste dagen kent', () => {
    const missing = '/werknemer/rooster/werkdagen'
    expect(verdictOf(rule, { werknemer: { rooster: null } })).toMatchObject({ kind: 'undetermined', missing })
    expect(verdictOf(rule, { werknemer: { rooster: { werkdagen: [] } } })).toMatchObject({
      kind: 'undetermined',
      missing,
    })
  })

  it('kent een fout ook zonder rooster', () => {
    const patch = {
      werknemer: { rooster: null },
      ...verzuim({ laatstGewerkt: { datum: '2024-01-15', volledig: true } }),
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['de dag voor de eerste ziektedag', '2024-01-14', 'satisfied'],
    ['de eerste ziektedag zelf', '2024-01-15', 'violated'],
    ['een dag daarna', '2024-01-16', 'violated'],
  ])('oordeelt over een hele dag werk op %s', (_, datum, kind) => {
    expect(verdictOf(rule, verzuim({ laatstGewerkt: { datum, volledig: true } }))).toMatchObject({ kind })
  })

  it.each([
    ['2024-01-15', 'satisfied'],
    ['2024-01-11', 'violated'],
    ['2024-01-16', 'violated'],
  ])('wil als eerste ziektedag de dag waarop het werk is gestaakt: %s', (datum, kind) => {
    expect(verdictOf(rule, verzuim({ laatstGewerkt: { datum, volledig: false } }))).toMatchObject({ kind })
  })

  it.each([
    ['2024-01-14', 'violated'],
    ['2024-01-15', 'satisfied'],
    ['2024-01-16', 'satisfied'],
    ['2024-01-17', 'violated'],
  ])('telt bij een nachtdienst de dag waarop die begon: laatst gewerkt op %s', (datum, kind) => {
    const patch = verzuim({ laatstGewerkt: { datum, volledig: false }, nachtdienst: true })
    expect(verdictOf(rule, patch)).toMatchObject({ kind })
  })

  it.each([
    ['op donderdag, een werkdag', '2024-01-11', 'violated'],
    ['op vrijdag, geen werkdag', '2024-01-12', 'satisfied'],
    ['op de dag zelf', '2024-01-15', 'satisfied'],
    ['een dag later', '2024-01-16', 'satisfied'],
  ])('oordeelt over een ziekmelding %s', (_, ziekmelding, kind) => {
    expect(verdictOf(rule, verzuim({ ziekmelding, laatstGewerkt: null }))).toMatchObject({ kind })
  })

  it('rekent een ziekmelding na een hele werkdag vanaf de volgende werkdag', () => {
    const patch = verzuim({ ziekmelding: '2024-01-11', laatstGewerkt: { datum: '2024-01-11', volledig: true } })
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('kijkt na een nieuwe wachttijd naar de nieuwe eerste dag', () => {
    const perioden = (opnieuw: string) => [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: opnieuw },
    ]
    expect(verdictOf(rule, verzuim({ perioden: perioden('2024-05-02') }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, verzuim({ perioden: perioden('2024-05-03') }))).toMatchObject({
      places: [{ path: '/verzuim/perioden', found: '2024-05-03' }],
    })
  })

  it.each([
    ['2024-04-25', true],
    ['2024-04-26', false],
  ])('kijkt bij samentelling naar de eerste periode en niet naar werk voor de terugval: %s', (datum, volledig) => {
    const patch = verzuim({
      perioden: [
        { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-03-31' },
        { soort: 'ziek', van: '2024-04-26' },
      ],
      laatstGewerkt: { datum, volledig },
    })
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: '/verzuim/eersteZiektedag' })
  })

  it('laat een ziekmelding op de dag zelf niet van het rooster afhangen als er verlof was', () => {
    const oordeel = (ziekmelding: string) =>
      verdictOf(rule, { werknemer: { rooster: null }, ...verzuim({ ziekmelding, verlofOpEersteDag: true }) }).kind
    expect(oordeel('2024-01-15')).toBe('satisfied')
    expect(oordeel('2024-01-14')).toBe('undetermined')
  })

  it.each([
    [
      'laatst gewerkt op de laatste dag van de vorige ziekte',
      { laatstGewerkt: { datum: '2024-03-31', volledig: false } },
      'satisfied',
    ],
    ['laatst gewerkt op de dag erna', { laatstGewerkt: { datum: '2024-04-01', volledig: false } }, 'violated'],
    ['een ziekmelding op de laatste dag van de vorige ziekte', { ziekmelding: '2024-03-31' }, 'satisfied'],
    ['een ziekmelding op de dag erna', { ziekmelding: '2024-04-01' }, 'violated'],
  ])('laat buiten beschouwing wat bij een vorige ziekte hoort: %s', (_, meer, kind) => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: '2024-05-02' },
    ]
    expect(verdictOf(rule, verzuim({ laatstGewerkt: null, ...meer, perioden }))).toMatchObject({ kind })
  })

  it.each([
    ['2024-03-31', 'violated'],
    ['2024-04-01', 'satisfied'],
  ])('rekent werk vanaf de eerste dag van een onderbreking niet mee: %s', (datum, kind) => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: '2024-04-26' },
    ]
    expect(verdictOf(rule, verzuim({ perioden, laatstGewerkt: { datum, volledig: true } }))).toMatchObject({ kind })
  })

  it.each([
    ['een hele dag werk', { laatstGewerkt: { datum: '2024-01-16', volledig: true } }, ['2024-01-16', '2024-01-15']],
    ['gestaakt werk', { laatstGewerkt: { datum: '2024-01-16', volledig: false } }, ['2024-01-16', '2024-01-15']],
    [
      'een nachtdienst',
      { laatstGewerkt: { datum: '2024-01-17', volledig: false }, nachtdienst: true },
      ['2024-01-17', '2024-01-15'],
    ],
    [
      'een eerdere ziekmelding',
      { ziekmelding: '2024-01-10', laatstGewerkt: null },
      ['2024-01-10', '2024-01-10', '2024-01-15'],
    ],
  ])('noemt bij %s de dagen die botsen', (_, meer, values) => {
    expect(verdictOf(rule, verzuim(meer))).toMatchObject({
      places: [{ breach: 'inconsistent', path: '/verzuim/eersteZiektedag', found: '2024-01-15', message: { values } }],
    })
  })

  it('rekent een ziekmelding van na de laatste werkdag vanaf de melding zelf', () => {
    const patch = verzuim({ ziekmelding: '2024-01-12', laatstGewerkt: { datum: '2024-01-10', volledig: true } })
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('telt verlof ook als werkdag na een ziekmelding op een eerdere dag zonder dienst', () => {
    const patch = eersteZiektedag('2024-01-21', { ziekmelding: '2024-01-19', verlofOpEersteDag: true })
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', notes: [{ values: ['2024-01-21'] }] })
  })
})
