import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { terugrekentermijnen } from '../../src/facts/klokken.js'
import { deriveWachttijd, type Wachttijd, type Ziekteperiode } from '../../src/facts/wachttijd.js'
import { perioden } from './perioden.js'

function wachttijdOp(peildatum: string, ziek: readonly Ziekteperiode[]): Wachttijd {
  return deriveWachttijd(plainDate('2024-01-15'), ziek, plainDate(peildatum))
}

const codes = ({ vlaggen }: Wachttijd) => vlaggen.map(({ code }) => code)

function rondVerlof(zelfdeOorzaak?: 'ja' | 'nee' | 'onbekend'): readonly Ziekteperiode[] {
  return perioden(
    ['ziek', '2024-01-15', '2024-09-01'],
    ['wazo', '2024-09-02', '2024-12-22'],
    ['ziek', '2024-12-23', null, zelfdeOorzaak],
  )
}

describe('verlof tussen ziekte en ziekte, aan beide kanten aansluitend', () => {
  it('telt bij dezelfde oorzaak verder na het verlof (voorbeeld C)', () => {
    const wachttijd = wachttijdOp('2025-03-01', rondVerlof('ja'))
    expect(wachttijd).toMatchObject({
      eersteDag: '2024-01-15',
      einde: '2026-05-03',
      samengesteld: true,
      onderbrekingen: [{ soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22', dagen: 112 }],
      vlaggen: [],
    })
    expect(wachttijd.geteld(plainDate('2024-09-01'))).toBe(231)
    expect(wachttijd.geteld(plainDate('2024-12-22'))).toBe(231)
    expect(wachttijd.dag(295)).toBe('2025-02-24')
    expect(wachttijd.dag(364)).toBe('2025-05-04')
    expect(wachttijd.dag(406)).toBe('2025-06-15')
    expect(terugrekentermijnen(wachttijd.einde)).toMatchObject({
      rivUiterlijk: '2026-02-01',
      aanvraagUiterlijk: '2026-02-15',
    })
  })

  it('begint bij een andere oorzaak opnieuw (voorbeeld C2)', () => {
    expect(wachttijdOp('2025-03-01', rondVerlof('nee'))).toMatchObject({
      eersteDag: '2024-12-23',
      einde: '2026-12-20',
      eerdere: [{ van: '2024-01-15', totEnMet: '2024-09-01' }],
      vlaggen: [{ code: 'nieuwe-wachttijd', path: '/verzuim/perioden/2', datum: '2024-12-23' }],
    })
  })

  it.each(['onbekend', undefined] as const)('telt bij oorzaak %s verder en zegt dat erbij', (oorzaak) => {
    expect(wachttijdOp('2025-03-01', rondVerlof(oorzaak))).toMatchObject({
      einde: '2026-05-03',
      vlaggen: [{ code: 'oorzaak-na-verlof-onbekend', path: '/verzuim/perioden/2', datum: '2024-12-23' }],
    })
  })

  it('telt drie weken ziekte door de zwangerschap mee, het verlof niet (voorbeeld J)', () => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-08-12', '2024-09-01'],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', '2024-12-23', null, 'ja'],
      ),
    )
    expect(wachttijd.eersteDag).toBe('2024-08-12')
    expect(wachttijd.geteld(plainDate('2024-12-22'))).toBe(21)
    expect(wachttijd.geteld(plainDate('2024-12-23'))).toBe(22)
  })
})

describe('herstel naast verlof', () => {
  it('begint opnieuw na herstel voor het verlof (voorbeeld C3)', () => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-01-15', '2024-08-01'],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', '2024-12-23', null, 'ja'],
      ),
    )
    expect(wachttijd.eersteDag).toBe('2024-12-23')
    expect(codes(wachttijd)).toEqual(['nieuwe-wachttijd', 'herstel-naast-verlof'])
  })

  it.each([
    ['voor', '2024-08-31', '2024-12-23'],
    ['na', '2024-09-01', '2024-12-24'],
  ])('begint ook bij één dag herstel %s het verlof opnieuw', (_, ziekTotEnMet, weerZiek) => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-01-15', ziekTotEnMet],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', weerZiek, null, 'ja'],
      ),
    )
    expect(wachttijd.eersteDag).toBe(weerZiek)
    expect(codes(wachttijd)).toEqual(['nieuwe-wachttijd', 'herstel-naast-verlof'])
  })
})

