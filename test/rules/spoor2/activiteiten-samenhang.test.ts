import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/activiteiten-samenhang.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 start op maandag 20-01-2025; de WIA-aanvraag is van 20-10-2025
type Soort =
  | 'intake'
  | 'training'
  | 'scholing'
  | 'coaching'
  | 'sollicitatie'
  | 'werkgeverscontact'
  | 'proefplaatsing'
  | 'detachering'
const dagen = ['2025-02-03', '2025-04-04', '2025-06-03', '2025-08-02', '2025-09-30'] // ten hoogste zestig dagen
const soorten: readonly Soort[] = ['intake', 'training', 'sollicitatie', 'sollicitatie', 'sollicitatie']
const met = (data: readonly string[], welke: readonly Soort[] = soorten, rest: object = {}) => ({
  spoor2: { activiteiten: data.map((datum, index) => ({ datum, soort: welke[index] ?? 'sollicitatie' })), ...rest },
})
const zonder = (soort: Soort) =>
  met(
    dagen,
    soorten.map((welke) => (welke === soort ? 'coaching' : welke)),
  )

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt drie soorten met steeds ten hoogste zestig dagen ertussen goed', () => {
    expect(verdictOf(rule, met(dagen))).toMatchObject({ kind: 'satisfied', path: '/spoor2/activiteiten' })
  })

  it('vindt eenenzestig dagen stilte een risico uit de praktijk', () => {
    const stil = met(['2025-02-03', '2025-04-05', '2025-06-03', '2025-08-02', '2025-09-30'])
    expect(verdictOf(rule, stil)).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'late', norm: 'praktijk', due: '2025-04-04', found: '2025-04-05', daysLate: 1 }],
    })
  })

  it('telt de stilte tot de aanvraag, niet verder', () => {
    const tot = (laatste: string) => met([...dagen.slice(0, 4), laatste])
    expect(verdictOf(rule, tot('2025-08-21')).kind).toBe('satisfied')
    expect(verdictOf(rule, tot('2025-08-20'))).toMatchObject({ places: [{ breach: 'missing', due: '2025-10-19' }] })
  })

  it.each([
    ['een onderbreking', { onderbrekingen: [{ van: '2025-05-01', totEnMet: '2025-08-31' }] }, {}],
    [
      'werk bij een andere werkgever',
      {},
      {
        werkhervatting: [
          { van: '2025-05-01', totEnMet: '2025-08-31', werkgever: 'ander' as const, soort: 'proefplaatsing' as const },
        ],
      },
    ],
    [
      'een tijd zonder mogelijkheden',
      {},
      { geenBenutbareMogelijkheden: [{ van: '2025-05-01', totEnMet: '2025-08-31' }] },
    ],
  ])('ziet %s niet als stilte', (_, spoor2, rest) => {
    const data = ['2025-02-03', '2025-04-04', '2025-09-01', '2025-10-20']
    expect(verdictOf(rule, { ...met(data, soorten, spoor2), ...rest }).kind).toBe('satisfied')
    expect(verdictOf(rule, met(data)).kind).toBe('violated')
  })

  it('vindt twee soorten te weinig, in de praktijk', () => {
    expect(verdictOf(rule, met(dagen, ['intake', 'intake', 'sollicitatie']))).toMatchObject({
      places: [{ breach: 'incomplete', norm: 'praktijk' }],
    })
  })

  it('mist direct contact met de arbeidsmarkt', () => {
    const verdict = verdictOf(rule, zonder('sollicitatie'))
    expect(verdict).toMatchObject({ places: [{ breach: 'missing', path: '/spoor2/activiteiten' }] })
    expect(verdict).not.toHaveProperty('places.1')
    expect(verdict).not.toHaveProperty('places.0.norm')
  })

  it.each(['werkgeverscontact', 'proefplaatsing', 'detachering'] as const)('ziet %s als direct contact', (soort) => {
    expect(verdictOf(rule, met(dagen, ['intake', 'training', soort])).kind).toBe('satisfied')
  })

  it('kijkt pas vanaf drie maanden na de start naar het geheel', () => {
    // 92 dagen na 20-01-2025 is 22-04-2025
    const begin = met(['2025-02-03', '2025-03-31'], ['intake', 'training'])
    expect(verdictOf(rule, begin, '2025-04-22')).toMatchObject({ kind: 'pending', due: '2025-04-22' })
    expect(verdictOf(rule, begin, '2025-04-23').kind).toBe('violated')
    const kort = met(['2025-02-03', '2025-03-31'], ['intake', 'training'], { einde: '2025-04-22' })
    expect(verdictOf(rule, kort).kind).toBe('notApplicable')
  })

  it('vindt een traject zonder activiteiten een risico', () => {
    expect(verdictOf(rule, { spoor2: { activiteiten: null } })).toMatchObject({
      kind: 'violated',
      places: expect.arrayContaining([expect.objectContaining({ breach: 'missing', path: '/spoor2' })]),
    })
  })

  it('vraagt de arbeidsdeskundige naar de samenhang als geen doel is vastgelegd', () => {
    expect(verdictOf(rule, { spoor2: { plan: { doel: null } } })).toMatchObject({
      kind: 'judgement',
      forWhom: 'arbeidsdeskundige',
    })
    const activiteiten = dagen.map((datum, index) => ({
      datum,
      soort: soorten[index] ?? 'sollicitatie',
      doel: 'Administratief werk vinden',
    }))
    expect(verdictOf(rule, { spoor2: { plan: { doel: null }, activiteiten } }).kind).toBe('satisfied')
  })

  it('is gedekt door een deskundigenoordeel dat bijna de hele stilte zag', () => {
    const oordeel = (datum: string) => ({
      deskundigenoordelen: [
        { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum, voorbehoud: false },
      ],
    })
    // stil van 04-04 tot 02-08; zestig dagen voor 02-08 is 03-06
    const stil = met(['2025-02-03', '2025-04-04', '2025-08-02', '2025-09-30'])
    expect(verdictOf(rule, { ...stil, ...oordeel('2025-06-03') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...stil, ...oordeel('2025-06-02') })).toMatchObject({ covered: null })
  })

  it('geldt niet zonder start', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
  })

  it('telt alleen soorten van de start tot en met de laatste dag die telt', () => {
    // de start is 20-01-2025, de laatste dag 20-10-2025
    const derde = (datum: string) =>
      met([datum, ...dagen], ['scholing', 'training', 'sollicitatie', 'training', 'sollicitatie', 'training'])
    for (const datum of ['2025-01-20', '2025-10-20']) expect(verdictOf(rule, derde(datum)).kind).toBe('satisfied')
    for (const datum of ['2025-01-19', '2025-10-21']) expect(verdictOf(rule, derde(datum)).kind).toBe('violated')
  })

  it('telt werk bij een andere werkgever als soort, als het in het traject begon', () => {
    const werk = (van: string) => ({
      ...met(dagen, ['intake', 'training', 'intake', 'training', 'intake']),
      werkhervatting: [{ van, totEnMet: van, werkgever: 'ander' as const, soort: 'proefplaatsing' as const }],
    })
    expect(verdictOf(rule, werk('2025-10-20')).kind).toBe('satisfied')
    expect(verdictOf(rule, werk('2025-10-21'))).toMatchObject({ places: [{ breach: 'missing' }, {}] })
  })

  it('vraagt naar de samenhang als maar bij een deel van de activiteiten een doel staat', () => {
    const activiteiten = dagen.map((datum, index) => ({
      datum,
      soort: soorten[index] ?? 'sollicitatie',
      ...(index > 0 && { doel: 'Administratief werk vinden' }),
    }))
    const verdict = verdictOf(rule, { spoor2: { plan: { doel: null }, activiteiten } })
    expect(verdict).toMatchObject({ kind: 'judgement', path: '/spoor2/activiteiten' })
    expect(textOf(verdict)).toContain('samen een logische weg')
  })

  it('zegt wat er ontbreekt', () => {
    expect(textOf(verdictOf(rule, zonder('sollicitatie')))).toContain('geen direct contact met de arbeidsmarkt')
    expect(textOf(verdictOf(rule, met(dagen, ['intake', 'intake', 'sollicitatie'])))).toContain('is 2; in de praktijk')
    expect(textOf(verdictOf(rule, { spoor2: { activiteiten: null } }))).toContain('geen activiteiten vastgelegd')
    expect(textOf(verdictOf(rule, { spoor2: { activiteiten: null } }))).toContain('geen activiteit vastgelegd;')
    const kort = met(['2025-02-03', '2025-03-31'], ['intake', 'training'], { einde: '2025-04-22' })
    expect(textOf(verdictOf(rule, kort))).toContain('te kort om het als geheel te beoordelen')
  })

  it('is voor het geheel gedekt door een deskundigenoordeel van de laatste dag', () => {
    const met = (datum: string) => verdictOf(rule, { ...zonder('sollicitatie'), ...deskundigenoordeel(datum) })
    expect(met('2025-10-20')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(met('2025-10-19')).toMatchObject({ covered: null })
  })
})
