import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../src/kernel/verdict.js'
import { forPeople } from '../../../src/reporters/message.js'
import rule from '../../../src/rules/inhoud/conflict-en-deskundigenoordeel.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// de WIA-aanvraag van het voorbeelddossier is van 20-10-2025
const conflict = (meer: object = {}) => ({
  onenigheden: [{ soort: 'conflict' as const, sinds: '2024-06-03', ...meer }],
})
const stilstand = (meer: object = {}, soort: 'stagnatie' | 'verschil-van-inzicht' = 'stagnatie') => ({
  onenigheden: [{ soort, sinds: '2025-02-03', ...meer }],
})
const interventie = (datum: string, meer: object = { opAdviesVan: 'bedrijfsarts' }) => ({
  interventie: { datum, wat: 'Gesprek met een mediator', ...meer },
})
const oordeel = (meer: object = {}) => ({
  deskundigenoordelen: [{ soort: 'passend-werk' as const, aangevraagd: '2025-02-10', ...meer }],
})

const reden = (verdict: Verdict) => (verdict.kind === 'notApplicable' ? forPeople(verdict.reason) : null)

describe(`${rule.id} ${rule.slug} bij een conflict`, () => {
  it.each([
    ['keurt een interventie op de 42e dag goed', '2024-07-15', 'satisfied'],
    ['noemt een interventie op de 43e dag een aandachtspunt', '2024-07-16', 'violated'],
  ])('%s', (_, datum, kind) => {
    const verdict = verdictOf(rule, conflict(interventie(datum)))
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({
        places: [
          {
            breach: 'late',
            path: '/onenigheden/0/interventie/datum',
            due: '2024-07-15',
            daysLate: 1,
            severity: 'info',
            norm: 'praktijk',
          },
        ],
      })
    }
  })

  it.each([
    ['wacht op de 42e dag nog', '2024-07-15', 'pending'],
    ['noemt een conflict zonder interventie de dag erna een risico', '2024-07-16', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    const verdict = verdictOf(rule, conflict(), peildatum)
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({ covered: null, places: [{ breach: 'missing', path: '/onenigheden/0' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    }
  })

  it('merkt op dat niet vaststaat dat de bedrijfsarts de interventie adviseerde', () => {
    expect(verdictOf(rule, conflict(interventie('2024-07-01')))).toHaveProperty('notes', [])
    for (const meer of [{}, { opAdviesVan: 'leidinggevende' }]) {
      expect(verdictOf(rule, conflict(interventie('2024-07-01', meer)))).toHaveProperty('notes.length', 1)
    }
  })

  it('is gedekt door een deskundigenoordeel van na de laatste dag', () => {
    expect(verdictOf(rule, { ...conflict(), ...deskundigenoordeel('2024-07-15') })).toMatchObject({
      kind: 'violated',
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...conflict(), ...deskundigenoordeel('2024-07-14') })).toMatchObject({ covered: null })
  })

  it('rust zonder benutbare mogelijkheden', () => {
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2024-06-10' }] }
    expect(verdictOf(rule, { ...conflict(), ...gbm })).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { ...stilstand(), ...gbm })).toMatchObject({ kind: 'notApplicable' })
  })
})

