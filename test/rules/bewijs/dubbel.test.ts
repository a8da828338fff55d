import { describe, expect, it } from 'vitest'
import type { Bestand } from '../../../src/facts/bestanden.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/bewijs/dubbel.js'
import { voorbeelddossier } from '../../../src/rules/voorbeeld/voorbeelddossier.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

const opSchijf = (sha256: string, bytes = 10): Bestand => ({ status: 'aanwezig', bytes, sha256 })
const met = (patch: Patch, bestanden?: Record<string, Bestand>) =>
  verdictOn(rule, applyPatch(voorbeelddossier, patch), '2025-11-03', bestanden && new Map(Object.entries(bestanden)))
const twee = (een: string, ander: string): Patch => ({
  documenten: { probleemanalyse: { bestand: een }, 'plan-van-aanpak': { bestand: ander } },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet als bij de stukken geen bestanden staan', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it('noemt hetzelfde pad bij twee soorten stukken een risico, ook zonder op de schijf te kijken', () => {
    expect(rule.severity).toBe('warning')
    expect(met(twee('a.pdf', 'a.pdf'))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', path: '/documenten/1/bestand' }],
    })
    expect(met(twee('a.pdf', './a.pdf')).kind).toBe('violated')
  })

  it('noemt dezelfde inhoud onder een andere naam een risico', () => {
    const patch = twee('a.pdf', 'b.pdf')
    expect(met(patch, { 'a.pdf': opSchijf('x'), 'b.pdf': opSchijf('x') }).kind).toBe('violated')
    expect(met(patch, { 'a.pdf': opSchijf('x'), 'b.pdf': opSchijf('y') }).kind).toBe('satisfied')
  })

  it('laat lege en ontbrekende bestanden aan B-01', () => {
    const patch = twee('a.pdf', 'b.pdf')
    expect(met(patch, { 'a.pdf': opSchijf('x', 0), 'b.pdf': opSchijf('x', 0) }).kind).toBe('satisfied')
    expect(met(patch, {}).kind).toBe('satisfied')
  })

  it('vraagt de bestanden als er niet op de schijf is gekeken', () => {
    expect(met(twee('a.pdf', 'b.pdf'))).toMatchObject({ kind: 'undetermined' })
  })

  it('hoeft bij een enkel bestand niet op de schijf te kijken', () => {
    expect(met({ documenten: { probleemanalyse: { bestand: 'a.pdf' } } }).kind).toBe('satisfied')
  })

  it('staat een plan met de bijstelling ervan in een bestand toe', () => {
    const patch: Patch = {
      documenten: {
        'plan-van-aanpak': { bestand: 'plan.pdf' },
        'bijstelling-plan-van-aanpak': { datum: '2024-05-01', bestand: 'plan.pdf' },
      },
    }
    expect(met(patch).kind).toBe('satisfied')
  })

  it('staat het plan en de profielen van spoor 2 in een bestand toe, maar niet met een rapportage', () => {
    const spoor2 = { plan: { bestand: 'plan.pdf' }, zoekprofiel: { bestand: 'plan.pdf' } }
    expect(met({ spoor2 }).kind).toBe('satisfied')
    expect(met({ spoor2: { ...spoor2, eindrapport: { datum: '2025-10-20', bestand: 'plan.pdf' } } })).toMatchObject({
      places: [{ path: '/spoor2/eindrapport/bestand' }],
    })
  })

  it('vindt hetzelfde bestand als bewijs bij meer handelingen gewoon', () => {
    const patch: Patch = {
      riv: { afschriftWerknemer: { bewijs: ['mail.pdf'] }, medischeInformatieBevestigd: { bewijs: ['mail.pdf'] } },
    }
    expect(met(patch).kind).toBe('notApplicable')
  })
})