describe('verlof korter dan vier weken', () => {
  const kort = (totEnMet: string, weerZiek: string) =>
    perioden(['ziek', '2024-01-15', '2024-09-01'], ['wazo', '2024-09-02', totEnMet], ['ziek', weerZiek, null, 'nee'])

  it('telt bij 27 dagen samen, ook bij een andere oorzaak', () => {
    const wachttijd = wachttijdOp('2025-03-01', kort('2024-09-28', '2024-09-29'))
    expect(wachttijd).toMatchObject({ eersteDag: '2024-01-15', einde: '2026-02-07', vlaggen: [] })
  })

  it('laat bij 28 dagen de oorzaak beslissen', () => {
    expect(wachttijdOp('2025-03-01', kort('2024-09-29', '2024-09-30')).eersteDag).toBe('2024-09-30')
  })

  it('noemt herstel en verlof in één onderbreking apart', () => {
    const wachttijd = wachttijdOp('2025-03-01', kort('2024-09-11', '2024-09-17'))
    expect(wachttijd.onderbrekingen).toEqual([
      { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-09-11', dagen: 10 },
      { soort: 'hersteld', van: '2024-09-12', totEnMet: '2024-09-16', dagen: 5 },
    ])
    expect(codes(wachttijd)).toEqual(['hervatting-binnen-vier-weken'])
  })
})

describe('verlof binnen een ziekteperiode', () => {
  const ziek = perioden(['ziek', '2024-01-15'], ['wazo', '2024-09-02', '2024-12-22'])

  it.each([
    ['voor', '2024-06-01', false],
    ['tijdens', '2024-10-01', false],
    ['na', '2025-03-01', true],
  ])('telt niet mee, op een peildatum %s het verlof', (_, peildatum, samengesteld) => {
    expect(wachttijdOp(peildatum, ziek)).toMatchObject({
      einde: '2026-05-03',
      onderbrekingen: [{ soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22', dagen: 112 }],
      samengesteld,
      ziekTotEnMet: null,
      vlaggen: [],
    })
  })

  it('gaat voor op ziekte die over het verlof heen is opgeschreven', () => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-01-15', '2024-10-10'],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', '2024-12-20', null, 'ja'],
      ),
    )
    expect(wachttijd.einde).toBe('2026-05-03')
  })

  it('volgt de vermelde oorzaak ook als de eerste ziekteperiode nog open staat', () => {
    const open = perioden(
      ['ziek', '2024-01-15'],
      ['wazo', '2024-09-02', '2024-12-22'],
      ['ziek', '2024-12-23', null, 'nee'],
    )
    expect(wachttijdOp('2025-03-01', open).eersteDag).toBe('2024-12-23')
  })

  it('neemt de oorzaak van de ziekte waarbij die is vermeld', () => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-01-15', '2024-09-01'],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', '2024-10-01', '2024-10-05'],
        ['ziek', '2024-12-23', null, 'nee'],
      ),
    )
    expect(wachttijd.eersteDag).toBe('2024-12-23')
  })

  it.each([
    ['nee', '2024-12-23', ['nieuwe-wachttijd']],
    [undefined, '2024-01-15', ['oorzaak-na-verlof-onbekend']],
  ] as const)('volgt bij ziekte vanaf de eerste dag van het verlof de oorzaak %s', (oorzaak, eersteDag, vlaggen) => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-01-15', '2024-09-01'],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', '2024-09-02', null, oorzaak],
      ),
    )
    expect(wachttijd.eersteDag).toBe(eersteDag)
    expect(codes(wachttijd)).toEqual(vlaggen)
  })

  it('ziet ziekte die over het verlof heen tot de dag erna is opgeschreven als één ziekte', () => {
    const over = (totEnMet: string) => perioden(['ziek', '2024-01-15', totEnMet], ['wazo', '2024-09-02', '2024-12-22'])
    expect(wachttijdOp('2025-03-01', over('2024-12-23'))).toMatchObject({ ziekTotEnMet: '2024-12-23', vlaggen: [] })
    expect(wachttijdOp('2025-03-01', over('2024-12-22'))).toMatchObject({ ziekTotEnMet: '2024-09-01', vlaggen: [] })
  })

  it('neemt dezelfde oorzaak ook over als er in het verlof ziekte zonder oorzaak is vastgelegd', () => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-01-15', '2024-09-01'],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', '2024-10-01', '2024-10-05'],
        ['ziek', '2024-12-23', null, 'ja'],
      ),
    )
    expect(wachttijd).toMatchObject({ eersteDag: '2024-01-15', vlaggen: [] })
  })

  it('neemt de oorzaak niet van ziekte die later begon dan de dag na het verlof', () => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(
        ['ziek', '2024-01-15', '2024-09-01'],
        ['wazo', '2024-09-02', '2024-12-22'],
        ['ziek', '2024-12-23', '2025-01-31'],
        ['ziek', '2025-02-10', null, 'nee'],
      ),
    )
    expect(wachttijd.eersteDag).toBe('2024-01-15')
    expect(codes(wachttijd)).toEqual(['oorzaak-na-verlof-onbekend', 'hervatting-binnen-vier-weken'])
  })

  it('laat de eerste dag na het verlof beginnen als de ziekte in het verlof begint', () => {
    const tijdens = perioden(['wazo', '2024-09-02', '2024-12-22'], ['ziek', '2024-12-01'])
    expect(wachttijdOp('2025-03-01', tijdens).eersteDag).toBe('2024-12-23')
    expect(wachttijdOp('2024-12-10', tijdens).eersteDag).toBe('2024-12-23')
  })

  it('schuift ook op door verlof na het einde van de 104 weken, zonder dat het erbinnen valt', () => {
    const wachttijd = wachttijdOp('2025-03-01', perioden(['ziek', '2024-01-15'], ['wazo', '2026-01-12', '2026-05-03']))
    expect(wachttijd).toMatchObject({ einde: '2026-01-11', onderbrekingen: [] })
    expect(wachttijd.dag(729)).toBe('2026-05-04')
  })

  it('noemt verlof na het einde van de 104 weken ook niet als de werknemer daarna herstelde', () => {
    const ziek = perioden(['ziek', '2024-01-15', '2026-06-30'], ['wazo', '2026-01-12', '2026-05-03'])
    expect(wachttijdOp('2026-07-10', ziek)).toMatchObject({ ziekTotEnMet: '2026-06-30', onderbrekingen: [] })
  })

  it('telt verlof dat op de laatste dag zou beginnen nog wel binnen de wachttijd', () => {
    const wachttijd = wachttijdOp('2025-03-01', perioden(['ziek', '2024-01-15'], ['wazo', '2026-01-11', '2026-05-02']))
    expect(wachttijd.einde).toBe('2026-05-03')
    expect(wachttijd.onderbrekingen).toHaveLength(1)
  })
})

