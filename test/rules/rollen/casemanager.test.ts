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
})
