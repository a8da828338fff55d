import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/privacy/medische-informatie-niet-in-dossier.js'
import { verdictOf } from '../../helpers/verdict-of.js'

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een dossier goed waarin alleen staat dat de medische informatie is verstuurd', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { documenten: null })).toMatchObject({ kind: 'satisfied' })
  })

  it('vindt het stuk zelf niet toegestaan', () => {
    expect(verdictOf(rule, { documenten: { 'medische-informatie': { datum: '2025-10-20' } } })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/documenten/7' }],
    })
  })

  it('vindt het ook niet toegestaan zonder datum of met een datum na de peildatum', () => {
    const met = (datum: string | null) => verdictOf(rule, { documenten: { 'medische-informatie': { datum } } })
    expect(met(null)).toMatchObject({ kind: 'violated' })
    expect(met('2026-01-01')).toMatchObject({ kind: 'violated' })
  })

  it('heeft niets tegen een ander stuk', () => {
    expect(verdictOf(rule, { documenten: { overig: { omschrijving: 'Brief van UWV' } } })).toMatchObject({
      kind: 'satisfied',
    })
  })
})
