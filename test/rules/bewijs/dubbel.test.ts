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

  it('vergelijkt ook een later stuk met het eerste', () => {
    const drie = (een: string, twee: string, derde: string): Patch => ({
      documenten: {
        probleemanalyse: { bestand: een },
        'plan-van-aanpak': { bestand: twee },
        eindevaluatie: { bestand: derde },
      },
    })
    const plaatsen = (patch: Patch, bestanden?: Record<string, Bestand>) => {
      const verdict = met(patch, bestanden)
      return verdict.kind === 'violated' && verdict.places.map(({ path }) => path)
    }
    expect(plaatsen(drie('a.pdf', 'b.pdf', 'a.pdf'))).toEqual(['/documenten/6/bestand'])
    expect(plaatsen(drie('a.pdf', 'a.pdf', 'a.pdf'))).toEqual(['/documenten/1/bestand', '/documenten/6/bestand'])
    const schijf = { 'a.pdf': opSchijf('x'), 'b.pdf': opSchijf('y'), 'c.pdf': opSchijf('x') }
    expect(plaatsen(drie('a.pdf', 'b.pdf', 'c.pdf'), schijf)).toEqual(['/documenten/6/bestand'])
  })

  it('zegt of het pad of de inhoud dezelfde is', () => {
    const woorden = (patch: Patch, bestanden?: Record<string, Bestand>) => JSON.stringify(met(patch, bestanden))
    expect(woorden(twee('a.pdf', 'a.pdf'))).toContain('staat ook bij een ander soort stuk')
    const gelijk = { 'a.pdf': opSchijf('x', 1), 'b.pdf': opSchijf('x', 1) }
    expect(woorden(twee('a.pdf', 'b.pdf'), gelijk)).toContain('dezelfde inhoud')
    expect(met(twee('a.pdf', 'b.pdf'), { ...gelijk, 'b.pdf': { status: 'onleesbaar' } })).toMatchObject({
      kind: 'satisfied',
      path: '/documenten/0/bestand',
    })
  })

  it.each([
    ['./a.pdf', 'violated'],
    ['././a.pdf', 'violated'],
    ['map/./a.pdf', 'satisfied'],
    ['../a.pdf', 'satisfied'],
  ])('ziet door een punt vooraan heen: %s', (naam, kind) => {
    const leeg = { 'a.pdf': opSchijf('x'), [naam]: opSchijf('y') }
    expect(met(twee('a.pdf', naam), leeg).kind).toBe(kind)
  })

  it.each([
    ['probleemanalyse', 'bijstelling-probleemanalyse', 'satisfied'],
    ['plan-van-aanpak', 'bijstelling-plan-van-aanpak', 'satisfied'],
    ['plan-van-aanpak', 'bijstelling-probleemanalyse', 'violated'],
    ['eerstejaarsevaluatie', 'eindevaluatie', 'violated'],
  ])('oordeelt over %s en %s in een bestand', (een, ander, kind) => {
    const stuk = { datum: '2025-01-06', bestand: 'scan.pdf' }
    expect(met({ documenten: { [een]: stuk, [ander]: stuk } }).kind).toBe(kind)
  })

  it('staat twee stukken van dezelfde soort en het persoonsprofiel bij het plan van spoor 2 toe', () => {
    const rapportages = [
      { datum: '2025-03-20', bestand: 'rapport.pdf' },
      { datum: '2025-05-22', bestand: 'rapport.pdf' },
    ]
    expect(met({ spoor2: { rapportages } as never }).kind).toBe('satisfied')
    const spoor2 = { plan: { bestand: 'plan.pdf' }, persoonsprofiel: { bestand: 'plan.pdf' } }
    expect(met({ spoor2 }).kind).toBe('satisfied')
  })

  it('wijst naar het eerste bestand, en zegt wanneer er geen zijn', () => {
    expect(met({ documenten: { probleemanalyse: { bestand: 'a.pdf' } } })).toMatchObject({
      path: '/documenten/0/bestand',
    })
    expect(verdictOf(rule)).toMatchObject({ reason: { words: [expect.stringContaining('geen bestanden')] } })
  })
})
