import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/gedeeltelijk-herstel.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const perioden = [
  { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-06-30' },
  { soort: 'hersteld', van: '2024-07-01', totEnMet: '2024-07-31' },
  { soort: 'ziek', van: '2024-08-01' },
] as const

/** Werk in de herstelperiode van juli 2024, in een week van 36 uur volgens contract. */
const werk = (
  van: string,
  totEnMet: string | null,
  urenPerWeek: number | null,
  soort = 'eigen' as 'eigen' | 'eigen-aangepast',
) => ({
  verzuim: { perioden },
  werkhervatting: [{ van, totEnMet, werkgever: 'eigen' as const, soort, urenPerWeek }],
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt herstel goed als het eigen werk voor alle uren is hervat', () => {
    expect(verdictOf(rule, werk('2024-07-01', null, 36))).toMatchObject({ kind: 'satisfied' })
  })

  it('vindt een uur minder dan het contract geen herstel', () => {
    expect(verdictOf(rule, werk('2024-07-01', '2024-07-31', 35))).toMatchObject({
      places: [
        { breach: 'inconsistent', path: '/werkhervatting/0/urenPerWeek', message: { values: ['2024-07-01', 35, 36] } },
      ],
    })
  })

  it('vindt aangepast werk geen herstel, ook voor alle uren', () => {
    expect(verdictOf(rule, werk('2024-07-01', '2024-07-31', 36, 'eigen-aangepast'))).toMatchObject({
      places: [{ path: '/werkhervatting/0/soort' }],
    })
  })

  it.each([
    ['laat werk met rust dat de dag voor het herstel eindigde', '2024-03-01', '2024-06-30', 'satisfied'],
    ['telt werk mee dat tot en met de eerste dag van herstel liep', '2024-03-01', '2024-07-01', 'violated'],
    ['telt werk mee dat op de laatste dag van herstel begon', '2024-07-31', null, 'violated'],
    ['laat werk met rust dat na het herstel begon', '2024-08-01', null, 'satisfied'],
  ])('%s', (_, van, totEnMet, kind) => {
    expect(verdictOf(rule, werk(van, totEnMet, 20))).toMatchObject({ kind })
  })

  it('leest een gat tussen twee ziekteperioden ook als herstel', () => {
    const { werkhervatting } = werk('2024-07-01', '2024-07-31', 20)
    const patch = { verzuim: { perioden: [perioden[0], perioden[2]] }, werkhervatting }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
  })

  it('leest verlof niet als herstel', () => {
    const wazo = { soort: 'wazo', van: '2024-07-01', totEnMet: '2024-07-31' } as const
    expect(verdictOf(rule, { verzuim: { perioden: [perioden[0], wazo, perioden[2]] } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('kijkt ook na een laatste herstelmelding', () => {
    const { werkhervatting } = werk('2024-06-01', null, 20)
    expect(verdictOf(rule, { verzuim: { perioden: [perioden[0]] }, werkhervatting }, '2024-07-02')).toMatchObject({
      kind: 'violated',
    })
  })

  it('vraagt naar de uren als die niet bekend zijn', () => {
    expect(verdictOf(rule, werk('2024-07-01', null, null))).toMatchObject({
      kind: 'undetermined',
      missing: '/werkhervatting/0/urenPerWeek',
    })
    const zonderRooster = { ...werk('2024-07-01', null, 20), werknemer: { rooster: null } }
    expect(verdictOf(rule, zonderRooster)).toMatchObject({
      kind: 'undetermined',
      missing: '/werknemer/rooster/urenPerWeek',
    })
  })

  it('laat een onbekend contract aangepast werk niet verbergen', () => {
    const eigen = werk('2024-07-01', null, 20).werkhervatting
    const aangepast = werk('2024-07-01', null, 20, 'eigen-aangepast').werkhervatting
    const patch = { verzuim: { perioden }, werknemer: { rooster: null }, werkhervatting: [...eigen, ...aangepast] }
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ path: '/werkhervatting/1/soort' }] })
  })

  it('geldt niet zonder herstel', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { verzuim: { perioden: null } })).toMatchObject({ kind: 'notApplicable' })
  })
})
