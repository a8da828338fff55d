import { describe, expect, it } from 'vitest'
import { dayNumber, plainDate } from '../../src/calendar/plain-date.js'
import type { Patch } from '../../src/kernel/rule.js'
import { dagNa, rustdagen, telDagenNa } from '../../src/rules/rustdagen.js'
import { askOn } from '../helpers/ask-on.js'

const periode = (van: string, totEnMet?: string) => ({
  geenBenutbareMogelijkheden: [{ van, ...(totEnMet && { totEnMet }) }],
})
/** The probleemanalyse of 20-02-2024 sees no possibilities, the actueel oordeel does not say. */
const geenVolgensArts = (meer: object = {}) => ({
  documenten: {
    probleemanalyse: { benutbareMogelijkheden: false, motivering: 'Nog geen belasting' },
    'actueel-oordeel': { benutbareMogelijkheden: null },
    ...meer,
  },
})
const herzien = (datum: string, meer: object = { benutbareMogelijkheden: true }) => ({
  'bijstelling-probleemanalyse': { datum, ...meer },
})

describe('dagen waarop de re-integratie rust', () => {
  const dag = (datum: string) => dayNumber(plainDate(datum))
  const vanTot = (van: string, totEnMet?: string) => ({
    start: dag(van),
    end: totEnMet ? dag(totEnMet) : Number.POSITIVE_INFINITY,
  })

  it.each<[string, Patch, readonly object[]]>([
    ['zijn er niet zonder aanleiding', {}, []],
    ['zijn er niet zonder stukken', { documenten: null }, []],
    ['zijn die van een vastgelegde periode', periode('2024-06-01', '2024-08-31'), [vanTot('2024-06-01', '2024-08-31')]],
    ['lopen door in een periode zonder einde', periode('2024-06-01'), [vanTot('2024-06-01')]],
    ['lopen van het oordeel van de bedrijfsarts door', geenVolgensArts(), [vanTot('2024-02-20')]],
    [
      'lopen tot het einde van een vastgelegde periode',
      { ...geenVolgensArts(), ...periode('2024-02-01', '2024-05-31') },
      [vanTot('2024-02-01', '2024-05-31')],
    ],
    [
      'duren één dag als de periode op de dag van het oordeel eindigde',
      { ...geenVolgensArts(), ...periode('2024-02-01', '2024-02-20') },
      [vanTot('2024-02-01', '2024-02-20')],
    ],
    [
      'lopen door als de periode voor het oordeel eindigde',
      { ...geenVolgensArts(), ...periode('2024-02-01', '2024-02-19') },
      [vanTot('2024-02-01')],
    ],
    ['lopen tot het volgende oordeel', geenVolgensArts(herzien('2024-06-01')), [vanTot('2024-02-20', '2024-05-31')]],
    [
      'duren één dag als het volgende oordeel de dag erna kwam',
      geenVolgensArts(herzien('2024-02-21')),
      [vanTot('2024-02-20', '2024-02-20')],
    ],
    ['zijn er niet als het volgende oordeel van dezelfde dag is', geenVolgensArts(herzien('2024-02-20')), []],
    [
      'lopen door over een bijstelling zonder oordeel of zonder datum',
      geenVolgensArts(herzien('2024-06-01', {})),
      [vanTot('2024-02-20')],
    ],
    [
      'lopen door over een oordeel zonder datum',
      geenVolgensArts({ 'bijstelling-probleemanalyse': { benutbareMogelijkheden: true } }),
      [vanTot('2024-02-20')],
    ],
    [
      'lopen door over een bijgesteld plan',
      geenVolgensArts({ 'bijstelling-plan-van-aanpak': { datum: '2024-06-01' } }),
      [vanTot('2024-02-20')],
    ],
    [
      'zijn ook die van herstel',
      {
        verzuim: {
          perioden: [
            { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-03-31' },
            { soort: 'ziek', van: '2024-04-28' },
          ],
        },
      },
      [vanTot('2024-04-01', '2024-04-27')],
    ],
  ])('%s', (_, patch, verwacht) => {
    expect(rustdagen(askOn(patch))).toEqual(verwacht)
  })

  it('tellen niet mee na een dag', () => {
    const rust = [vanTot('2025-01-03', '2025-01-04')]
    const tel = (totEnMet: string) => telDagenNa(plainDate('2025-01-01'), plainDate(totEnMet), rust)
    expect(['2024-12-31', '2025-01-01', '2025-01-02', '2025-01-04', '2025-01-05'].map(tel)).toEqual([0, 0, 1, 1, 2])
  })

  it('schuiven een dag op', () => {
    const na = (aantal: number, totEnMet?: string) =>
      dagNa(plainDate('2025-01-01'), aantal, [vanTot('2025-01-03', totEnMet)])
    expect([1, 2, 3].map((aantal) => na(aantal, '2025-01-04'))).toEqual(['2025-01-02', '2025-01-05', '2025-01-06'])
    expect(na(1)).toBe('2025-01-02')
    expect(na(2)).toBeNull()
  })
})
