import { describe, expect, it } from 'vitest'
import type { Werkhervatting } from '../../../src/facts/facts.js'
import rule from '../../../src/rules/wachttijd/gedeeltelijk-herstel.js'
import { textOf } from '../../helpers/text-of.js'
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
  soort: Werkhervatting['soort'] = 'eigen',
) => ({
  verzuim: { perioden },
  werkhervatting: [{ van, totEnMet, werkgever: 'eigen' as const, soort, urenPerWeek }],
})

const werkTot = (totEnMet: string) => ({ werkhervatting: werk('2024-03-01', totEnMet, 20).werkhervatting })

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt herstel goed als het eigen werk voor alle uren is hervat', () => {
    expect(verdictOf(rule, werk('2024-07-01', null, 36))).toMatchObject({
      kind: 'satisfied',
      path: '/werkhervatting/0/urenPerWeek',
    })
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
      places: [
        {
          breach: 'inconsistent',
          path: '/werkhervatting/0/soort',
          message: { values: ['2024-07-01', 'aangepast eigen werk'] },
        },
      ],
    })
  })

  it.each([
    ['ander-intern', 'ander werk in het eigen bedrijf'],
    ['arbeidstherapie', 'arbeidstherapie'],
    ['proefplaatsing', 'een proefplaatsing'],
    ['detachering', 'een detachering'],
    ['ander-extern', 'ander werk bij een andere werkgever'],
  ] as const)('noemt werk van de soort %s bij zijn naam', (soort, naam) => {
    const verdict = verdictOf(rule, werk('2024-07-01', '2024-07-31', 36, soort))
    expect(textOf(verdict)).toBe(
      `Vanaf 2024-07-01 staat de werknemer als hersteld in het dossier, maar toen liep ${naam}`,
    )
  })

  it('noemt werk dat in twee herstelperioden liep één keer', () => {
    const tweemaal = [
      ...perioden.slice(0, 2),
      { soort: 'ziek', van: '2024-08-01', totEnMet: '2024-08-31' },
      { soort: 'ziek', van: '2024-09-10' },
    ] as const
    const { werkhervatting } = werk('2024-07-05', null, 20)
    const verdict = verdictOf(rule, { verzuim: { perioden: tweemaal }, werkhervatting })
    expect(verdict.kind === 'violated' && verdict.places).toMatchObject([
      { message: { values: ['2024-07-05', 20, 36] } },
    ])
  })

  it('keurt herstel zonder werk in het dossier goed', () => {
    const verwacht = { kind: 'satisfied', path: '/verzuim/perioden' }
    expect(verdictOf(rule, { verzuim: { perioden }, werkhervatting: null })).toMatchObject(verwacht)
    expect(verdictOf(rule, werk('2024-08-01', null, 20))).toMatchObject(verwacht)
  })

  it('leest herstel dat binnen een ziekteperiode zonder einde is vastgelegd als herstel', () => {
    const open = [{ soort: 'ziek', van: '2024-01-15' }, perioden[1]] as const
    const patch = { ...werk('2024-03-01', '2024-07-01', 20), verzuim: { perioden: open } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, { ...patch, ...werkTot('2024-06-30') })).toMatchObject({ kind: 'satisfied' })
  })

  it('kijkt niet verder dan de peildatum', () => {
    const patch = { verzuim: { perioden: [perioden[0]] }, werkhervatting: werk('2024-07-03', null, 20).werkhervatting }
    expect(verdictOf(rule, patch, '2024-07-02')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, patch, '2024-07-03')).toMatchObject({ kind: 'violated' })
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
    expect(textOf(verdictOf(rule))).toBe('in het dossier staat geen herstel')
    expect(verdictOf(rule, { verzuim: { perioden: null } })).toMatchObject({ kind: 'notApplicable' })
  })
})
