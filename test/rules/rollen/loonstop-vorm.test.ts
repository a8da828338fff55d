import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/rollen/loonstop-vorm.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const maatregel = {
  soort: 'loonstop' as const,
  grond: 'passende-arbeid-geweigerd' as const,
  vermoedenSinds: '2024-06-03',
  voorschrift: { datum: '2024-05-27', schriftelijk: true },
  kennisgeving: { datum: '2024-06-05', schriftelijk: true },
  van: '2024-06-05',
}
const met = (more: object) => ({ maatregelen: [{ ...maatregel, ...more }] })
const stopgronden = [
  'genezing-belemmerd',
  'passende-arbeid-geweigerd',
  'redelijke-voorschriften-geweigerd',
  'plan-van-aanpak-geweigerd',
  'wia-aanvraag-te-laat',
]

describe(`${rule.id} ${rule.slug}`, () => {
  it.each(stopgronden)('koppelt de grond %s aan een loonstop, niet aan opschorting', (grond) => {
    expect(verdictOf(rule, met({ grond })).kind).toBe('satisfied')
    expect(verdictOf(rule, met({ grond, soort: 'loonopschorting' }))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', path: '/maatregelen/0/grond' }],
    })
  })

  it('koppelt controlevoorschriften aan opschorting, niet aan een loonstop', () => {
    const grond = 'controlevoorschriften'
    expect(verdictOf(rule, met({ grond, soort: 'loonopschorting' })).kind).toBe('satisfied')
    const verdict = verdictOf(rule, met({ grond }))
    expect(verdict).toMatchObject({ places: [{ breach: 'inconsistent', path: '/maatregelen/0/grond' }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it.each([
    ['de grond', { grond: null }, { breach: 'incomplete', path: '/maatregelen/0' }],
    ['de kennisgeving', { kennisgeving: null }, { breach: 'missing', path: '/maatregelen/0' }],
  ])('vindt het ontbreken van %s een fout', (_, more, place) => {
    const verdict = verdictOf(rule, met(more))
    expect(verdict).toMatchObject({ kind: 'violated', places: [place] })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it.each([
    ['een mondelinge kennisgeving', { kennisgeving: { datum: '2024-06-05', schriftelijk: false, bewijs: ['a.pdf'] } }],
    ['een kennisgeving waarvan niet vaststaat dat zij schriftelijk is', { kennisgeving: { datum: '2024-06-05' } }],
    ['een maatregel zonder voorschrift', { voorschrift: null }],
    [
      'opschorting na een mondeling voorschrift',
      {
        soort: 'loonopschorting',
        grond: 'controlevoorschriften',
        voorschrift: { datum: '2024-05-27', schriftelijk: false },
      },
    ],
    [
      'opschorting na een voorschrift waarvan niet vaststaat dat het schriftelijk is',
      { soort: 'loonopschorting', grond: 'controlevoorschriften', voorschrift: { datum: '2024-05-27' } },
    ],
  ])('vindt %s een risico', (_, more) => {
    expect(verdictOf(rule, met(more))).toMatchObject({ kind: 'violated', places: [{ severity: 'warning' }] })
  })

  it('noemt het op schrift stellen van de kennisgeving een gebruik, geen wet', () => {
    expect(verdictOf(rule, met({ kennisgeving: { datum: '2024-06-05' } }))).toMatchObject({
      places: [{ severity: 'warning', norm: 'praktijk' }],
    })
  })

  it.each([
    ['genezing-belemmerd', 'satisfied'],
    ['wia-aanvraag-te-laat', 'satisfied'],
    ['redelijke-voorschriften-geweigerd', 'violated'],
    ['plan-van-aanpak-geweigerd', 'violated'],
  ])('vraagt bij een loonstop om %s alleen een voorschrift als dat eraan voorafgaat', (grond, kind) => {
    expect(verdictOf(rule, met({ grond, voorschrift: null })).kind).toBe(kind)
  })

  it('neemt een stuk als bewijs dat de kennisgeving schriftelijk is', () => {
    expect(verdictOf(rule, met({ kennisgeving: { datum: '2024-06-05', bewijs: ['brief.pdf'] } })).kind).toBe(
      'satisfied',
    )
  })

  it.each([
    ['keurt een kennisgeving op de zevende dag goed', '2024-06-10', 'satisfied'],
    ['vraagt op de achtste dag of dat onverwijld was', '2024-06-11', 'judgement'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, met({ kennisgeving: { datum, schriftelijk: true } })).kind).toBe(kind)
  })

  it('legt die vraag voor aan een jurist', () => {
    expect(verdictOf(rule, met({ kennisgeving: { datum: '2024-06-11', schriftelijk: true } }))).toMatchObject({
      forWhom: 'jurist',
      path: '/maatregelen/0/kennisgeving/datum',
    })
  })

  it('noemt die vraag ook naast een tekortkoming', () => {
    expect(verdictOf(rule, met({ kennisgeving: { datum: '2024-06-11' } }))).toMatchObject({
      kind: 'violated',
      notes: [{ values: ['2024-06-11', 8, '2024-06-03'] }],
    })
  })

  it('vraagt sinds wanneer het vermoeden bestond', () => {
    expect(verdictOf(rule, met({ vermoedenSinds: null }))).toMatchObject({
      kind: 'undetermined',
      missing: '/maatregelen/0/vermoedenSinds',
    })
  })

  it('noemt een bekende fout boven een onbekende datum in een andere maatregel', () => {
    const maatregelen = [
      { ...maatregel, vermoedenSinds: null },
      { ...maatregel, grond: 'controlevoorschriften' as const },
    ]
    expect(verdictOf(rule, { maatregelen })).toMatchObject({
      kind: 'violated',
      places: [{ path: '/maatregelen/1/grond' }],
    })
  })

  it('geldt niet zonder opschorting of stop', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
    expect(verdictOf(rule, met({ soort: 'waarschuwing', grond: null })).kind).toBe('notApplicable')
  })

  it('telt een maatregel van na de peildatum niet', () => {
    expect(verdictOf(rule, met({ grond: null }), '2024-06-04').kind).toBe('notApplicable')
  })

  it('zegt waarom de grond niet klopt', () => {
    const bericht = (more: object) => {
      const verdict = verdictOf(rule, met(more))
      return verdict.kind === 'violated' && verdict.places[0].message
    }
    expect(bericht({ grond: 'controlevoorschriften' })).toMatchObject({
      words: [expect.stringContaining('alleen opschorting')],
    })
    const namen = [
      ['genezing-belemmerd', 'de genezing belemmerd'],
      ['passende-arbeid-geweigerd', 'passend werk geweigerd'],
      ['redelijke-voorschriften-geweigerd', 'redelijke voorschriften niet opgevolgd'],
      ['plan-van-aanpak-geweigerd', 'niet meegewerkt aan het plan van aanpak'],
      ['wia-aanvraag-te-laat', 'de WIA-aanvraag te laat gedaan'],
    ]
    for (const [grond, naam] of namen) {
      expect(bericht({ grond, soort: 'loonopschorting' })).toMatchObject({ values: [naam] })
    }
    expect(bericht({ grond: null })).toMatchObject({ values: ['loonstop'] })
    expect(bericht({ kennisgeving: null })).toMatchObject({ values: ['loonstop'] })
    expect(bericht({ kennisgeving: { datum: '2024-06-05' } })).toMatchObject({ values: ['2024-06-05'] })
    expect(bericht({ voorschrift: null })).toMatchObject({ values: ['loonstop'] })
  })

  it('wijst naar de plaats van het gebrek', () => {
    const plaatsen = (more: object) => {
      const verdict = verdictOf(rule, met(more))
      return verdict.kind === 'violated' && verdict.places.map(({ breach, path }) => [breach, path])
    }
    expect(plaatsen({ kennisgeving: { datum: '2024-06-05', bewijs: [] } })).toEqual([
      ['incomplete', '/maatregelen/0/kennisgeving'],
    ])
    expect(plaatsen({ voorschrift: null })).toEqual([['missing', '/maatregelen/0']])
    const opschorting = { soort: 'loonopschorting', grond: 'controlevoorschriften' }
    expect(plaatsen({ ...opschorting, voorschrift: { datum: '2024-05-27', schriftelijk: false } })).toEqual([
      ['incomplete', '/maatregelen/0/voorschrift'],
    ])
    expect(plaatsen({ grond: null, voorschrift: null })).toHaveLength(2)
    expect(verdictOf(rule, met({}))).toMatchObject({ path: '/maatregelen/0/kennisgeving' })
  })

  it.each([
    ['een loonstop na een mondeling voorschrift', { voorschrift: { datum: '2024-05-27', schriftelijk: false } }],
    [
      'opschorting na een voorschrift met een stuk erbij',
      {
        soort: 'loonopschorting',
        grond: 'controlevoorschriften',
        voorschrift: { datum: '2024-05-27', bewijs: ['regels.pdf'] },
      },
    ],
    ['een mondeling voorschrift bij een grond zonder voorschrift', { grond: 'genezing-belemmerd' }],
  ])('keurt %s goed', (_, more) => {
    expect(verdictOf(rule, met(more)).kind).toBe('satisfied')
  })

  it.each([
    ['op de eerste dag van de maatregel', { datum: '2024-06-05', schriftelijk: true }, 'satisfied'],
    ['van een dag later', { datum: '2024-06-06', schriftelijk: true }, 'violated'],
  ])('weegt een voorschrift %s', (_, voorschrift, kind) => {
    expect(verdictOf(rule, met({ voorschrift })).kind).toBe(kind)
    expect(verdictOf(rule, met({ voorschrift, van: null })).kind).toBe(kind)
    expect(verdictOf(rule, met({ voorschrift, grond: 'genezing-belemmerd' })).kind).toBe('satisfied')
  })

  it('noemt een voorschrift van na de maatregel een risico', () => {
    const verdict = verdictOf(rule, met({ voorschrift: { datum: '2024-06-06', schriftelijk: true } }))
    expect(verdict).toMatchObject({
      places: [
        { breach: 'inconsistent', severity: 'warning', path: '/maatregelen/0/voorschrift/datum', found: '2024-06-06' },
      ],
    })
    expect(textOf(verdict)).toBe(
      'Het voorschrift is van 2024-06-06, later dan de loonstop van 2024-06-05; het hoort eraan vooraf te gaan',
    )
  })

  it.each([
    ['van de dag van het vermoeden', '2024-06-03', 'satisfied'],
    ['van een dag eerder', '2024-06-02', 'violated'],
  ])('weegt een kennisgeving %s', (_, datum, kind) => {
    const verdict = verdictOf(rule, met({ kennisgeving: { datum, schriftelijk: true } }))
    expect(verdict.kind).toBe(kind)
    if (kind === 'violated') {
      const path = '/maatregelen/0/kennisgeving/datum'
      expect(verdict).toMatchObject({ places: [{ breach: 'inconsistent', severity: 'warning', path, found: datum }] })
      expect(textOf(verdict)).toContain('van 2024-06-02, eerder dan het vermoeden van 2024-06-03')
    }
  })

  it.each([
    ['geen vraag bij een maatregel vanaf de dag van het vermoeden', '2024-06-03', 'satisfied'],
    ['een vraag bij een maatregel vanaf een dag eerder', '2024-06-02', 'judgement'],
  ])('stelt %s', (_, van, kind) => {
    const verdict = verdictOf(rule, met({ van }))
    expect(verdict.kind).toBe(kind)
    if (kind === 'judgement') expect(verdict).toMatchObject({ forWhom: 'jurist', path: '/maatregelen/0/van' })
    expect(verdictOf(rule, met({ van, vermoedenSinds: null })).kind).toBe('undetermined')
  })

  it('noemt alles wat aan een opschorting schort', () => {
    const verdict = verdictOf(
      rule,
      met({
        soort: 'loonopschorting',
        grond: 'controlevoorschriften',
        vermoedenSinds: '2024-06-02',
        voorschrift: { datum: '2024-06-20' },
        kennisgeving: { datum: '2024-06-01', schriftelijk: true, verzendbewijs: 'aangetekend' },
        van: '2024-05-01',
      }),
    )
    expect(textOf(verdict).split('\n')).toEqual([
      expect.stringContaining('De kennisgeving is van 2024-06-01'),
      expect.stringContaining('Niet is vastgelegd dat het controlevoorschrift van 2024-06-20 schriftelijk is gegeven'),
      expect.stringContaining('Het voorschrift is van 2024-06-20, later dan de loonopschorting van 2024-05-01'),
    ])
    expect(notesOf(verdict)).toBe(
      'De loonopschorting begon op 2024-05-01, eerder dan het vermoeden van 2024-06-02. Was er toen al een grond?',
    )
  })

  it('stelt naast een tekortkoming geen vraag als de kennisgeving snel kwam of ontbreekt', () => {
    expect(verdictOf(rule, met({ kennisgeving: { datum: '2024-06-10' } }))).toMatchObject({ notes: [] })
    expect(verdictOf(rule, met({ kennisgeving: null }))).toMatchObject({ notes: [] })
  })
})
