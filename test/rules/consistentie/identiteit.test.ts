import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/consistentie/identiteit.js'
import { textOf } from '../../helpers/text-of.js'
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

  it.each([
    ['Melkbus N.V.', 'Melkbus', 'satisfied'],
    ['Melkbus NV', 'melkbus nv.', 'satisfied'],
    ['Melkbus n. v.', 'Melkbus', 'satisfied'],
    ['Melkbus B V', 'Melkbus', 'satisfied'],
    ['Melkbus bvba', 'Melkbus', 'violated'],
    ['Café Zoëven B.V.', 'Cafe Zoeven bv', 'satisfied'],
    ['Café Zoëven B.V.', 'Cafe\u0301 Zoe\u0308ven', 'satisfied'],
    ['Café Zoëven B.V.', 'Cafe Zoeter B.V.', 'violated'],
    ['Søndergaard B.V.', 'Sndergaard B.V.', 'violated'],
    ['Melkbus Bxv', 'Melkbus', 'violated'],
  ])('laat van "%s" alleen de rechtsvorm weg bij "%s"', (naam, werkgever, kind) => {
    expect(met({ werkgever }, { werkgever: { naam } }).kind).toBe(kind)
  })

  it('ziet een lege lijst van wijzigingen niet als verklaring', () => {
    const verdict = met({ werkgever: 'Zuivel Noord' }, { werkgever: { wijzigingen: [] } })
    expect(verdict).toMatchObject({ places: [{ breach: 'inconsistent', path: '/documenten/0/betreft/werkgever' }] })
    expect(textOf(verdict)).toBe('Op de probleemanalyse staat een andere werkgever dan in dit dossier')
    expect(textOf(met({ werknemer: 'W-002' }))).toContain('ander kenmerk van de werknemer')
    const wijzigingen = [{ datum: '2025-01-01', wat: 'Fusie' }]
    expect(textOf(met({ werkgever: 'Zuivel Noord' }, { werkgever: { wijzigingen } }))).toContain('Is de naam daardoor')
  })
})