describe(`${rule.id} ${rule.slug} bij stilstand en verschil van inzicht`, () => {
  it.each([
    ['wacht tot en met acht weken', '2025-03-31', 'pending'],
    ['noemt het de dag erna een risico als UWV niet om een oordeel is gevraagd', '2025-04-01', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, stilstand(), peildatum)).toMatchObject({ kind })
    expect(verdictOf(rule, stilstand({}, 'verschil-van-inzicht'), peildatum)).toMatchObject({ kind })
  })

  it('keurt een aanvraag vanaf het begin tot en met de WIA-aanvraag goed', () => {
    const op = (aangevraagd: string) => verdictOf(rule, { ...stilstand(), ...oordeel({ aangevraagd }) })
    expect(op('2025-02-02')).toMatchObject({ kind: 'violated' })
    expect(op('2025-02-03')).toMatchObject({ kind: 'satisfied' })
    expect(op('2025-10-20')).toMatchObject({ kind: 'satisfied' })
    expect(op('2025-10-21')).toMatchObject({ kind: 'violated' })
  })

  it('vraagt naar de dag van de aanvraag als alleen het oordeel er is zonder datum', () => {
    const patch = { ...stilstand(), deskundigenoordelen: [{ soort: 'passend-werk' as const }] }
    expect(verdictOf(rule, patch)).toMatchObject({
      kind: 'undetermined',
      missing: '/deskundigenoordelen/0/aangevraagd',
    })
  })

  it('neemt een reden aan om geen oordeel te vragen, zonder reden niet', () => {
    const geen = (meer: object) => stilstand({ geenDeskundigenoordeel: { datum: '2025-03-10', ...meer } })
    expect(verdictOf(rule, geen({ reden: 'Beiden vonden een nieuw plan beter' }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, geen({}))).toMatchObject({ kind: 'violated' })
  })

  it('laat een interventie ter beoordeling aan een arbeidsdeskundige', () => {
    expect(verdictOf(rule, stilstand(interventie('2025-03-10')))).toMatchObject({
      kind: 'judgement',
      forWhom: 'arbeidsdeskundige',
      path: '/onenigheden/0/interventie',
    })
  })

  it('raadt na de WIA-aanvraag geen deskundigenoordeel meer aan', () => {
    expect(verdictOf(rule, stilstand())).toHaveProperty('remedy')
    expect(verdictOf(rule, stilstand(), '2025-05-01')).not.toHaveProperty('remedy')
  })

  it('keurt goed wat is opgelost', () => {
    expect(verdictOf(rule, stilstand({ opgelost: '2025-06-02' }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, conflict({ opgelost: '2025-06-02' }))).toMatchObject({ kind: 'satisfied' })
  })

  it('kijkt niet naar wat bij de WIA-aanvraag nog geen acht weken duurde', () => {
    expect(verdictOf(rule, stilstand({ sinds: '2025-08-25' }), '2025-12-22')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, stilstand({ sinds: '2025-08-26' }), '2025-12-22')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, stilstand({ sinds: '2025-10-21' }))).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet meer als het dienstverband eerder eindigt', () => {
    const einde = { werknemer: { dienstverband: { einde: '2025-03-30' } } }
    expect(verdictOf(rule, { ...stilstand(), ...einde })).toMatchObject({ kind: 'notApplicable' })
  })
})

