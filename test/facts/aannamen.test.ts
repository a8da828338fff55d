import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { aannamen, buitenBeschouwing } from '../../src/facts/aannamen.js'
import { derive } from '../../src/facts/derive.js'
import type { Written } from '../../src/kernel/rule.js'
import { sentence } from '../helpers/text-of.js'

type Perioden = Written<Dossier>['verzuim']['perioden']

function feiten(perioden: Perioden, delen: Partial<Written<Dossier>> = {}) {
  const verzuim = { eersteZiektedag: '2024-01-15', ...(perioden && { perioden }) }
  const dossier = { versie: 1, kenmerk: 'VZ-1', verzuim, ...delen } as Dossier // as written
  return derive(dossier, { peildatum: plainDate('2025-03-01'), herkomstPeildatum: 'dossier' })
}

const doorlopend = [{ soort: 'ziek', van: '2024-01-15' }] as const
const rondVerlof = (ziekTotEnMet: string, zelfdeOorzaak?: 'ja') =>
  [
    { soort: 'ziek', van: '2024-01-15', totEnMet: ziekTotEnMet },
    { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22' },
    { soort: 'ziek', van: '2024-12-23', ...(zelfdeOorzaak && { zelfdeOorzaak }) },
  ] as const

describe('aannamen', () => {
  it.each([
    ['zijn er niet als de perioden alles zeggen', doorlopend, {}, []],
    ['zijn er niet als de oorzaak na het verlof bekend is', rondVerlof('2024-09-01', 'ja'), {}, []],
    ['noemen onafgebroken ziekte als er geen perioden staan', null, {}, ['ziek zonder onderbreking sinds 2024-01-15']],
    [
      'noemen dezelfde oorzaak na het verlof',
      rondVerlof('2024-09-01'),
      {},
      [
        'de ziekte vanaf 2024-12-23, na het verlof, heeft dezelfde oorzaak als ervoor; zo niet, dan begint de telling opnieuw',
      ],
    ],
    [
      'noemen de ziekte na verlof dat nog loopt',
      [
        { soort: 'ziek', van: '2024-01-15', totEnMet: '2025-02-02' },
        { soort: 'wazo', van: '2025-02-03', totEnMet: '2025-05-25' },
      ] as const,
      {},
      [
        'na het verlof dat op 2025-02-03 begon, gaat de ziekte verder en heeft die dezelfde oorzaak als ervoor; zo niet, dan gelden deze termijnen niet',
      ],
    ],
    [
      'noemen de nieuwe telling na herstel naast het verlof',
      rondVerlof('2024-08-01', 'ja'),
      {},
      ['door het herstel naast het verlof begint de telling opnieuw op 2024-12-23'],
    ],
    [
      'noemen een toegekende verlenging',
      doorlopend,
      { wia: { verlenging: { totEnMet: '2026-06-30' } } },
      ['UWV heeft de vrijwillige verlenging tot en met 2026-06-30 toegekend'],
    ],
    [
      'noemen een toegekende verkorte wachttijd',
      doorlopend,
      { wia: { verkorteWachttijd: { aanvraag: '2024-10-01', toegekendPer: '2024-12-20' } } },
      ['UWV heeft een verkorte wachttijd toegekend, die eindigt op 2024-12-20'],
    ],
    [
      'zeggen na herstel tot en met welke dag de telling nog verder kan gaan',
      [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-02-01' }] as const,
      {},
      [
        'de werknemer blijft hersteld; wordt die uiterlijk op 2025-03-01 weer ziek, door welke oorzaak ook, dan gaat de telling van dezelfde wachttijd verder',
      ],
    ],
    [
      'zeggen dat een dag later niet meer',
      [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-01-31' }] as const,
      {},
      [],
    ],
  ])('%s', (_, perioden, delen, verwacht) => {
    expect(aannamen(feiten(perioden, delen)).map(sentence)).toEqual(verwacht)
  })
})

describe('buiten beschouwing', () => {
  const contact = (...datums: readonly string[]) => ({ contactmomenten: datums.map((datum) => ({ datum })) })

  it.each([
    ['blijft niets van wat op de peildatum al was gebeurd', contact('2025-03-01'), []],
    ['blijft één later feit', contact('2025-03-02'), ['1 feit na de peildatum buiten beschouwing']],
    ['blijven latere feiten', contact('2025-03-02', '2025-03-03'), ['2 feiten na de peildatum buiten beschouwing']],
  ])('%s', (_, delen, verwacht) => {
    expect(buitenBeschouwing(feiten(doorlopend, delen)).map(sentence)).toEqual(verwacht)
  })

  it('blijft bij een nieuwe wachttijd wat ervoor gebeurde', () => {
    const perioden = [
      { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek', van: '2024-04-29' },
    ] as const
    expect(buitenBeschouwing(feiten(perioden)).map(sentence)).toEqual([
      'feiten van vóór de nieuwe eerste ziektedag 2024-04-29 tellen niet mee',
    ])
  })
})
