import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import rule from '../../../src/rules/rollen/casemanager.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const zonder = { documenten: { 'plan-van-aanpak': { casemanager: null } } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een plan met een casemanager goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/1/casemanager' })
  })

  it('noemt een plan zonder casemanager een risico, ook als die bij de betrokkenen staat', () => {
    expect(rule.severity).toBe('warning')
    expect(verdictOf(rule, zonder)).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', path: '/documenten/1' }],
      notes: [{}],
    })
    expect(verdictOf(rule, { ...zonder, betrokkenen: null })).toMatchObject({ kind: 'violated', notes: [] })
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
