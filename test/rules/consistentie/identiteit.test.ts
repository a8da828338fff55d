import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/consistentie/identiteit.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const met = (betreft: object, more: object = {}) =>
  verdictOf(rule, { documenten: { probleemanalyse: { betreft } }, ...more })

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet als bij geen stuk staat over wie het gaat', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it('noemt een ander kenmerk van de werknemer een risico, zonder dat kenmerk te herhalen', () => {
    expect(rule.severity).toBe('warning')
    const verdict = met({ werknemer: 'W-002' })
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', path: '/documenten/0/betreft/werknemer' }],
    })
    expect(JSON.stringify(verdict)).not.toContain('W-002')
    expect(met({ werknemer: 'w 001' }).kind).toBe('satisfied')
  })

  it('vraagt het kenmerk van de werknemer als dat ontbreekt', () => {
    expect(met({ werknemer: 'W-001' }, { werknemer: { kenmerk: null } })).toMatchObject({
      missing: '/werknemer/kenmerk',
    })
  })

  it.each([
    ['Zuivelhandel De Melkbus B.V.', 'satisfied'],
    ['ZUIVELHANDEL DE MELKBUS BV', 'satisfied'],
    ['Zuivelhandel De Melkbus', 'satisfied'],
    ['Zuivelhandel De Melkfles B.V.', 'violated'],
  ])('vergelijkt de werkgever %s met die van het dossier', (werkgever, kind) => {
    expect(met({ werkgever }).kind).toBe(kind)
  })

  it('vraagt de naam van de werkgever als die ontbreekt', () => {
    expect(met({ werkgever: 'De Melkbus' }, { werkgever: { naam: null } })).toMatchObject({
      missing: '/werkgever/naam',
    })
  })

  it('vraagt of de naam anders is door een wijziging in de organisatie', () => {
    const wijzigingen = [{ datum: '2025-01-01', wat: 'Nieuwe naam na een fusie' }]
    expect(met({ werkgever: 'Zuivel Noord' }, { werkgever: { wijzigingen } })).toMatchObject({
      kind: 'judgement',
      forWhom: 'casemanager',
      path: '/documenten/0/betreft/werkgever',
    })
  })
})
