import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/spoor2-eerder-duidelijk.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag 15-01-2024, eerstejaarsevaluatie 06-01-2025, dus spoor 2 uiterlijk 17-02-2025
const uitspraak = (datum: string, more: object = {}) => ({
  datum,
  van: 'arbeidsdeskundige' as const,
  geenTerugkeerEigenWerkgever: true,
  ...more,
})
// zes weken na maandag 04-11-2024 is maandag 16-12-2024
const conclusie = (more: object = {}, rest: object = {}) => ({ adviezen: [uitspraak('2024-11-04', more)], ...rest })
const start = (dag: string | null, more: object = {}) => ({ spoor2: { start: dag, ...more } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een start zes weken na de conclusie goed', () => {
    expect(verdictOf(rule, conclusie({}, start('2024-12-16')))).toMatchObject({
      kind: 'satisfied',
      path: '/spoor2/start',
    })
  })

  it('vindt een start een dag later een risico', () => {
    expect(verdictOf(rule, conclusie({}, start('2024-12-17')))).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'late', path: '/spoor2/start', due: '2024-12-16', found: '2024-12-17', daysLate: 1 }],
    })
  })

  it('laat een start na de gewone termijn aan T-10', () => {
    expect(verdictOf(rule, conclusie({}, start('2025-02-17'))).kind).toBe('violated')
    expect(verdictOf(rule, conclusie({}, start('2025-02-18'))).kind).toBe('notApplicable')
  })

  it('telt een tijd zonder mogelijkheden na de conclusie niet mee', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2024-11-11', totEnMet: '2024-11-24' }] }
    expect(verdictOf(rule, conclusie({}, { ...rust, ...start('2024-12-30') })).kind).toBe('satisfied')
    expect(verdictOf(rule, conclusie({}, { ...rust, ...start('2024-12-31') })).kind).toBe('violated')
  })

  it('wacht tot de termijn voorbij is, meldt dan dat spoor 2 er niet is, en laat het na week 58 aan T-10', () => {
    const zonder = conclusie({}, start(null))
    expect(verdictOf(rule, zonder, '2024-12-16')).toMatchObject({ kind: 'pending', due: '2024-12-16' })
    expect(verdictOf(rule, zonder, '2024-12-17')).toMatchObject({
      places: [{ breach: 'missing', path: '/spoor2', due: '2024-12-16' }],
    })
    // op 17-12 is er nog geen evaluatie: dan is het einde van week 58 de laatste dag
    expect(verdictOf(rule, zonder, '2025-02-17').kind).toBe('violated')
    expect(verdictOf(rule, zonder, '2025-02-18').kind).toBe('notApplicable')
  })

  it('geldt niet bij een conclusie op of na de eerstejaarsevaluatie', () => {
    const op = (datum: string) => ({ adviezen: [uitspraak(datum)], ...start('2025-02-17') })
    expect(verdictOf(rule, op('2025-01-05')).kind).toBe('violated')
    expect(verdictOf(rule, op('2025-01-06')).kind).toBe('notApplicable')
  })

  it('luistert naar bedrijfsarts en arbeidsdeskundige, niet naar een leidinggevende', () => {
    expect(verdictOf(rule, conclusie({ van: 'bedrijfsarts' }, start('2025-01-20'))).kind).toBe('violated')
    expect(verdictOf(rule, conclusie({ van: 'leidinggevende' }, start('2025-01-20'))).kind).not.toBe('violated')
  })

  it('laat een conclusie vallen die binnen de termijn is herzien', () => {
    const herzien = (datum: string) => ({
      adviezen: [uitspraak('2024-11-04'), uitspraak(datum, { geenTerugkeerEigenWerkgever: false })],
      ...start('2025-01-20'),
    })
    expect(verdictOf(rule, herzien('2024-12-16')).kind).toBe('notApplicable')
    expect(verdictOf(rule, herzien('2024-12-17')).kind).toBe('violated')
  })

  it('geldt niet als er op de dag van de conclusie geen mogelijkheden waren', () => {
    const zonder = { geenBenutbareMogelijkheden: [{ van: '2024-10-07', totEnMet: '2024-11-04' }] }
    expect(verdictOf(rule, conclusie({}, { ...zonder, ...start('2025-01-20') })).kind).toBe('notApplicable')
  })

  it('is gedekt door een vastgelegde reden om de conclusie niet te volgen', () => {
    const nietOpgevolgd = { datum: '2024-11-18', reden: 'Er kwam een functie vrij in het eigen bedrijf' }
    expect(verdictOf(rule, conclusie({ nietOpgevolgd }, start('2025-01-20')))).toMatchObject({
      covered: { ground: 'andere-grond', path: '/adviezen/0/nietOpgevolgd' },
    })
  })

  it('is gedekt door een bewezen concreet perspectief', () => {
    const uitzondering = {
      grond: 'concreet-perspectief' as const,
      datum: '2025-01-06',
      door: 'casemanager' as const,
      prognose: { datum: '2024-12-20', door: 'bedrijfsarts' as const },
      functie: 'Planner',
      urenPerWeek: 20,
      verwachteHervatting: '2025-03-31',
      structureel: true,
    }
    expect(verdictOf(rule, conclusie({}, start('2025-01-20', { uitzondering })))).toMatchObject({
      covered: { ground: 'uitzondering' },
    })
  })

  it('vraagt de arbeidsdeskundige naar een rapport dat over spoor 2 spreekt', () => {
    // het rapport is van 10-12-2024; zes weken later is 21-01-2025
    const rapport = (dag: string) => ({ adviezen: null, ...start(dag) })
    expect(verdictOf(rule, rapport('2025-01-21')).kind).toBe('notApplicable')
    expect(verdictOf(rule, rapport('2025-01-22'))).toMatchObject({
      kind: 'judgement',
      forWhom: 'arbeidsdeskundige',
      path: '/documenten/3/conclusies',
    })
    // na de gewone termijn (17-02-2025) zegt T-10 het al
    expect(verdictOf(rule, rapport('2025-02-17')).kind).toBe('judgement')
    expect(verdictOf(rule, rapport('2025-02-18')).kind).toBe('notApplicable')
    const ontkend = { adviezen: [uitspraak('2024-12-10', { geenTerugkeerEigenWerkgever: false })] }
    expect(verdictOf(rule, { ...ontkend, ...start('2025-01-22') }).kind).toBe('notApplicable')
  })

  it('vervalt als het dienstverband voor de laatste dag eindigde', () => {
    const uitDienst = (einde: string) =>
      conclusie({}, { ...start(null), werknemer: { dienstverband: { soort: 'bepaald' as const, einde } } })
    expect(verdictOf(rule, uitDienst('2024-12-15'), '2025-01-03').kind).toBe('notApplicable')
    expect(verdictOf(rule, uitDienst('2024-12-16'), '2025-01-03').kind).toBe('violated')
  })
})
