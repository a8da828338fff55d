import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { terugrekentermijnen } from '../../src/facts/klokken.js'
import { deriveWachttijd, type Wachttijd, type Ziekteperiode } from '../../src/facts/wachttijd.js'
import { perioden } from './perioden.js'

const eersteZiektedag = plainDate('2024-01-15')

function wachttijdOp(peildatum: string, ziek?: readonly Ziekteperiode[]): Wachttijd {
  return deriveWachttijd(eersteZiektedag, ziek, plainDate(peildatum))
}

const codes = ({ vlaggen }: Wachttijd) => vlaggen.map(({ code }) => code)

describe('ziek zonder onderbreking vanaf 15 januari 2024', () => {
  const wachttijd = wachttijdOp('2025-06-01')

  it.each([
    [1, '2024-01-15'],
    [42, '2024-02-25'],
    [43, '2024-02-26'],
    [56, '2024-03-10'],
    [57, '2024-03-11'],
    [84, '2024-04-07'],
    [98, '2024-04-21'],
    [294, '2024-11-03'],
    [295, '2024-11-04'],
    [316, '2024-11-25'],
    [322, '2024-12-01'],
    [364, '2025-01-12'],
    [365, '2025-01-13'],
    [406, '2025-02-23'],
    [476, '2025-05-04'],
    [546, '2025-07-13'],
    [567, '2025-08-03'],
    [603, '2025-09-08'],
    [623, '2025-09-28'],
    [637, '2025-10-12'],
    [651, '2025-10-26'],
    [686, '2025-11-30'],
    [728, '2026-01-11'],
    [729, '2026-01-12'],
    [1092, '2027-01-10'],
  ])('is dag %i %s', (n, datum) => {
    expect(wachttijd.dag(n)).toBe(datum)
    expect(wachttijd.geteld(plainDate(datum))).toBe(n)
  })

  it('eindigt na 104 weken op 11 januari 2026', () => {
    expect(wachttijd).toMatchObject({
      eersteDag: '2024-01-15',
      einde: '2026-01-11',
      onderbrekingen: [],
      samengesteld: false,
      eerdere: [],
      ziekTotEnMet: null,
      vlaggen: [],
    })
  })

  it('telt niets voor de eerste dag, en begint bij week 1', () => {
    expect(wachttijd.geteld(plainDate('2024-01-14'))).toBe(0)
    expect(wachttijdOp('2025-06-01').week(plainDate('2024-01-29'))).toBe(3)
    expect(wachttijd.week(plainDate('2024-01-14'))).toBe(1)
    expect(wachttijd.week(plainDate('2024-01-21'))).toBe(1)
    expect(wachttijd.week(plainDate('2024-01-22'))).toBe(2)
    expect(wachttijd.week(plainDate('2026-01-11'))).toBe(104)
    expect(wachttijd.week(plainDate('2026-01-12'))).toBe(105)
  })

  it('kent geen dag 0 en geen halve dag', () => {
    expect(() => wachttijd.dag(0)).toThrow(RangeError)
    expect(() => wachttijd.dag(1.5)).toThrow(RangeError)
  })

  it('eindigt bij een eerste ziektedag op 18 februari 2014 op 15 februari 2016 (RBOBR:2017:4648)', () => {
    const zaak = deriveWachttijd(plainDate('2014-02-18'), undefined, plainDate('2016-01-01'))
    expect(zaak.einde).toBe('2016-02-15')
    expect(zaak.dag(1092)).toBe('2017-02-13')
  })
})

