import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../src/calendar/plain-date.js'
import {
  bekortingsklok,
  loonNaAow,
  loonsanctieDagen,
  loonsanctieTijdvak,
  terugrekentermijnen,
  verlateAanvraag,
} from '../../src/facts/klokken.js'
import { deriveWachttijd } from '../../src/facts/wachttijd.js'

const einde = plainDate('2026-01-11')

describe('termijnen teruggerekend vanaf het einde van de wachttijd', () => {
  it('zijn 13, 11 en 6 weken', () => {
    expect(terugrekentermijnen(einde)).toEqual({
      rivUiterlijk: '2025-10-12',
      aanvraagUiterlijk: '2025-10-26',
      besluitUiterlijk: '2025-11-30',
    })
  })

  it('tellen bij een verlenging vanaf de laatste dag daarvan', () => {
    expect(terugrekentermijnen(plainDate('2026-06-30'))).toMatchObject({
      rivUiterlijk: '2026-03-31',
      aanvraagUiterlijk: '2026-04-14',
    })
  })
})

describe('een late WIA-aanvraag', () => {
  it('verandert niets op de laatste dag of eerder', () => {
    const opTijd = { dagenTeLaat: 0, loonTotEnMet: '2026-01-11', besluitUiterlijk: '2025-11-30' }
    expect(verlateAanvraag(einde, plainDate('2025-10-26'))).toEqual(opTijd)
    expect(verlateAanvraag(einde, plainDate('2025-08-01'))).toEqual(opTijd)
  })

  it('verlengt het loon met één dag als zij één dag te laat is', () => {
    expect(verlateAanvraag(einde, plainDate('2025-10-27'))).toEqual({
      dagenTeLaat: 1,
      loonTotEnMet: '2026-01-12',
      besluitUiterlijk: '2025-12-01',
    })
  })

  it('verlengt het loon met vijftien dagen (voorbeeld H)', () => {
    expect(verlateAanvraag(einde, plainDate('2025-11-10'))).toEqual({
      dagenTeLaat: 15,
      loonTotEnMet: '2026-01-26',
      besluitUiterlijk: '2025-12-15',
    })
  })
})

describe('een loonsanctie', () => {
  it('begint de dag na de wachttijd en duurt ten hoogste 52 weken', () => {
    expect(loonsanctieTijdvak(einde)).toEqual({ van: '2026-01-12', totEnMet: '2027-01-10' })
  })

  it('duurt bij een eerste ziektedag op 18-02-2014 tot en met 13-02-2017 (RBOBR:2017:4648)', () => {
    const wachttijd = deriveWachttijd(plainDate('2014-02-18'), undefined, plainDate('2016-01-01'))
    expect(loonsanctieTijdvak(wachttijd.einde).totEnMet).toBe('2017-02-13')
  })

  it.each([
    ['zonder dagen de volle lengte na de wachttijd', {}, '2026-01-12', '2027-01-10'],
    ['met een eerste dag de volle lengte daarvandaan', { van: '2026-01-13' }, '2026-01-13', '2027-01-11'],
    ['met een laatste dag tot en met die dag', { totEnMet: '2027-01-09' }, '2026-01-12', '2027-01-09'],
    ['met beide precies die dagen', { van: '2026-01-11', totEnMet: '2027-01-11' }, '2026-01-11', '2027-01-11'],
    ['met een laatste dag die voor de eerste ligt ook', { totEnMet: '2026-01-11' }, '2026-01-12', '2026-01-11'],
  ])('beslaat %s', (_, opgetekend, van, totEnMet) => {
    const dagen = Object.fromEntries(Object.entries(opgetekend).map(([dag, datum]) => [dag, plainDate(datum)]))
    expect(loonsanctieDagen(dagen, einde, [])).toEqual({ van, totEnMet, onzekerheidDagen: 0 })
  })

  describe('met zestien weken verlof', () => {
    const verlof = (van: string, totEnMet: string) => [{ van: plainDate(van), totEnMet: plainDate(totEnMet) }]
    const halverwege = verlof('2026-05-04', '2026-08-23')

    it('begint na het verlof dat dan loopt', () => {
      const lopend = (totEnMet: string) => loonsanctieTijdvak(einde, verlof('2025-12-01', totEnMet))
      expect(lopend('2026-01-11')).toEqual({ van: '2026-01-12', totEnMet: '2027-01-10' })
      expect(lopend('2026-01-12')).toEqual({ van: '2026-01-13', totEnMet: '2027-01-11' })
    })

    it('wordt onderbroken door verlof tot en met haar laatste dag', () => {
      expect(loonsanctieTijdvak(einde, halverwege)).toEqual({ van: '2026-01-12', totEnMet: '2027-05-02' })
      expect(loonsanctieTijdvak(einde, verlof('2027-01-10', '2027-01-16')).totEnMet).toBe('2027-01-17')
      expect(loonsanctieTijdvak(einde, verlof('2027-01-11', '2027-01-17')).totEnMet).toBe('2027-01-10')
    })

    it.each([
      ['schuift de dag van het besluit op', '2027-01-10', '2027-05-02'],
      ['schuift ook een kortere dag op', '2026-05-04', '2026-08-24'],
      ['laat een dag voor het verlof staan', '2026-05-03', '2026-05-03'],
      ['laat een dag staan waarin het verlof al is verwerkt', '2027-01-11', '2027-01-11'],
    ])('%s', (_, opgegeven, totEnMet) => {
      expect(loonsanctieDagen({ totEnMet: plainDate(opgegeven) }, einde, halverwege).totEnMet).toBe(totEnMet)
    })
  })

  it('eindigt zes weken na het besluit dat de tekortkoming is hersteld, op een dag na', () => {
    const ontvangen = plainDate('2026-03-02')
    const beschikking = plainDate('2026-03-20')
    const dagen = (bekorting: object) => loonsanctieDagen({ bekorting: { ontvangen, ...bekorting } }, einde, [])
    expect(dagen({ beschikking, hersteld: true })).toMatchObject({ totEnMet: '2026-05-01', onzekerheidDagen: 1 })
    for (const bekorting of [{ beschikking, hersteld: false }, { beschikking }, { hersteld: true }]) {
      expect(dagen(bekorting)).toMatchObject({ totEnMet: '2027-01-10', onzekerheidDagen: 0 })
    }
  })

  it('is aan het einde van de 52 weken niet onzeker', () => {
    const bekort = (beschikking: string) => {
      const dag = plainDate(beschikking)
      return loonsanctieDagen({ bekorting: { ontvangen: dag, beschikking: dag, hersteld: true } }, einde, [])
    }
    expect(bekort('2026-11-28')).toMatchObject({ totEnMet: '2027-01-09', onzekerheidDagen: 1 })
    expect(bekort('2026-11-29')).toMatchObject({ totEnMet: '2027-01-10', onzekerheidDagen: 0 })
  })
})

