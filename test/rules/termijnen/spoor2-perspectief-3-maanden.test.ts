import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../../src/calendar/plain-date.js'
import rule from '../../../src/rules/termijnen/spoor2-perspectief-3-maanden.js'
import { belastbaar, marginaal, perspectief } from '../../helpers/uitzonderingen.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerstejaarsevaluatie 06-01-2025: de drie maanden lopen tot en met zondag 06-04-2025, en veertien dagen later 20-04-2025
const gewacht = {
  spoor2: { start: null, plan: null, activiteiten: null, uitzondering: perspectief },
  werkhervatting: [],
}
const na = (dag: string) => addDays(plainDate(dag), 1)
const gestart = (start: string) => ({ spoor2: { start, uitzondering: perspectief } })
const terug = (van: string, more = {}) => ({
  ...gewacht,
  werkhervatting: [{ van, werkgever: 'eigen' as const, soort: 'ander-intern' as const, structureel: true, ...more }],
})

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['2025-03-15', false],
    ['2025-03-16', true],
    ['2025-04-06', true],
  ])('wacht op %s nog op het perspectief', (peildatum, soon) => {
    expect(verdictOf(rule, gewacht, peildatum)).toMatchObject({ kind: 'pending', due: '2025-04-06', soon })
  })

  it.each([
    ['de eerste dag na de drie maanden', '2025-04-07', 'warning'],
    ['de veertiende dag', '2025-04-20', 'warning'],
    ['de vijftiende dag', '2025-04-21', undefined],
  ])('weegt %s als er niets is vastgelegd', (_, peildatum, severity) => {
    const verdict = verdictOf(rule, gewacht, peildatum)
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', due: '2025-04-06' }],
    })
    expect(verdict.kind === 'violated' && verdict.places[0].severity).toBe(severity)
  })

  it('blijft een risico als er wel iets is vastgelegd', () => {
    const metPlan = { ...gewacht, spoor2: { ...gewacht.spoor2, plan: { datum: '2025-04-15' } } }
    const metWerk = terug('2025-04-28', { structureel: false })
    for (const patch of [metPlan, metWerk]) {
      expect(verdictOf(rule, patch)).toMatchObject({ places: [{ breach: 'missing', severity: 'warning' }] })
    }
  })

  it('telt werk dat voor de evaluatie al was gestopt niet als vastgelegd', () => {
    const verdict = verdictOf(rule, terug('2024-06-03', { totEnMet: '2025-01-05' }))
    expect(verdict).toMatchObject({ kind: 'violated' })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it.each([
    ['keurt een start binnen veertien dagen goed', '2025-04-20', { kind: 'satisfied', path: '/spoor2/start' }],
    [
      'vindt een start daarna een risico',
      '2025-04-21',
      { places: [{ breach: 'late', severity: 'warning', daysLate: 15 }] },
    ],
  ])('%s', (_, start, expected) => {
    expect(verdictOf(rule, gestart(start))).toMatchObject(expected)
  })

  it('rekent met kalendermaanden tot de laatste dag van een kortere maand', () => {
    const patch = { ...gewacht, documenten: { eerstejaarsevaluatie: { datum: '2024-11-30' } } }
    const eerder = {
      ...patch,
      spoor2: { ...gewacht.spoor2, uitzondering: { ...perspectief, verwachteHervatting: '2025-02-28' } },
    }
    expect(verdictOf(rule, eerder, '2025-02-28')).toMatchObject({ kind: 'pending', due: '2025-02-28' })
    expect(verdictOf(rule, eerder, '2025-03-01')).toMatchObject({ kind: 'violated' })
  })

  it('rekent zonder eerstejaarsevaluatie vanaf het einde van het eerste ziektejaar', () => {
    const patch = { ...gewacht, documenten: { eerstejaarsevaluatie: null } }
    expect(verdictOf(rule, patch, '2025-02-01')).toMatchObject({ kind: 'pending', due: '2025-04-12' })
  })

  describe('terugkeer bij de eigen werkgever', () => {
    it.each([
      ['is waargemaakt binnen de drie maanden', '2025-03-31', {}, 'satisfied'],
      ['telt nog op de veertiende dag erna', '2025-04-20', {}, 'satisfied'],
      ['telt niet meer op de vijftiende dag', '2025-04-21', {}, 'violated'],
      ['telt niet als het werk niet blijvend is', '2025-03-31', { structureel: false }, 'violated'],
      [
        'telt niet als het werk binnen de drie maanden weer stopte',
        '2025-03-03',
        { totEnMet: '2025-04-06' },
        'violated',
      ],
      ['telt niet bij een andere werkgever', '2025-03-31', { werkgever: 'ander' as const }, 'violated'],
    ])('%s', (_, van, more, kind) => {
      expect(verdictOf(rule, terug(van, more)).kind).toBe(kind)
    })
  })

  describe('een tweede beroep', () => {
    const opnieuw = (prognose: string) => ({
      spoor2: {
        start: null,
        uitzondering: {
          ...perspectief,
          datum: '2025-03-20',
          prognose: { datum: prognose, door: 'bedrijfsarts' as const },
        },
        eerdereUitzonderingen: [perspectief],
      },
    })

    it('zonder nieuw feit is een fout, ook binnen de drie maanden', () => {
      const verdict = verdictOf(rule, opnieuw('2025-01-06'), '2025-03-24')
      expect(verdict).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'notAllowed', path: '/spoor2/uitzondering' }],
      })
      expect(verdict).not.toHaveProperty('places.0.severity')
    })

    it('met een nieuwe prognose wordt gewoon beoordeeld', () => {
      expect(verdictOf(rule, opnieuw('2025-01-07'), '2025-03-24')).toMatchObject({ kind: 'pending', due: '2025-04-06' })
    })

    it('na een eerdere uitzondering op een andere grond wordt gewoon beoordeeld', () => {
      const spoor2 = { start: null, uitzondering: perspectief, eerdereUitzonderingen: [marginaal] }
      expect(verdictOf(rule, { spoor2 }, '2025-03-24').kind).toBe('pending')
    })
  })

  describe('belastbaarheid na de evaluatie', () => {
    it('telt met een perspectief drie maanden vanaf de dag waarop belastbaarheid ontstond', () => {
      const uitzondering = { ...perspectief, ...belastbaar, verwachteHervatting: '2025-06-10' }
      const patch = { spoor2: { start: null, uitzondering } }
      expect(verdictOf(rule, patch, '2025-06-10')).toMatchObject({ kind: 'pending', due: '2025-06-10' })
      expect(verdictOf(rule, patch, '2025-06-11')).toMatchObject({ kind: 'violated', places: [{ due: '2025-06-10' }] })
    })

    it('zonder perspectief is voor T-10', () => {
      expect(verdictOf(rule, { spoor2: { start: null, uitzondering: belastbaar } }).kind).toBe('notApplicable')
    })
  })

  it.each([
    ['zonder uitzondering', { spoor2: { start: null } }],
    ['bij een andere grond', { spoor2: { start: null, uitzondering: marginaal } }],
    [
      'als de grond niet is bewezen (zie S2-04)',
      { spoor2: { start: null, uitzondering: { ...perspectief, prognose: null } } },
    ],
    ['als het dienstverband eerder eindigt', { ...gewacht, werknemer: { dienstverband: { einde: '2025-04-05' } } }],
    [
      'als er aan het einde en daarna geen mogelijkheden zijn',
      { ...gewacht, geenBenutbareMogelijkheden: [{ van: '2025-04-01' }] },
    ],
  ])('geldt niet %s', (_, patch) => {
    expect(verdictOf(rule, patch).kind).toBe('notApplicable')
  })

  it('geeft na een periode zonder mogelijkheden opnieuw tijd om te starten', () => {
    const patch = { ...gewacht, geenBenutbareMogelijkheden: [{ van: '2025-04-01', totEnMet: '2025-05-11' }] }
    expect(verdictOf(rule, patch, '2025-06-23')).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(verdictOf(rule, patch, '2025-06-24')).not.toHaveProperty('places.0.severity')
  })

  it('is gedekt door een deskundigenoordeel van na de start', () => {
    const deskundigenoordelen = [
      {
        soort: 'inspanningen-werkgever' as const,
        uitkomst: 'positief' as const,
        datum: '2025-06-02',
        voorbehoud: false,
      },
    ]
    expect(verdictOf(rule, { ...gestart('2025-05-12'), deskundigenoordelen })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  describe('een nieuw feit bij een tweede beroep', () => {
    const opnieuw = (nu: object, eerder: object) =>
      verdictOf(
        rule,
        {
          spoor2: {
            start: null,
            uitzondering: { ...perspectief, ...nu },
            eerdereUitzonderingen: [{ ...perspectief, ...eerder }],
          },
        },
        '2025-03-24',
      )
    const prognose = (datum: string) => ({ prognose: { datum, door: 'bedrijfsarts' as const } })
    const fout = { kind: 'violated', places: [{ breach: 'notAllowed' }] }

    it.each([
      ['de dag van het eerdere beroep', { datum: '2025-01-06', ...prognose('2024-12-20') }, '2025-01-06'],
      ['de dag van de eerdere prognose', { datum: '2024-12-01', ...prognose('2024-12-20') }, '2024-12-20'],
      ['de prognose bij een beroep zonder datum', { datum: null, ...prognose('2024-12-20') }, '2024-12-20'],
      ['het beroep bij een prognose zonder dag', { datum: '2025-01-06', prognose: null }, '2025-01-06'],
    ])('is een prognose van na %s', (_, eerder, dag) => {
      expect(opnieuw(prognose(dag), eerder)).toMatchObject(fout)
      expect(opnieuw(prognose(na(dag)), eerder).kind).toBe('pending')
    })

    it('is ook belastbaarheid die daarna ontstond', () => {
      const grond = { grond: 'belastbaarheid-na-evaluatie' as const }
      expect(opnieuw({ ...grond, belastbaarSinds: '2025-01-06' }, {})).toMatchObject(fout)
      expect(opnieuw({ ...grond, belastbaarSinds: '2025-01-07' }, {})).not.toMatchObject(fout)
    })

    it('is er niet als van het eerdere beroep geen enkele dag bekend is', () => {
      expect(opnieuw({}, { datum: null, prognose: null })).toMatchObject(fout)
    })
  })

  it('noemt in het respijt de laatste dag daarvan, en wat er liep', () => {
    expect(verdictOf(rule, gewacht, '2025-04-20')).toMatchObject({
      nextDue: '2025-04-20',
      places: [{ path: '/spoor2', message: { values: ['2025-04-06'] } }],
    })
    expect(verdictOf(rule, gewacht, '2025-04-21')).not.toHaveProperty('nextDue')
    expect(verdictOf(rule, gestart('2025-04-21'))).toMatchObject({
      covered: null,
      places: [
        {
          due: '2025-04-06',
          found: '2025-04-21',
          path: '/spoor2/start',
          message: { values: ['2025-04-21', '2025-04-06'] },
        },
      ],
    })
  })

  it('blijft gelden als het dienstverband op de laatste dag eindigt', () => {
    const werknemer = { dienstverband: { einde: '2025-04-06' } }
    expect(verdictOf(rule, { ...gewacht, werknemer }, '2025-04-07').kind).toBe('violated')
  })

  it('is zonder start, en bij een tweede beroep, gedekt door een deskundigenoordeel van de peildatum', () => {
    const met = (datum: string, patch: object) =>
      verdictOf(
        rule,
        {
          ...patch,
          deskundigenoordelen: [
            { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum, voorbehoud: false },
          ],
        },
        '2025-05-12',
      )
    const tweede = { spoor2: { start: null, uitzondering: perspectief, eerdereUitzonderingen: [perspectief] } }
    for (const patch of [gewacht, tweede]) {
      expect(met('2025-05-12', patch)).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
      expect(met('2025-05-11', patch)).toMatchObject({ covered: null })
    }
  })

  it('zegt waarom de norm niet geldt', () => {
    const reden = (patch: object) => {
      const verdict = verdictOf(rule, patch)
      return verdict.kind === 'notApplicable' ? verdict.reason.words.join('') : ''
    }
    expect(reden({ spoor2: { start: null } })).toContain('geen beroep gedaan')
    expect(reden({ spoor2: { start: null, uitzondering: { ...perspectief, prognose: null } } })).toContain(
      'niet bewezen',
    )
    expect(reden({ ...gewacht, geenBenutbareMogelijkheden: [{ van: '2025-04-01' }] })).toContain('geen benutbare')
  })
})
