import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { tijdigheidLateAanvraag } from '../../src/rules/late-aanvraag.js'
import { askOn } from '../helpers/ask-on.js'

const melding = (dagen: object) => ({ meldingen: [{ soort: 'uwv-42-weken' as const, ...dagen }] })
const geen = { meldingen: null }

describe('een late WIA-aanvraag', () => {
  const brief = (verzonden: string | null, ontvangen: string | null) => ({
    wia: { kennisgevingUwv: { verzonden, ontvangen } },
  })
  const tijdigheid = (patch: object, ontvangen = '2025-11-03') =>
    tijdigheidLateAanvraag(askOn(patch), plainDate(ontvangen))
  const gemeld = (ontvangen: string) => melding({ ontvangen })
  const geenBrief = { wia: { kennisgevingUwv: 'geen' } }

  it.each([
    ['de dag voor 81 weken', gemeld('2025-08-02'), 'tijdig-zonder-brief'],
    ['op de dag dat 81 weken begint', gemeld('2025-08-03'), 'te-laat'],
    ['helemaal niet', geen, 'te-laat'],
  ])('telt zonder brief van UWV als tijdig bij aangifte voor 81 weken: aangifte %s', (_, patch, kind) => {
    expect(tijdigheid({ ...patch, ...geenBrief })).toEqual({ kind })
  })

  it.each([
    ['de laatste goede dag', brief('2025-09-28', '2025-10-06'), '2025-11-03', { kind: 'te-laat' }],
    [
      'een dag te laat',
      brief('2025-09-29', '2025-10-06'),
      '2025-11-03',
      { kind: 'tijdig-na-late-brief', totEnMet: '2025-11-03' },
    ],
    ['te laat, en de aanvraag na vier weken', brief('2025-09-29', '2025-10-06'), '2025-11-04', { kind: 'te-laat' }],
    [
      'te laat, ontvangst onbekend, aanvraag binnen vier weken na verzending',
      brief('2025-10-06', null),
      '2025-11-03',
      { kind: 'tijdig-na-late-brief', totEnMet: '2025-11-03' },
    ],
    [
      'te laat, ontvangst onbekend, aanvraag later',
      brief('2025-10-06', null),
      '2025-11-04',
      { kind: 'onbekend', path: '/wia/kennisgevingUwv/ontvangen' },
    ],
    ['onbekend, maar op tijd ontvangen', brief(null, '2025-09-28'), '2025-11-03', { kind: 'te-laat' }],
    [
      'onbekend, en te laat ontvangen',
      brief(null, '2025-10-06'),
      '2025-11-03',
      { kind: 'onbekend', path: '/wia/kennisgevingUwv/verzonden' },
    ],
  ])('hangt af van de dag waarop de brief is verzonden: %s', (_, patch, ontvangen, verwacht) => {
    expect(tijdigheid(patch, ontvangen)).toEqual(verwacht)
  })

  it('vraagt bij een late brief naar de dag van de melding als die er niet staat', () => {
    const laat = { ...melding({}), ...brief('2025-09-29', '2025-10-06') }
    expect(tijdigheid(laat)).toEqual({ kind: 'onbekend', path: '/meldingen/0/ontvangen' })
    expect(tijdigheid(brief(null, null))).toEqual({ kind: 'onbekend', path: '/wia/kennisgevingUwv/verzonden' })
  })

  it('rekent bij een verlenging de brief bij het besluit als op tijd', () => {
    const met = (besluit: string) => ({
      wia: {
        kennisgevingUwv: { verzonden: '2025-10-20', ontvangen: '2025-10-20' },
        verlenging: { totEnMet: '2026-06-30', besluit },
      },
    })
    expect(tijdigheid(met('2025-10-20'))).toEqual({ kind: 'te-laat' })
    expect(tijdigheid(met('2025-10-19'))).toEqual({ kind: 'tijdig-na-late-brief', totEnMet: '2025-11-17' })
  })

  it.each([
    [
      'de ontvangst van de melding',
      { ...melding({ verzonden: '2025-08-01', kanaal: 'post' }), ...geenBrief },
      '/meldingen/0/ontvangen',
    ],
    [
      'een melding voor het verzoek om verlenging',
      { ...geen, wia: { kennisgevingUwv: 'geen', verlenging: { totEnMet: '2026-06-30', besluit: '2025-08-03' } } },
      '/meldingen',
    ],
    ['de brief', { wia: { kennisgevingUwv: null } }, '/wia/kennisgevingUwv'],
  ])('vraagt naar %s als die beslist', (_, patch, path) => {
    expect(tijdigheid(patch)).toEqual({ kind: 'onbekend', path })
  })
})