describe('een bekortingsverzoek dat UWV op 2 maart 2026 ontvangt', () => {
  const ontvangen = plainDate('2026-03-02')
  const uiterlijk = loonsanctieTijdvak(einde).totEnMet

  it('moet uiterlijk op 22 maart zijn beslist; tot dan is de laatst mogelijke dag 3 mei', () => {
    expect(bekortingsklok(uiterlijk, ontvangen)).toEqual({
      besluitUiterlijk: '2026-03-22',
      dagenTeLaat: 0,
      loonTotEnMet: '2026-05-03',
      onzekerheidDagen: 1,
    })
  })

  it('eindigt de loonsanctie zes weken na een besluit op tijd', () => {
    expect(bekortingsklok(uiterlijk, ontvangen, plainDate('2026-03-20'))).toMatchObject({
      dagenTeLaat: 0,
      loonTotEnMet: '2026-05-01',
    })
    expect(bekortingsklok(uiterlijk, ontvangen, plainDate('2026-03-22'))).toMatchObject({
      dagenTeLaat: 0,
      loonTotEnMet: '2026-05-03',
    })
  })

  it('trekt dagen dat UWV te laat beslist van het einde af: nooit meer dan negen weken na ontvangst', () => {
    expect(bekortingsklok(uiterlijk, ontvangen, plainDate('2026-03-23'))).toMatchObject({
      dagenTeLaat: 1,
      loonTotEnMet: '2026-05-03',
    })
    expect(bekortingsklok(uiterlijk, ontvangen, plainDate('2026-04-30'))).toMatchObject({
      dagenTeLaat: 39,
      loonTotEnMet: addDays(ontvangen, 9 * 7 - 1),
    })
  })

  it('maakt de loonsanctie nooit langer dan 52 weken', () => {
    expect(bekortingsklok(uiterlijk, plainDate('2026-11-09')).loonTotEnMet).toBe('2027-01-10')
    expect(bekortingsklok(uiterlijk, plainDate('2026-11-08')).loonTotEnMet).toBe('2027-01-09')
  })
})

describe('loon na de AOW-leeftijd', () => {
  it('duurt zes weken, de dag van de AOW-leeftijd meegeteld (voorbeeld G)', () => {
    expect(loonNaAow(plainDate('2025-03-01'), plainDate('2026-08-30'))).toBe('2025-04-11')
  })

  it('duurt niet langer dan de 104 weken', () => {
    expect(loonNaAow(plainDate('2025-03-01'), plainDate('2025-04-10'))).toBe('2025-04-10')
    expect(loonNaAow(plainDate('2025-03-01'), plainDate('2025-04-12'))).toBe('2025-04-11')
  })

  it('duurde voor 1 juli 2023 dertien weken', () => {
    expect(loonNaAow(plainDate('2023-06-30'), plainDate('2024-12-31'))).toBe('2023-09-28')
    expect(loonNaAow(plainDate('2023-07-01'), plainDate('2024-12-31'))).toBe('2023-08-11')
  })

  it('kende voor 2016 geen kortere termijn', () => {
    expect(loonNaAow(plainDate('2015-12-31'), plainDate('2016-12-31'))).toBe('2016-12-31')
    expect(loonNaAow(plainDate('2016-01-01'), plainDate('2016-12-31'))).toBe('2016-03-31')
  })
})
