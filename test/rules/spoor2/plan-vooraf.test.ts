import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/plan-vooraf.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 van het voorbeelddossier is gestart op maandag 20-01-2025
const met = (plan: object | null) => ({ spoor2: { plan } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een plan van de dag van de start goed', () => {
    expect(verdictOf(rule, met({ datum: '2025-01-20' }))).toMatchObject({
      kind: 'satisfied',
      path: '/spoor2/plan/datum',
    })
  })

  it('vindt een plan van een dag na de start een risico', () => {
    expect(verdictOf(rule, met({ datum: '2025-01-21' }))).toMatchObject({
      places: [{ breach: 'late', severity: 'warning', path: '/spoor2/plan/datum', due: '2025-01-20', daysLate: 1 }],
    })
  })

  it('vindt een ontbrekend plan een fout', () => {
    const verdict = verdictOf(rule, met(null))
    expect(verdict).toMatchObject({
      covered: null,
      places: [{ breach: 'missing', path: '/spoor2', due: '2025-01-20' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('verwacht het plan nog op de startdag zelf', () => {
    expect(verdictOf(rule, met(null), '2025-01-20')).toMatchObject({ kind: 'pending', due: '2025-01-20', soon: true })
    expect(verdictOf(rule, met(null), '2025-01-21').kind).toBe('violated')
    expect(verdictOf(rule, met({ doel: null }), '2025-01-20').kind).toBe('violated')
  })

  it('telt een plan van na de peildatum niet', () => {
    expect(verdictOf(rule, met({ datum: '2025-02-03' }), '2025-02-02')).toMatchObject({
      places: [{ breach: 'missing' }],
    })
  })

  it.each([
    ['doel', undefined],
    ['activiteiten', undefined],
    ['verantwoordelijke', 'warning'],
    ['evaluatie', 'warning'],
    ['termijnen', 'warning'],
  ])('vindt het plan zonder %s onvolledig', (deel, ernst) => {
    const activiteiten = [{ wat: 'Zoekprofiel' }]
    const verdict = verdictOf(rule, met({ activiteiten, termijnen: 'Tot en met week 90', [deel]: null }))
    expect(verdict).toMatchObject({ places: [{ breach: 'incomplete', path: '/spoor2/plan' }] })
    expect(verdict.kind === 'violated' && verdict.places[0].severity).toBe(ernst)
    expect(rule.severity).toBe('error')
  })

  it('neemt termijnen bij elke activiteit aan als termijnen van het plan', () => {
    const activiteit = { wie: 're-integratiecoach', wat: 'Zoekprofiel' }
    const metTermijn = { ...activiteit, uiterlijk: '2025-02-14' }
    expect(verdictOf(rule, met({ termijnen: null, activiteiten: [metTermijn] })).kind).toBe('satisfied')
    expect(verdictOf(rule, met({ termijnen: null, activiteiten: [metTermijn, activiteit] }))).toMatchObject({
      places: [{ breach: 'incomplete' }],
    })
    expect(verdictOf(rule, met({ termijnen: null, activiteiten: [] }))).toMatchObject({
      places: [{ breach: 'incomplete' }, { breach: 'incomplete' }],
    })
  })

  it('vraagt naar de datum van een volledig plan zonder datum', () => {
    expect(verdictOf(rule, met({ datum: null }))).toMatchObject({ kind: 'undetermined', missing: '/spoor2/plan/datum' })
  })

  it('noemt wat ontbreekt ook als de datum onbekend is', () => {
    expect(verdictOf(rule, met({ datum: null, doel: null }))).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['van na de start', '2025-01-20', { ground: 'deskundigenoordeel' }],
    ['van voor de start', '2025-01-19', null],
  ])('dekt een ontbrekend plan met een deskundigenoordeel %s', (_, datum, covered) => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum, voorbehoud: false },
    ]
    const verdict = verdictOf(rule, { ...met(null), deskundigenoordelen })
    if (covered) expect(verdict).toMatchObject({ covered })
    else expect(verdict).toMatchObject({ covered: null })
  })

  it('geldt niet als spoor 2 niet is gestart', () => {
    expect(verdictOf(rule, { spoor2: { start: null, plan: null } }).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
  })

  it('zegt wat er aan het plan ontbreekt', () => {
    const leeg = { doel: null, activiteiten: null, termijnen: null, verantwoordelijke: null, evaluatie: null }
    const tekst = textOf(verdictOf(rule, met({ ...leeg, datum: '2025-01-21' })))
    for (const deel of ['2025-01-21, na de start', 'het doel', 'de activiteiten', 'de termijnen', 'wie', 'wanneer']) {
      expect(tekst).toContain(deel)
    }
    expect(textOf(verdictOf(rule, met(null)))).toContain('geen schriftelijk re-integratieplan')
    expect(textOf(verdictOf(rule, { spoor2: null }))).toContain('(zie T-10)')
  })
})
