import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Patch } from '../../src/kernel/rule.js'
import { isZonderMogelijkheden, periodeZonderMogelijkheden } from '../../src/rules/mogelijkheden.js'
import { eersteDagMetMogelijkheden, isSteedsZonderMogelijkheden } from '../../src/rules/mogelijkheden-sinds.js'
import { askOn } from '../helpers/ask-on.js'

const periode = (van: string, totEnMet?: string) => ({
  geenBenutbareMogelijkheden: [{ van, ...(totEnMet && { totEnMet }) }],
})
/** The probleemanalyse of 20-02-2024 sees no possibilities. */
const geenVolgensArts = (meer: object = {}) => ({
  documenten: { probleemanalyse: { benutbareMogelijkheden: false, motivering: 'Nog geen belasting' }, ...meer },
})
const herzien = (datum: string, meer: object = { benutbareMogelijkheden: true }) => ({
  'bijstelling-probleemanalyse': { datum, ...meer },
})
const actueel = (datum: string, benutbareMogelijkheden: boolean) => ({
  'actueel-oordeel': { datum, benutbareMogelijkheden },
})

describe('geen benutbare mogelijkheden', () => {
  it.each([
    ['2024-05-31', null],
    ['2024-06-01', '/geenBenutbareMogelijkheden/0'],
    ['2024-08-31', '/geenBenutbareMogelijkheden/0'],
    ['2024-09-01', null],
  ])('gelden op %s binnen een vastgelegde periode, beide dagen meegeteld', (dag, path) => {
    const fact = askOn(periode('2024-06-01', '2024-08-31'))
    expect(periodeZonderMogelijkheden(fact, plainDate(dag))?.path ?? null).toBe(path)
    expect(isZonderMogelijkheden(fact, plainDate(dag))).toBe(path !== null)
  })

  it('lopen door in een periode zonder einde', () => {
    expect(isZonderMogelijkheden(askOn(periode('2024-06-01')), plainDate('2025-11-03'))).toBe(true)
  })

  it.each<[string, Patch, string, boolean]>([
    ['de dag van de probleemanalyse', geenVolgensArts(), '2024-02-20', true],
    ['de dag ervoor', geenVolgensArts(), '2024-02-19', false],
    ['de dag voor een nieuw oordeel', geenVolgensArts(herzien('2024-06-01')), '2024-05-31', true],
    ['de dag van een nieuw oordeel', geenVolgensArts(herzien('2024-06-01')), '2024-06-01', false],
    ['de dag voor een actueel oordeel', geenVolgensArts(actueel('2025-06-02', true)), '2025-06-01', true],
    [
      'de dag van een actueel oordeel dat ze weer ziet',
      geenVolgensArts(actueel('2025-06-02', true)),
      '2025-06-02',
      false,
    ],
    ['na een actueel oordeel dat ze niet ziet', { documenten: actueel('2025-06-02', false) }, '2025-06-02', true],
    ['na een bijstelling zonder oordeel', geenVolgensArts(herzien('2024-06-01', {})), '2024-06-01', true],
    [
      'na een bijgesteld plan',
      geenVolgensArts({ 'bijstelling-plan-van-aanpak': { datum: '2024-06-01' } }),
      '2024-06-01',
      true,
    ],
    [
      'na een periode die eindigde',
      { ...geenVolgensArts(), ...periode('2024-02-01', '2024-02-20') },
      '2024-06-01',
      false,
    ],
    [
      'na een periode van voor het oordeel',
      { ...geenVolgensArts(), ...periode('2024-02-01', '2024-02-19') },
      '2024-06-01',
      true,
    ],
    [
      'voor een periode die nog komt',
      { ...geenVolgensArts(), ...periode('2024-07-01', '2024-08-31') },
      '2024-06-01',
      true,
    ],
    [
      'bij een oordeel zonder datum',
      { documenten: { probleemanalyse: { datum: null, benutbareMogelijkheden: false } } },
      '2024-02-01',
      true,
    ],
    [
      'bij een onbekend oordeel',
      { documenten: { probleemanalyse: { benutbareMogelijkheden: null } } },
      '2024-06-01',
      false,
    ],
    ['zonder probleemanalyse', { documenten: null }, '2024-06-01', false],
  ])('volgen anders het laatste oordeel van de bedrijfsarts: %s', (_, patch, dag, verwacht) => {
    expect(isZonderMogelijkheden(askOn(patch), plainDate(dag))).toBe(verwacht)
  })

  it.each<[string, Patch, string, string | null]>([
    ['de dag zelf als er mogelijkheden zijn', {}, '2025-11-03', '2024-06-15'],
    ['de dag na de periode', periode('2024-06-01', '2024-08-31'), '2024-09-01', '2024-09-01'],
    ['niets zolang die dag na de peildatum ligt', periode('2024-06-01', '2024-08-31'), '2024-08-31', null],
    ['niets als de periode geen einde heeft', periode('2024-06-01'), '2025-11-03', null],
    ['de dag van een nieuw oordeel', geenVolgensArts(herzien('2024-07-01')), '2025-11-03', '2024-07-01'],
    [
      'wat het eerst kwam',
      { ...geenVolgensArts(herzien('2024-09-01')), ...periode('2024-06-01', '2024-07-31') },
      '2025-11-03',
      '2024-08-01',
    ],
  ])('houden op: %s', (_, patch, peildatum, verwacht) => {
    expect(eersteDagMetMogelijkheden(askOn(patch, peildatum), plainDate('2024-06-15'))).toBe(verwacht)
  })

  const zonderOordeel = { 'actueel-oordeel': null }
  it.each<[string, Patch, boolean]>([
    ['met motivering in de probleemanalyse, zonder actueel oordeel', geenVolgensArts(zonderOordeel), true],
    [
      'zonder motivering',
      { documenten: { probleemanalyse: { benutbareMogelijkheden: false }, ...zonderOordeel } },
      false,
    ],
    [
      'als er mogelijkheden waren',
      { documenten: { probleemanalyse: { motivering: 'Nog geen' }, ...zonderOordeel } },
      false,
    ],
    ['als zij later terugkwamen', geenVolgensArts({ ...zonderOordeel, ...herzien('2024-06-01') }), false],
    ['met een actueel oordeel dat mogelijkheden ziet', geenVolgensArts(), false],
    [
      'met een actueel oordeel zonder motivering',
      geenVolgensArts({ 'actueel-oordeel': { benutbareMogelijkheden: false } }),
      false,
    ],
    [
      'met een actueel oordeel dat het motiveert',
      geenVolgensArts({ 'actueel-oordeel': { benutbareMogelijkheden: false, motivering: 'Nog steeds niet' } }),
      true,
    ],
    ['zonder probleemanalyse', { documenten: null }, false],
  ])('waren er steeds niet: %s', (_, patch, verwacht) => {
    expect(isSteedsZonderMogelijkheden(askOn(patch))).toBe(verwacht)
  })

  it('gelden bij een probleemanalyse zonder datum vanaf de eerste ziektedag', () => {
    const documenten = {
      probleemanalyse: { datum: null, benutbareMogelijkheden: false, motivering: 'Nog geen' },
      'actueel-oordeel': null,
    }
    expect(isSteedsZonderMogelijkheden(askOn({ documenten }))).toBe(true)
    expect(isSteedsZonderMogelijkheden(askOn({ documenten: { ...documenten, ...herzien('2024-06-01') } }))).toBe(false)
  })
})
