import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/praktijk/begeleider-spoor2-benoemd.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['re-integratiecoach' as const, { naam: 'L. Prins' }],
    ['re-integratiebedrijf' as const, { organisatie: 'Bureau Overstap' }],
    ['jobcoach' as const, { referentie: 'coach-2' }],
    ['consulent' as const, { naam: 'L. Prins' }],
  ])('neemt de %s als begeleider', (rol, wie) => {
    const verdict = verdictOf(rule, { betrokkenen: [{ rol, ...wie }] })
    expect(verdict).toMatchObject({ kind: 'satisfied', path: '/betrokkenen/0' })
  })

  it('ziet dat niemand als begeleider is genoemd', () => {
    const verwacht = { kind: 'violated', covered: null, places: [{ breach: 'missing', path: '/spoor2' }] }
    expect(verdictOf(rule, { betrokkenen: null })).toMatchObject(verwacht)
    const anders = [{ rol: 'casemanager' as const, naam: 'T. Hoekstra' }]
    expect(verdictOf(rule, { betrokkenen: anders })).toMatchObject(verwacht)
    expect(textOf(verdictOf(rule, { betrokkenen: anders }))).toContain('wie de werknemer in spoor 2 begeleidt')
  })

  it('vindt een begeleider zonder naam, kenmerk of organisatie onvolledig', () => {
    const verdict = verdictOf(rule, { betrokkenen: [{ rol: 'jobcoach' }] })
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete', path: '/betrokkenen/0' }] })
    expect(textOf(verdict)).toContain('Bij de rol jobcoach staat niet wie')
  })

  it('geldt niet zonder spoor 2', () => {
    expect(verdictOf(rule, { spoor2: null, betrokkenen: null }).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor2: { start: null }, betrokkenen: null }).kind).toBe('notApplicable')
    expect(textOf(verdictOf(rule, { spoor2: null }))).toBe('spoor 2 is niet gestart')
  })

  it('is gedekt bij een bevredigend resultaat', () => {
    for (const betrokkenen of [[], [{ rol: 'jobcoach' as const }]])
      expect(verdictOf(rule, { betrokkenen, ...resultaat })).toMatchObject({
        kind: 'violated',
        covered: { ground: 'bevredigend-resultaat' },
      })
  })
})