describe(`${rule.id} ${rule.slug} na een deskundigenoordeel`, () => {
  // zonder spoor 2: een negatief oordeel tijdens het traject is voor S2-08
  const gegeven = (meer: object = {}) => ({
    ...oordeel({ datum: '2025-03-03', uitkomst: 'negatief', ...meer }),
    spoor2: null,
  })

  it('laat een negatief oordeel tijdens spoor 2 aan S2-08', () => {
    // spoor 2 loopt vanaf 20-01-2025
    const tijdens = (datum: string, meer: object = {}) => oordeel({ datum, uitkomst: 'negatief', ...meer })
    expect(verdictOf(rule, tijdens('2025-01-20'))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, tijdens('2025-01-21'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, tijdens('2025-01-21', { uitkomst: 'positief' }))).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['keurt opvolging op de 42e dag goed', '2025-04-14', 'satisfied'],
    ['noemt opvolging op de 43e dag een aandachtspunt', '2025-04-15', 'violated'],
  ])('%s', (_, datum, kind) => {
    const verdict = verdictOf(rule, gegeven({ opvolging: { datum } }))
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({
        places: [{ due: '2025-04-14', daysLate: 1, severity: 'info', norm: 'praktijk' }],
      })
    }
  })

  it.each([
    ['wacht op de 42e dag nog', '2025-04-14', 'pending'],
    ['noemt een oordeel waarmee niets is gedaan een risico', '2025-04-15', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    const verdict = verdictOf(rule, gegeven(), peildatum)
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({ covered: null, places: [{ breach: 'missing', path: '/deskundigenoordelen/0' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    }
  })

  it('neemt een reden aan om het oordeel niet te volgen, zonder reden niet', () => {
    const niet = (meer: object) => gegeven({ nietOpgevolgd: { datum: '2025-03-20', ...meer } })
    expect(verdictOf(rule, niet({ reden: 'De functie is vervallen' }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, niet({}))).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['inspanningen-werkgever', 'positief', 'satisfied'],
    ['inspanningen-werknemer', 'positief', 'satisfied'],
    ['inspanningen-werkgever', 'negatief', 'violated'],
    ['inspanningen-werknemer', 'negatief', 'violated'],
    ['passend-werk', 'positief', 'violated'],
    ['geschiktheid-eigen-werk', 'positief', 'violated'],
    ['passend-werk', 'geen-oordeel', 'satisfied'],
  ] as const)('%s met uitkomst %s zonder opvolging is %s', (soort, uitkomst, kind) => {
    expect(verdictOf(rule, gegeven({ soort, uitkomst }))).toMatchObject({ kind })
  })

  it('vraagt naar de uitkomst als die ontbreekt', () => {
    expect(verdictOf(rule, oordeel({ datum: '2025-03-03' }))).toMatchObject({
      kind: 'undetermined',
      missing: '/deskundigenoordelen/0/uitkomst',
    })
  })

  it('vraagt niets van een oordeel dat er nog niet is, of bij de WIA-aanvraag nog maar kort was', () => {
    expect(verdictOf(rule, oordeel())).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, gegeven({ datum: '2025-09-08' }), '2025-12-22')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, gegeven({ datum: '2025-09-09' }), '2025-12-22')).toMatchObject({ kind: 'notApplicable' })
  })

  it('rust zonder benutbare mogelijkheden, en geldt niet meer na het einde van het dienstverband', () => {
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2025-03-10' }] }
    expect(verdictOf(rule, { ...gegeven(), ...gbm })).toMatchObject({ kind: 'notApplicable' })
    const einde = { werknemer: { dienstverband: { einde: '2025-04-13' } } }
    expect(verdictOf(rule, { ...gegeven(), ...einde })).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt bij een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...gegeven(), ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })
})

describe(`${rule.id} ${rule.slug} zonder onenigheid`, () => {
  it.each([
    ['zegt dat er geen was', { onenigheden: [] }],
    ['er niets over zegt', { onenigheden: null }],
  ])('geldt niet als het dossier %s', (_, patch) => {
    const verdict = verdictOf(rule, patch)
    expect(reden(verdict)).toBe('het dossier noemt geen conflict, verschil van inzicht of stilstand')
  })

  it('zegt het als de genoemde onenigheid begon na de laatste dag waarnaar is gekeken', () => {
    const verdict = verdictOf(rule, stilstand({ sinds: '2025-10-21' }))
    expect(reden(verdict)).toMatch(/^de genoemde onenigheid begon na /)
  })

  it('beoordeelt een deskundigenoordeel ook als er geen onenigheid is vastgelegd', () => {
    const patch = { onenigheden: null, ...oordeel({ datum: '2025-03-03', uitkomst: 'positief' }) }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
  })

  it('kijkt naar wat op de dag van de WIA-aanvraag begon', () => {
    expect(verdictOf(rule, stilstand({ sinds: '2025-10-20' })).kind).toBe('pending')
    expect(verdictOf(rule, { ...stilstand(), wia: null })).toMatchObject({
      places: [{ breach: 'missing', due: '2025-03-31' }],
    })
  })

  it('is bij een late interventie gedekt door een deskundigenoordeel van de laatste dag', () => {
    const op = (datum: string) =>
      verdictOf(rule, { ...conflict(interventie('2024-07-16')), ...deskundigenoordeel(datum) })
    expect(op('2024-07-15')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2024-07-14')).toMatchObject({ covered: null })
  })

  it('laat een negatief oordeel tot en met de laatste dag van spoor 2 aan S2-08', () => {
    const op = (datum: string) => verdictOf(rule, oordeel({ datum, uitkomst: 'negatief' }))
    expect(textOf(op('2025-10-20'))).toContain('beoordeelt S2-08')
    expect(op('2025-10-21').kind).toBe('pending')
  })

  it('is bij een late opvolging van een oordeel gedekt door een bevredigend resultaat', () => {
    const patch = {
      ...oordeel({ datum: '2025-03-03', uitkomst: 'positief', opvolging: { datum: '2025-04-15' } }),
      ...resultaat,
    }
    const verdict = verdictOf(rule, patch)
    expect(verdict).toMatchObject({ places: [{ breach: 'late' }], covered: { ground: 'bevredigend-resultaat' } })
    expect(verdict).toHaveProperty('remedy.words.0', expect.stringContaining('Leg vast waarom'))
    expect(textOf(verdict)).toContain('is op 2025-04-15 opgevolgd')
  })

  it('zegt wat ontbreekt, of waarom het niet geldt', () => {
    expect(textOf(verdictOf(rule, conflict()))).toContain('is geen interventie vastgelegd')
    expect(textOf(verdictOf(rule, conflict(interventie('2024-07-16'))))).toContain('interventie op 2024-07-16')
    expect(textOf(verdictOf(rule, stilstand()))).toContain('duurt de stilstand voort, zonder')
    expect(textOf(verdictOf(rule, stilstand(interventie('2025-03-10'))))).toContain('Was de interventie van 2025-03-10')
    const einde = (dag: string) => ({ werknemer: { dienstverband: { einde: dag } } })
    expect(textOf(verdictOf(rule, { ...stilstand(), ...einde('2025-03-30') }))).toContain('eindigt op 2025-03-30')
    const niets = { ...oordeel({ datum: '2025-03-03', uitkomst: 'negatief' }), spoor2: null }
    expect(textOf(verdictOf(rule, niets))).toContain('staat niet wat ermee is gedaan')
    expect(textOf(verdictOf(rule, { ...niets, ...einde('2025-04-13') }))).toContain('eindigt op 2025-04-13')
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-03-10' }] }
    expect(textOf(verdictOf(rule, { ...niets, ...rust }))).toContain('na het deskundigenoordeel van 2025-03-03')
    expect(textOf(verdictOf(rule, oordeel()))).toContain('nog geen oordeel')
  })
})
