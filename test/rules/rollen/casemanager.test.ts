import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import rule from '../../../src/rules/rollen/casemanager.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const door = (functie: 'casemanager' | 'leidinggevende') => [{ functie, naam: 'K. Dekker' }]
const zonder = { documenten: { 'plan-van-aanpak': { casemanager: null, opstellers: door('leidinggevende') } } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een plan met een casemanager goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/1/casemanager' })
  })

  it('noemt een plan zonder casemanager een risico', () => {
    expect(rule.severity).toBe('warning')
    const verdict = verdictOf(rule, { ...zonder, betrokkenen: null })
    expect(verdict).toMatchObject({ kind: 'violated', notes: [] })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('keurt een plan goed dat een casemanager zelf opstelde', () => {
    const patch = { documenten: { 'plan-van-aanpak': { casemanager: null, opstellers: door('casemanager') } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: '/documenten/1/opstellers' })
  })

  it('maakt er een opmerking van als de casemanager alleen bij de betrokkenen staat', () => {
    expect(verdictOf(rule, zonder)).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', severity: 'info', path: '/documenten/1' }],
      notes: [{}],
    })
  })

  it('telt onder de betrokkenen alleen een casemanager', () => {
    const verdict = verdictOf(rule, { ...zonder, betrokkenen: [{ rol: 'leidinggevende' }] })
    expect(verdict).toMatchObject({ kind: 'violated', notes: [] })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('neemt een casemanager uit een bijstelling van het plan mee', () => {
    const bijgesteld = (dossier: Dossier) => {
      const basis = applyPatch(dossier, zonder)
      const stuk = { soort: 'bijstelling-plan-van-aanpak', datum: '2024-05-01', casemanager: 'T. Hoekstra' }
      return { ...basis, documenten: [...(basis.documenten ?? []), stuk] } as Dossier // datums als tekst
    }
    expect(verdictOf(rule, bijgesteld)).toMatchObject({ kind: 'satisfied', path: '/documenten/7/casemanager' })
  })

  it('laat een ontbrekend plan aan R-02', () => {
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': null } }).kind).toBe('notApplicable')
  })

  it('geldt niet als er bij het plan geen benutbare mogelijkheden waren', () => {
    const documenten = { ...zonder.documenten, probleemanalyse: { benutbareMogelijkheden: false } }
    expect(verdictOf(rule, { documenten }).kind).toBe('notApplicable')
  })

  it('is gedekt door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...zonder, ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it.each([
    ['2024-03-03', 'violated'],
    ['2024-03-04', 'notApplicable'],
  ])('kijkt naar de mogelijkheden op de dag van het plan: geen tot en met %s', (totEnMet, kind) => {
    const patch = { ...zonder, geenBenutbareMogelijkheden: [{ van: '2024-02-26', totEnMet }] }
    expect(verdictOf(rule, patch)).toMatchObject({ kind })
  })

  it('kijkt bij een plan zonder datum naar de laatste dag die telt', () => {
    const documenten = { 'plan-van-aanpak': { ...zonder.documenten['plan-van-aanpak'], datum: null } }
    const tot = (totEnMet: string) => ({ geenBenutbareMogelijkheden: [{ van: '2025-09-01', totEnMet }] })
    expect(verdictOf(rule, { documenten, ...tot('2025-10-19') }).kind).toBe('violated')
    expect(verdictOf(rule, { documenten, ...tot('2025-10-20') }).kind).toBe('notApplicable')
  })

  it('heeft genoeg aan een casemanager onder de opstellers', () => {
    const opstellers = [...door('leidinggevende'), ...door('casemanager')]
    const patch = { documenten: { 'plan-van-aanpak': { casemanager: null, opstellers } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
    const zonderOpsteller = { documenten: { 'plan-van-aanpak': { casemanager: null, opstellers: null } } }
    expect(verdictOf(rule, zonderOpsteller)).toMatchObject({ places: [{ breach: 'incomplete', severity: 'info' }] })
  })

  it('zegt waarom de norm niet geldt', () => {
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': null } })).toMatchObject({
      reason: { words: [expect.stringContaining('R-02')] },
    })
    const documenten = { ...zonder.documenten, probleemanalyse: { benutbareMogelijkheden: false } }
    expect(verdictOf(rule, { documenten })).toMatchObject({
      reason: { words: [expect.stringContaining('geen benutbare mogelijkheden')] },
    })
    expect(verdictOf(rule, zonder)).toMatchObject({ notes: [{ words: [expect.stringContaining('neem die op')] }] })
  })
})