describe('herstel tussen twee ziekteperioden', () => {
  it('telt samen bij 27 dagen (voorbeeld B)', () => {
    const wachttijd = wachttijdOp(
      '2024-06-01',
      perioden(['ziek', '2024-01-15', '2024-03-31'], ['hersteld', '2024-04-01', '2024-04-27'], ['ziek', '2024-04-28']),
    )
    expect(wachttijd).toMatchObject({
      eersteDag: '2024-01-15',
      einde: '2026-02-07',
      samengesteld: true,
      onderbrekingen: [{ soort: 'hersteld', van: '2024-04-01', totEnMet: '2024-04-27', dagen: 27 }],
      eerdere: [],
      ziekTotEnMet: null,
      vlaggen: [{ code: 'hervatting-binnen-vier-weken', path: '/verzuim/perioden/2', datum: '2024-04-28' }],
    })
    expect(wachttijd.geteld(plainDate('2024-03-31'))).toBe(77)
    expect(wachttijd.geteld(plainDate('2024-04-27'))).toBe(77)
    expect(wachttijd.geteld(plainDate('2024-04-28'))).toBe(78)
    expect(wachttijd.dag(77)).toBe('2024-03-31')
    expect(wachttijd.dag(78)).toBe('2024-04-28')
    expect(wachttijd.dag(295)).toBe('2024-12-01')
    expect(terugrekentermijnen(wachttijd.einde)).toMatchObject({
      rivUiterlijk: '2025-11-08',
      aanvraagUiterlijk: '2025-11-22',
    })
  })

  it('begint opnieuw bij 28 dagen (voorbeeld B2)', () => {
    const wachttijd = wachttijdOp('2024-06-01', perioden(['ziek', '2024-01-15', '2024-03-31'], ['ziek', '2024-04-29']))
    expect(wachttijd).toMatchObject({
      eersteDag: '2024-04-29',
      einde: '2026-04-26',
      samengesteld: false,
      onderbrekingen: [],
      eerdere: [{ van: '2024-01-15', totEnMet: '2024-03-31' }],
      vlaggen: [{ code: 'nieuwe-wachttijd', path: '/verzuim/perioden/1', datum: '2024-04-29' }],
    })
    expect(wachttijd.geteld(plainDate('2024-03-31'))).toBe(0)
  })

  it('begint opnieuw na zes weken volledig herstel (voorbeeld E)', () => {
    const wachttijd = wachttijdOp('2024-06-01', perioden(['ziek', '2024-01-15', '2024-03-31'], ['ziek', '2024-05-13']))
    expect(wachttijd.eersteDag).toBe('2024-05-13')
  })

  it('begint niet opnieuw als iemand gedeeltelijk werkt: dat is geen herstel (voorbeeld D)', () => {
    expect(wachttijdOp('2024-09-01', perioden(['ziek', '2024-01-15'])).einde).toBe('2026-01-11')
  })

  it('begint pas opnieuw als de nieuwe ziekte er op de peildatum is', () => {
    const ziek = perioden(['ziek', '2024-01-15', '2024-03-31'], ['ziek', '2024-04-29'])
    expect(wachttijdOp('2024-04-28', ziek)).toMatchObject({ eersteDag: '2024-01-15', ziekTotEnMet: '2024-03-31' })
    expect(wachttijdOp('2024-04-29', ziek)).toMatchObject({ eersteDag: '2024-04-29', ziekTotEnMet: null })
  })

  it('vergeet bij een nieuwe wachttijd wat over een eerdere onzeker was', () => {
    const wachttijd = wachttijdOp(
      '2025-06-01',
      perioden(
        ['ziek', '2024-01-15', '2024-01-31'],
        ['ziek', '2024-02-10', '2024-02-20'],
        ['ziek', '2024-06-01', '2024-06-10'],
        ['ziek', '2024-06-20'],
      ),
    )
    expect(codes(wachttijd)).toEqual(['nieuwe-wachttijd', 'hervatting-binnen-vier-weken'])
    expect(wachttijd.eerdere).toEqual([
      { van: '2024-01-15', totEnMet: '2024-01-31' },
      { van: '2024-02-10', totEnMet: '2024-02-20' },
    ])
    expect(wachttijd).toMatchObject({ eersteDag: '2024-06-01', samengesteld: true })
  })

  it('telt elk herstel apart: drie keer 27 dagen blijft één wachttijd', () => {
    const wachttijd = wachttijdOp(
      '2024-06-01',
      perioden(
        ['ziek', '2024-01-15', '2024-01-15'],
        ['ziek', '2024-02-12', '2024-02-12'],
        ['ziek', '2024-03-11', '2024-03-11'],
        ['ziek', '2024-04-08'],
      ),
    )
    expect(wachttijd.eersteDag).toBe('2024-01-15')
    expect(wachttijd.dag(4)).toBe('2024-04-08')
  })
})

