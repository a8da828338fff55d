import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { dekkingDoorAfwijking } from '../../src/rules/afwijking.js'
import rule from '../../src/rules/termijnen/plan-van-aanpak-2-weken.js'
import { askOn } from '../helpers/ask-on.js'
import { sentence } from '../helpers/text-of.js'
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

  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2024-03-31', true],
    ['2024-04-01', false],
  ])('telt bij een termijn die terugkomt alleen binnen het tijdvak: %s', (datum, telt) => {
    const tijdvak = { van: plainDate('2024-03-01'), totEnMet: plainDate('2024-03-31') }
    const fact = askOn({ afwijkingen: [{ ...volledig, datum }] })
    const dekking = dekkingDoorAfwijking(fact, 'plan-van-aanpak', { tijdvak })
    expect(dekking).toMatchObject(telt ? { covered: { path: '/afwijkingen/0' } } : { covered: null, notes: [] })
  })

  it('telt bij een termijn die terugkomt niet zonder datum', () => {
    const tijdvak = { van: plainDate('2024-03-01'), totEnMet: plainDate('2024-03-31') }
    const { datum: _, ...zonderDatum } = volledig
    const { covered, notes } = dekkingDoorAfwijking(askOn({ afwijkingen: [zonderDatum] }), 'plan-van-aanpak', {
      tijdvak,
    })
    expect(covered).toBeNull()
    expect(notes.map(sentence)).toEqual([expect.stringContaining('maar zonder datum; daarom telt die niet')])
  })

  it('geeft uitstel, geen vrijstelling', () => {
    const fact = askOn({ afwijkingen: [volledig] })
    const { covered, notes } = dekkingDoorAfwijking(fact, 'plan-van-aanpak', { uitstelVoorbij: true })
    expect(covered).toBeNull()
    expect(notes.map(sentence)).toEqual(['samen afwijken van deze termijn geeft uitstel, geen vrijstelling'])
  })

  it('telt als een van meer afwijkingen volledig is, liefst die met bewijs', () => {
    expect(met({ reden: null }, {})).toMatchObject({ covered: { path: '/afwijkingen/1' }, notes: [] })
    expect(met({ bewijs: null }, {})).toMatchObject({ covered: { path: '/afwijkingen/1' }, notes: [] })
  })
})
