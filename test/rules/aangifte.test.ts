import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { aangifteVan, dagVanAangifte } from '../../src/rules/aangifte.js'
import { askOn } from '../helpers/ask-on.js'

const melding = (dagen: object) => ({ meldingen: [{ soort: 'uwv-42-weken' as const, ...dagen }] })
const verkort = (aanvraag: string) => ({ wia: { verkorteWachttijd: { aanvraag } } })
const verlengd = (besluit: string | null) => ({ wia: { verlenging: { totEnMet: '2026-06-30', besluit } } })
const geen = { meldingen: null }

describe('de aangifte van ziekte bij UWV', () => {
  it.each([
    [
      'de melding, op de dag van ontvangst',
      melding({ verzonden: '2024-10-29', ontvangen: '2024-10-30', kanaal: 'post' }),
      {
        soort: '42-weken',
        path: '/meldingen/0/ontvangen',
        verzonden: '2024-10-29',
        ontvangen: '2024-10-30',
        kanaal: 'post',
      },
    ],
    [
      'de melding, op de dag van verzending',
      melding({ verzonden: '2024-10-29' }),
      { path: '/meldingen/0/verzonden', verzonden: '2024-10-29', ontvangen: null, kanaal: null },
    ],
    ['een melding zonder dag', melding({}), { path: '/meldingen/0/ontvangen', verzonden: null, ontvangen: null }],
    [
      'de aanvraag van een verkorte wachttijd',
      { ...geen, ...verkort('2024-09-01') },
      {
        soort: 'verkorte-wachttijd',
        path: '/wia/verkorteWachttijd/aanvraag',
        verzonden: null,
        ontvangen: '2024-09-01',
        kanaal: null,
      },
    ],
    [
      'het verzoek om verlenging',
      { ...geen, ...verlengd('2025-07-01') },
      { soort: 'verlenging', path: '/wia/verlenging/besluit', verzonden: null, ontvangen: '2025-07-01', kanaal: null },
    ],
    ['het verzoek om verlenging zonder besluit', { ...geen, ...verlengd(null) }, { ontvangen: null }],
    ['wat eerst kwam', { ...melding({ verzonden: '2024-10-29' }), ...verkort('2024-10-30') }, { soort: '42-weken' }],
    [
      'wat eerst kwam',
      { ...melding({ ontvangen: '2024-10-29' }), ...verkort('2024-10-28') },
      { soort: 'verkorte-wachttijd' },
    ],
    ['wat een dag heeft', { ...melding({}), ...verkort('2025-10-01') }, { soort: 'verkorte-wachttijd' }],
    ['wat een dag heeft', { ...melding({ verzonden: '2025-10-01' }), ...verlengd(null) }, { soort: '42-weken' }],
  ])('is %s', (_, patch, verwacht) => {
    expect(aangifteVan(askOn(patch))).toMatchObject(verwacht)
  })

  it('is er niet zonder melding, aanvraag of verzoek', () => {
    expect(aangifteVan(askOn(geen))).toBeNull()
    expect(aangifteVan(askOn({ ...geen, wia: null }))).toBeNull()
  })

  it.each([
    ['de dag van ontvangst', { verzonden: '2024-11-01', ontvangen: '2024-11-05', kanaal: 'digitaal' }, '2024-11-05'],
    ['die van verzending als zij digitaal is gedaan', { verzonden: '2024-11-01', kanaal: 'digitaal' }, '2024-11-01'],
    ['die van verzending als zij telefonisch is gedaan', { verzonden: '2024-11-01', kanaal: 'telefoon' }, '2024-11-01'],
    ['onbekend bij verzending per post op de laatste dag', { verzonden: '2024-11-04', kanaal: 'post' }, null],
    ['die van verzending als die al te laat was', { verzonden: '2024-11-05', kanaal: 'post' }, '2024-11-05'],
    ['onbekend bij verzending zonder kanaal', { verzonden: '2024-11-01' }, null],
    ['onbekend zonder dagen', {}, null],
  ])('heeft als dag %s', (_, dagen, dag) => {
    const aangifte = aangifteVan(askOn(melding(dagen)))
    expect(aangifte && dagVanAangifte(aangifte, plainDate('2024-11-04'))).toBe(dag)
  })
})