describe('perioden die anders zijn opgeschreven', () => {
  it('telt dagen die in twee perioden staan één keer', () => {
    const wachttijd = wachttijdOp(
      '2025-01-01',
      perioden(['ziek', '2024-03-01'], ['ziek', '2024-01-15', '2024-03-15'], ['ziek', '2024-02-01', '2024-02-10']),
    )
    expect(wachttijd).toMatchObject({ einde: '2026-01-11', samengesteld: false, onderbrekingen: [], vlaggen: [] })
  })

  it('ziet perioden die op elkaar aansluiten als één', () => {
    const wachttijd = wachttijdOp('2025-01-01', perioden(['ziek', '2024-01-15', '2024-03-31'], ['ziek', '2024-04-01']))
    expect(wachttijd).toMatchObject({ einde: '2026-01-11', samengesteld: false, vlaggen: [] })
  })

  it('volgt de perioden als die op een andere dag beginnen dan de eerste ziektedag', () => {
    expect(wachttijdOp('2025-01-01', perioden(['ziek', '2024-01-17'])).eersteDag).toBe('2024-01-17')
  })

  it('volgt de eerste ziektedag zolang geen ziekteperiode is begonnen', () => {
    expect(wachttijdOp('2024-02-01', []).einde).toBe('2026-01-11')
    expect(wachttijdOp('2024-02-01', perioden(['ziek', '2024-02-02']))).toMatchObject({
      eersteDag: '2024-01-15',
      ziekTotEnMet: null,
    })
  })

  it('neemt bij alleen een herstelperiode aan dat de werknemer verder ziek was', () => {
    const wachttijd = wachttijdOp('2024-06-01', perioden(['hersteld', '2024-04-01', '2024-04-27']))
    expect(wachttijd).toMatchObject({
      eersteDag: '2024-01-15',
      einde: '2026-02-07',
      samengesteld: true,
      vlaggen: [{ code: 'hervatting-binnen-vier-weken', path: '/verzuim/eersteZiektedag' }],
    })
  })

  it('volgt de eerste ziektedag als herstel vanaf die dag geen dag ziekte overlaat', () => {
    expect(wachttijdOp('2024-06-01', perioden(['hersteld', '2024-01-15']))).toMatchObject({
      eersteDag: '2024-01-15',
      einde: '2026-01-11',
      samengesteld: false,
    })
    const tijdelijk = perioden(['hersteld', '2024-01-15', '2024-02-15'])
    expect(wachttijdOp('2024-02-01', tijdelijk).eersteDag).toBe('2024-01-15')
    expect(wachttijdOp('2024-02-15', tijdelijk).eersteDag).toBe('2024-01-15')
    expect(wachttijdOp('2024-02-16', tijdelijk).eersteDag).toBe('2024-02-16')
  })

  it('laat herstel een ziekteperiode zonder einde afsluiten', () => {
    const wachttijd = wachttijdOp('2024-06-01', perioden(['ziek', '2024-01-15'], ['hersteld', '2024-04-01']))
    expect(wachttijd).toMatchObject({ eersteDag: '2024-01-15', ziekTotEnMet: '2024-03-31' })
  })

  it('loopt door zolang herstel duurt, ook op de laatste dag daarvan', () => {
    const ziek = perioden(['ziek', '2024-01-15'], ['hersteld', '2024-04-01', '2024-04-28'])
    expect(wachttijdOp('2024-04-28', ziek)).toMatchObject({
      eersteDag: '2024-01-15',
      einde: '2026-01-11',
      ziekTotEnMet: '2024-03-31',
    })
    expect(wachttijdOp('2024-04-29', ziek)).toMatchObject({ eersteDag: '2024-04-29', ziekTotEnMet: null })
  })

  it('slaat een periode over die eindigt voor zij begint', () => {
    const omgekeerd = perioden(['ziek', '2024-01-15'], ['wazo', '2024-09-02', '2024-09-01'])
    expect(wachttijdOp('2025-01-01', omgekeerd)).toMatchObject({
      einde: '2026-01-11',
      samengesteld: false,
      onderbrekingen: [],
    })
  })
})

describe('herstel op de peildatum', () => {
  const ziek = perioden(['ziek', '2024-01-15', '2024-03-31'])

  it('ziet de werknemer op de laatste ziektedag nog als ziek, een dag later als hersteld', () => {
    expect(wachttijdOp('2024-03-31', ziek).ziekTotEnMet).toBeNull()
    expect(wachttijdOp('2024-04-01', ziek).ziekTotEnMet).toBe('2024-03-31')
  })

  it('rekent verder alsof de ziekte doorging', () => {
    expect(wachttijdOp('2024-04-20', ziek)).toMatchObject({ einde: '2026-01-11', onderbrekingen: [] })
  })

  it('gelooft een laatste ziektedag na de peildatum nog niet', () => {
    expect(wachttijdOp('2024-03-01', ziek)).toMatchObject({ einde: '2026-01-11', ziekTotEnMet: null })
  })
})
