import { describe, expect, it } from 'vitest'
import { messagesOf, problemsOf, smallest } from '../helpers/problems-of.js'

const withPerioden = (...perioden: string[]) =>
  `${smallest}  perioden:\n${perioden.map((periode) => `    - { ${periode} }\n`).join('')}`
const places = (text: string) => problemsOf(text).map(({ path }) => path)

describe('loonwaarde in procenten', () => {
  const withLoonwaarde = (loonwaarde: string) =>
    `${smallest}werkhervatting: [{ van: 2024-02-01, werkgever: eigen, soort: eigen, loonwaarde: ${loonwaarde} }]`

  it.each([
    ['0.2', '0.2 is geen percentage; schrijf 20'],
    ['0.655', '0.655 is geen percentage; schrijf 65.5'],
    ['0.999', '0.999 is geen percentage; schrijf 99.9'],
  ])('weigert %s', (loonwaarde, message) => {
    expect(messagesOf(withLoonwaarde(loonwaarde))).toEqual([`4:81 ${message}`])
  })

  it.each(['0', '1', '20', '65.5', '100'])('neemt %s aan', (loonwaarde) => {
    expect(messagesOf(withLoonwaarde(loonwaarde))).toEqual([])
  })

  it('laat 100,5 aan het schema', () => {
    expect(messagesOf(withLoonwaarde('100.5'))).toEqual(['4:81 100.5 is te hoog; "loonwaarde" is hooguit 100'])
  })
})

describe('jaren', () => {
  const tot = (datum: string) => withPerioden(`soort: ziek, van: 2024-01-15, totEnMet: ${datum}`)

  it.each(['2150-12-31'])('neemt %s aan', (datum) => {
    expect(messagesOf(tot(datum))).toEqual([])
  })

  it.each(['2151-01-01', '9999-12-31'])('weigert %s en zegt wat er in de plaats kan', (datum) => {
    expect(messagesOf(tot(datum)).join()).toContain(
      `Het jaar van ${datum} kan niet kloppen; loopt het nog, laat de datum dan weg`,
    )
  })

  it('weigert een eerste ziektedag voor 1950', () => {
    expect(messagesOf(smallest.replace('2024-01-15', '1949-12-31')).join()).toContain('Het jaar van 1949-12-31')
    expect(messagesOf(smallest.replace('2024-01-15', '1950-01-01'))).toEqual([])
  })
})

describe('peildatum', () => {
  it('mag de eerste ziektedag zijn', () => {
    expect(places(`${smallest}peildatum: 2024-01-15`)).toEqual([])
  })

  it('mag niet de dag ervoor zijn', () => {
    expect(messagesOf(`${smallest}peildatum: 2024-01-14`)).toEqual([
      '4:12 De peildatum 2024-01-14 ligt voor de eerste ziektedag 2024-01-15; controleer beide',
    ])
  })
})

describe('van en totEnMet', () => {
  it('mogen dezelfde dag zijn', () => {
    expect(places(`${smallest}loonsanctie: { van: 2026-01-12, totEnMet: 2026-01-12 }`)).toEqual([])
  })

  it('staan niet andersom', () => {
    expect(messagesOf(`${smallest}loonsanctie: { van: 2026-01-12, totEnMet: 2026-01-11 }`)).toEqual([
      '4:43 2026-01-11 ligt voor de eerste dag (van: 2026-01-12); controleer beide',
    ])
  })

  it('worden overal bekeken, ook diep in een lijst', () => {
    const text = `${smallest}spoor2: { onderbrekingen: [{ van: 2025-03-01, totEnMet: 2025-02-01 }] }`
    expect(places(text)).toEqual(['/spoor2/onderbrekingen/0/totEnMet'])
  })
})

describe('perioden van ziekte en herstel', () => {
  it.each([
    [
      'op elkaar aansluitend',
      ['soort: ziek, van: 2024-01-15, totEnMet: 2024-03-01', 'soort: hersteld, van: 2024-03-02'],
    ],
    [
      'met een gat ertussen en niet op volgorde',
      ['soort: ziek, van: 2024-05-01', 'soort: ziek, van: 2024-01-15, totEnMet: 2024-03-01'],
    ],
    [
      'met verlof binnen de ziekte',
      ['soort: ziek, van: 2024-01-15', 'soort: wazo, van: 2024-09-02, totEnMet: 2024-12-22'],
    ],
    ['met één open periode', ['soort: ziek, van: 2024-01-15']],
  ])('kunnen: %s', (_, perioden) => {
    expect(places(withPerioden(...perioden))).toEqual([])
  })

  it('overlappen niet: herstel binnen ziekte', () => {
    const text = withPerioden(
      'soort: ziek, van: 2024-01-15, totEnMet: 2024-06-30',
      'soort: hersteld, van: 2024-03-01, totEnMet: 2024-03-10',
    )
    expect(messagesOf(text)).toEqual([
      '6:31 Deze periode (hersteld) begint terwijl de periode (ziek) vanaf 2024-01-15 tot en met 2024-06-30 loopt; eindigt die eerder, schrijf daar dan totEnMet: 2024-02-29',
    ])
  })

  it('overlappen niet: een dag te vroeg', () => {
    expect(
      places(withPerioden('soort: ziek, van: 2024-01-15, totEnMet: 2024-03-01', 'soort: hersteld, van: 2024-03-01')),
    ).toEqual(['/verzuim/perioden/1/van'])
  })

  it('overlappen niet: een periode die nog loopt', () => {
    const [problem] = problemsOf(withPerioden('soort: ziek, van: 2024-01-15', 'soort: ziek, van: 2024-05-01'))
    expect(problem?.message).toContain('nog loopt; eindigt die eerder, schrijf daar dan totEnMet: 2024-04-30')
  })

  it('beginnen niet op dezelfde dag', () => {
    expect(messagesOf(withPerioden('soort: ziek, van: 2024-01-15', 'soort: ziek, van: 2024-01-15'))).toEqual([
      '6:27 Er zijn twee perioden vanaf 2024-01-15; houd er één',
    ])
  })

  it('worden niet ook nog vergeleken als een ervan andersom staat', () => {
    const text = withPerioden('soort: ziek, van: 2024-05-01, totEnMet: 2024-04-01', 'soort: ziek, van: 2024-04-15')
    expect(places(text)).toEqual(['/verzuim/perioden/0/totEnMet'])
  })
})

describe('id', () => {
  it('is in één lijst niet twee keer hetzelfde', () => {
    const text = `${smallest}contactmomenten:\n  - { id: c1, datum: 2024-02-01 }\n  - { id: c1, datum: 2024-03-01 }`
    expect(messagesOf(text)).toEqual(['6:11 Het id c1 staat al bij een ander onderdeel van deze lijst; kies een ander'])
  })

  it('mag in twee lijsten hetzelfde zijn', () => {
    const text = `${smallest}contactmomenten: [{ id: c1, datum: 2024-02-01 }]\nadviezen: [{ id: c1, datum: 2024-02-01, van: arts }]`
    expect(messagesOf(text)).toEqual([])
  })
})

it('bekijkt alleen waarden die op zich goed zijn', () => {
  const text = `${smallest}loonsanctie: { van: morgen, totEnMet: 2026-01-11 }\npeildatum: gisteren`
  expect(places(text)).toEqual(['/loonsanctie/van', '/peildatum'])
})
