import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/eindevaluatie-na-actueel-oordeel.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// voorbeelddossier: actueel oordeel 22-09-2025, eindevaluatie 06-10-2025, verslag uiterlijk 12-10-2025
const stukken = (oordeel: string, evaluatie: string) => ({
  documenten: { 'actueel-oordeel': { datum: oordeel }, eindevaluatie: { datum: evaluatie } },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt een evaluatie na het oordeel goed', '2025-09-22', '2025-09-23', 'satisfied'],
    ['keurt een evaluatie op de dag van het oordeel goed', '2025-09-22', '2025-09-22', 'satisfied'],
    ['waarschuwt als de evaluatie een dag eerder was', '2025-09-23', '2025-09-22', 'violated'],
    ['keurt een evaluatie op de laatste dag goed', '2025-09-22', '2025-10-12', 'satisfied'],
    ['waarschuwt als de evaluatie een dag later is', '2025-09-22', '2025-10-13', 'violated'],
  ])('%s', (_, oordeel, evaluatie, kind) => {
    expect(verdictOf(rule, stukken(oordeel, evaluatie))).toMatchObject({ kind })
  })

  it('zegt of de evaluatie te laat is of in de verkeerde volgorde', () => {
    expect(verdictOf(rule, stukken('2025-09-22', '2025-10-14'))).toMatchObject({
      places: [{ breach: 'late', due: '2025-10-12', daysLate: 2, path: '/documenten/6/datum' }],
      remedy: { words: [expect.stringContaining('Verander de datum niet')] },
    })
    expect(verdictOf(rule, stukken('2025-09-23', '2025-09-22'))).toMatchObject({
      places: [{ breach: 'inconsistent', path: '/documenten/6/datum' }],
    })
  })

  it('is nooit meer dan een waarschuwing uit de praktijk', () => {
    expect(rule).toMatchObject({ severity: 'warning', norm: 'praktijk' })
  })

  it('laat tijd voor een nieuwe evaluatie zolang het verslag er nog niet is', () => {
    const patch = { ...stukken('2025-09-23', '2025-09-22'), riv: null, wia: null }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ kind: 'pending', due: '2025-10-12' })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'violated' })
  })

  it('telt terug vanaf de verlenging', () => {
    const patch = (datum: string) => ({
      ...stukken('2026-03-02', datum),
      wia: { verlenging: { totEnMet: '2026-06-30' } },
    })
    expect(verdictOf(rule, patch('2026-03-31'), '2026-04-01')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, patch('2026-04-01'), '2026-04-01')).toMatchObject({ kind: 'violated' })
  })

  it('laat ontbrekende stukken aan R-05 en R-06', () => {
    expect(verdictOf(rule, { documenten: { eindevaluatie: null } })).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { documenten: { 'actueel-oordeel': null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt naar een ontbrekende datum', () => {
    expect(verdictOf(rule, { documenten: { eindevaluatie: { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/6/datum',
    })
    expect(verdictOf(rule, { documenten: { 'actueel-oordeel': { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/5/datum',
    })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-30' }]
    expect(verdictOf(rule, { ...stukken('2025-09-23', '2025-09-22'), verzuim: { perioden } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('heeft genoeg aan een van meer oordelen van voor de evaluatie', () => {
    const eerder = metStuk({ soort: 'actueel-oordeel', datum: '2025-10-06' }, stukken('2025-10-07', '2025-10-06'))
    expect(verdictOf(rule, eerder)).toMatchObject({ kind: 'satisfied', path: '/documenten/6/datum' })
  })

  it('noemt de dag van beide stukken', () => {
    expect(verdictOf(rule, stukken('2025-09-23', '2025-09-22'))).toMatchObject({
      places: [{ found: '2025-09-22', message: { values: ['2025-09-22', '2025-09-23'] } }],
    })
    const patch = { ...stukken('2025-09-23', '2025-09-22'), riv: null, wia: null }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ notes: [{ values: ['2025-09-22', '2025-09-23'] }] })
  })
})