describe('verlof op de peildatum', () => {
  it('is geen herstel zolang het op de ziekte aansluit en duurt', () => {
    const ziek = perioden(['ziek', '2024-01-15', '2024-09-01'], ['wazo', '2024-09-02', '2024-12-22'])
    expect(wachttijdOp('2024-09-02', ziek)).toMatchObject({ ziekTotEnMet: null, einde: '2026-05-03' })
    expect(wachttijdOp('2024-12-22', ziek).ziekTotEnMet).toBeNull()
    expect(wachttijdOp('2024-12-23', ziek).ziekTotEnMet).toBe('2024-09-01')
  })

  it('is ook geen herstel als er al eerder verlof was', () => {
    const ziek = perioden(
      ['ziek', '2024-01-15', '2025-09-01'],
      ['wazo', '2024-02-01', '2024-05-22'],
      ['wazo', '2025-09-02', '2025-12-22'],
    )
    expect(wachttijdOp('2025-10-01', ziek).ziekTotEnMet).toBeNull()
  })

  it('maakt herstel van voor het verlof niet ongedaan', () => {
    const ziek = perioden(['ziek', '2024-01-15', '2024-08-01'], ['wazo', '2024-09-02', '2024-12-22'])
    expect(wachttijdOp('2024-09-15', ziek)).toMatchObject({ ziekTotEnMet: '2024-08-01', onderbrekingen: [] })
  })

  it('maakt ook één dag herstel voor het verlof niet ongedaan', () => {
    const ziek = perioden(['ziek', '2024-01-15', '2024-08-31'], ['wazo', '2024-09-02', '2024-12-22'])
    expect(wachttijdOp('2024-09-15', ziek).ziekTotEnMet).toBe('2024-08-31')
  })

  it('laat ziekte die in het verlof begint niet al tijdens het verlof opnieuw tellen', () => {
    const ziek = perioden(
      ['ziek', '2024-01-15', '2024-09-01'],
      ['wazo', '2024-09-02', '2024-12-22'],
      ['ziek', '2024-12-20', null, 'nee'],
    )
    expect(wachttijdOp('2024-12-22', ziek)).toMatchObject({ eersteDag: '2024-01-15', einde: '2026-05-03', vlaggen: [] })
    expect(wachttijdOp('2024-12-23', ziek).eersteDag).toBe('2024-12-23')
  })

  it('stopt zonder laatste dag de telling tot en met de peildatum, en zegt dat erbij', () => {
    const wachttijd = wachttijdOp('2024-09-11', perioden(['ziek', '2024-01-15', '2024-09-01'], ['wazo', '2024-09-02']))
    expect(wachttijd).toMatchObject({
      einde: '2026-01-21',
      ziekTotEnMet: null,
      vlaggen: [
        { code: 'verlof-zonder-einde', path: '/verzuim/perioden/1', datum: '2024-09-02' },
        { code: 'verlof-loopt', path: '/verzuim/perioden/0', datum: '2024-09-02' },
      ],
    })
  })

  it('zegt tot en met de laatste dag dat het loopt, als niet vaststaat dat de ziekte daarna verdergaat', () => {
    const beperkt = perioden(['ziek', '2024-01-15', '2024-09-01'], ['wazo', '2024-09-02', '2024-12-22'])
    const loopt = [{ code: 'verlof-loopt', path: '/verzuim/perioden/0', datum: '2024-09-02' }]
    expect(wachttijdOp('2024-09-01', beperkt).vlaggen).toEqual([])
    expect(wachttijdOp('2024-09-02', beperkt).vlaggen).toEqual(loopt)
    expect(wachttijdOp('2024-12-22', beperkt).vlaggen).toEqual(loopt)
    expect(wachttijdOp('2024-12-23', beperkt).vlaggen).toEqual([])
    const doorlopend = perioden(['ziek', '2024-01-15'], ['wazo', '2024-09-02', '2024-12-22'])
    expect(wachttijdOp('2024-12-22', doorlopend).vlaggen).toEqual([])
  })

  it('zegt na de wachttijd niet meer dat het loopt', () => {
    const na = (ziekTotEnMet: string, van: string) =>
      wachttijdOp('2026-01-20', perioden(['ziek', '2024-01-15', ziekTotEnMet], ['wazo', van, '2026-05-03'])).vlaggen
    expect(na('2026-01-10', '2026-01-11')).toMatchObject([{ code: 'verlof-loopt' }])
    expect(na('2026-01-11', '2026-01-12')).toEqual([])
  })

  it('is bekend tot en met de laatste dag, ook na de wachttijd', () => {
    const ziek = perioden(['ziek', '2024-01-15'], ['wazo', '2026-02-02', '2026-05-24'])
    expect(wachttijdOp('2026-01-20', ziek).verlof).toEqual([{ van: '2026-02-02', totEnMet: '2026-05-24' }])
  })

  it('telt zonder laatste dag vanaf de dag waarop het begint', () => {
    const ziek = perioden(['ziek', '2024-01-15', '2024-09-01'], ['wazo', '2024-09-02'])
    expect(wachttijdOp('2024-09-01', ziek).einde).toBe('2026-01-11')
    expect(wachttijdOp('2024-09-02', ziek).einde).toBe('2026-01-12')
  })

  it('loopt zonder laatste dag tot de volgende ziekte', () => {
    const wachttijd = wachttijdOp(
      '2025-03-01',
      perioden(['ziek', '2024-01-15', '2024-09-01'], ['wazo', '2024-09-02'], ['ziek', '2024-12-23', null, 'ja']),
    )
    expect(wachttijd.einde).toBe('2026-05-03')
    expect(codes(wachttijd)).toEqual(['verlof-zonder-einde'])
  })

  it('loopt zonder laatste dag niet minder ver als dezelfde dag ook ziekte is opgeschreven', () => {
    const ziek = perioden(['ziek', '2024-01-15', '2024-09-01'], ['wazo', '2024-09-02'], ['ziek', '2024-09-02'])
    expect(wachttijdOp('2024-09-11', ziek).einde).toBe('2026-01-21')
  })

  it('hoort zonder laatste dag niet bij een nieuwe wachttijd die er later begon', () => {
    const wachttijd = wachttijdOp(
      '2025-06-01',
      perioden(
        ['ziek', '2024-01-15', '2024-09-01'],
        ['wazo', '2024-09-02'],
        ['ziek', '2024-12-23', '2024-12-31', 'ja'],
        ['ziek', '2025-03-01'],
      ),
    )
    expect(codes(wachttijd)).toEqual(['nieuwe-wachttijd'])
  })

  it('telt zonder laatste dag nog niet als het pas na de peildatum begint', () => {
    const wachttijd = wachttijdOp('2024-06-01', perioden(['ziek', '2024-01-15'], ['wazo', '2024-09-02']))
    expect(wachttijd.einde).toBe('2026-01-11')
    expect(codes(wachttijd)).toEqual(['verlof-zonder-einde'])
  })
})
