import { describe, expect, it } from 'vitest'
import rule from '../../src/rules/termijnen/plan-van-aanpak-2-weken.js'
import { verdictOf } from '../helpers/verdict-of.js'

const volledig = {
  termijn: 'plan-van-aanpak' as const,
  datum: '2024-03-04',
  reden: 'Op verzoek van de werknemer na zijn vakantie',
  akkoord: { werkgever: true, werknemer: true },
  bewijs: ['stukken/afspraak.pdf'],
}

/** T-04 on a plan that is three days late, with these deviations. */
const met = (...afwijkingen: object[]) =>
  verdictOf(rule, {
    documenten: { 'plan-van-aanpak': { datum: '2024-03-08' } },
    afwijkingen: afwijkingen.map((delen) => ({ ...volledig, ...delen })),
  })
const bewijs = [expect.stringContaining('geen bewijs genoemd')]

describe('een afwijking van een termijn', () => {
  it('dekt als zij met reden, akkoord van beiden en bewijs is vastgelegd', () => {
    expect(met({})).toMatchObject({ covered: { ground: 'afwijking', path: '/afwijkingen/0' }, notes: [] })
    expect(met({ datum: null })).toMatchObject({ covered: { path: '/afwijkingen/0' } })
    expect(met({ termijn: 'bijstelling' })).toMatchObject({ covered: null, notes: [] })
  })

  it('dekt ook zonder bewijs, maar zegt dat', () => {
    expect(met({ bewijs: null })).toMatchObject({ covered: { ground: 'afwijking' }, notes: [{ words: bewijs }] })
    expect(met({ bewijs: [] })).toMatchObject({ notes: [{ words: bewijs }] })
    const akkoord = { ...volledig.akkoord, bewijs: ['stukken/mail.pdf'] }
    expect(met({ bewijs: null, akkoord })).toMatchObject({ covered: { ground: 'afwijking' }, notes: [] })
  })

  it.each([
    [{ reden: null }, 'zonder reden'],
    [{ akkoord: null }, 'zonder akkoord van beiden'],
    [{ akkoord: { werkgever: true, werknemer: false } }, 'zonder akkoord van beiden'],
    [{ reden: null, akkoord: { werknemer: true } }, 'zonder reden en zonder akkoord van beiden'],
  ])('telt niet als zij onvolledig is, en zegt wat ontbreekt: %o', (delen, gebrek) => {
    expect(met(delen)).toMatchObject({ covered: null, notes: [{ values: [gebrek] }] })
  })

  it('telt als een van meer afwijkingen volledig is, liefst die met bewijs', () => {
    expect(met({ reden: null }, {})).toMatchObject({ covered: { path: '/afwijkingen/1' }, notes: [] })
    expect(met({ bewijs: null }, {})).toMatchObject({ covered: { path: '/afwijkingen/1' }, notes: [] })
  })
})
