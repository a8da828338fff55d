import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, type PlainDate, plainDate } from '../../src/calendar/plain-date.js'
import { deriveWachttijd, type Wachttijd, type Ziekteperiode } from '../../src/facts/wachttijd.js'

interface Verloop {
  readonly eersteZiektedag: PlainDate
  readonly perioden: readonly Ziekteperiode[]
  readonly peildatum: PlainDate
}

interface Stap {
  readonly ziek: number
  /** Days of recovery, leave, recovery before this illness. */
  readonly pauze: readonly [number, number, number]
  readonly zelfdeOorzaak: 'ja' | 'nee' | 'onbekend'
}

const nulOfMeer = (max: number) => fc.oneof(fc.constant(0), fc.integer({ min: 1, max }))

const stap: fc.Arbitrary<Stap> = fc.record({
  ziek: fc.integer({ min: 1, max: 200 }),
  pauze: fc
    .tuple(fc.oneof(nulOfMeer(40), fc.constantFrom(27, 28)), nulOfMeer(150), nulOfMeer(40))
    .filter((delen) => delen.some((deel) => deel > 0)),
  zelfdeOorzaak: fc.constantFrom('ja', 'nee', 'onbekend'),
})

const eersteDag = fc.integer({ min: 0, max: 12_000 }).map((dagen) => addDays(plainDate('2005-01-01'), dagen))

const verloop: fc.Arbitrary<Verloop> = fc
  .tuple(eersteDag, fc.array(stap, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 300 }))
  .map(([eersteZiektedag, stappen, voorbij]) => {
    const perioden: Ziekteperiode[] = []
    let dag = eersteZiektedag
    const voegToe = (soort: Ziekteperiode['soort'], dagen: number, meer: Partial<Ziekteperiode> = {}) => {
      if (dagen === 0) return
      const path = `/verzuim/perioden/${perioden.length}`
      perioden.push({ soort, van: dag, totEnMet: addDays(dag, dagen - 1), path, ...meer })
      dag = addDays(dag, dagen)
    }
    stappen.forEach(({ ziek, pauze: [ervoor, verlof, erna], zelfdeOorzaak }, index) => {
      if (index > 0) {
        voegToe('hersteld', ervoor)
        voegToe('wazo', verlof)
        voegToe('hersteld', erna)
      }
      voegToe('ziek', ziek, { zelfdeOorzaak })
    })
    return { eersteZiektedag, perioden, peildatum: addDays(dag, voorbij) }
  })

const wachttijdVan = ({ eersteZiektedag, perioden, peildatum }: Verloop): Wachttijd =>
  deriveWachttijd(eersteZiektedag, perioden, peildatum)

describe('voor elk verloop van ziekte, herstel en verlof', () => {
  it('is geteld(dag(n)) gelijk aan n, en ligt elke volgende dag later', () => {
    fc.assert(
      fc.property(verloop, fc.integer({ min: 1, max: 1200 }), (gegeven, n) => {
        const wachttijd = wachttijdVan(gegeven)
        expect(wachttijd.geteld(wachttijd.dag(n))).toBe(n)
        expect(wachttijd.geteld(addDays(wachttijd.dag(n), -1))).toBe(n - 1)
        expect(wachttijd.dag(n + 1) > wachttijd.dag(n)).toBe(true)
        expect(wachttijd.week(wachttijd.dag(n))).toBe(Math.ceil(n / 7))
      }),
    )
  })

  it('komt er per dag nooit meer dan één dag bij, en alleen op een dag die geen onderbreking is', () => {
    fc.assert(
      fc.property(verloop, (gegeven) => {
        const wachttijd = wachttijdVan(gegeven)
        const laatste = wachttijd.ziekTotEnMet ?? wachttijd.einde
        let vorige = 0
        for (let dag = wachttijd.eersteDag; dag <= laatste && dag <= wachttijd.einde; dag = addDays(dag, 1)) {
          const onderbroken = wachttijd.onderbrekingen.some(({ van, totEnMet }) => van <= dag && dag <= totEnMet)
          const geteld = wachttijd.geteld(dag)
          if (geteld !== vorige + (onderbroken ? 0 : 1)) expect.fail(`${dag}: van ${vorige} naar ${geteld}`)
          vorige = geteld
        }
      }),
      { numRuns: 50 },
    )
  })

  it('eindigt de wachttijd na 728 getelde dagen: 104 weken en de onderbrekingen', () => {
    fc.assert(
      fc.property(verloop, (gegeven) => {
        const wachttijd = wachttijdVan({ ...gegeven, peildatum: addDays(gegeven.peildatum, -400) })
        const dagen = wachttijd.onderbrekingen.reduce((som, onderbreking) => som + onderbreking.dagen, 0)
        fc.pre(wachttijd.ziekTotEnMet === null)
        expect(wachttijd.einde).toBe(addDays(wachttijd.eersteDag, 727 + dagen))
      }),
    )
  })

  it('telt hetzelfde als wie de dagen één voor één langsloopt', () => {
    fc.assert(
      fc.property(verloop, (gegeven) => {
        const wachttijd = wachttijdVan(gegeven)
        const { eersteDag, geteld } = langslopen(gegeven)
        const laatsteZiek = gegeven.perioden.findLast(({ soort }) => soort === 'ziek')?.totEnMet
        expect(wachttijd.eersteDag).toBe(eersteDag)
        expect(wachttijd.ziekTotEnMet).toBe(laatsteZiek && laatsteZiek < gegeven.peildatum ? laatsteZiek : null)
        expect(wachttijd.geteld(laatsteZiek ?? gegeven.peildatum)).toBe(geteld)
      }),
    )
  })

  it('schuift alles mee als alle data verschuiven', () => {
    fc.assert(
      fc.property(verloop, fc.integer({ min: -1000, max: 1000 }), (gegeven, dagen) => {
        const wachttijd = wachttijdVan(gegeven)
        const later = wachttijdVan(verschoven(gegeven, dagen))
        expect(later.eersteDag).toBe(addDays(wachttijd.eersteDag, dagen))
        expect(later.einde).toBe(addDays(wachttijd.einde, dagen))
        expect(later.ziekTotEnMet).toBe(wachttijd.ziekTotEnMet && addDays(wachttijd.ziekTotEnMet, dagen))
        expect(later.onderbrekingen.map(({ dagen }) => dagen)).toEqual(
          wachttijd.onderbrekingen.map(({ dagen }) => dagen),
        )
        expect(later.vlaggen).toEqual(wachttijd.vlaggen.map((vlag) => ({ ...vlag, datum: addDays(vlag.datum, dagen) })))
      }),
    )
  })

  it('hangt niet af van de volgorde waarin de perioden staan', () => {
    fc.assert(
      fc.property(verloop, (gegeven) => {
        const andersom = wachttijdVan({ ...gegeven, perioden: gegeven.perioden.toReversed() })
        const { dag: _dag, geteld: _geteld, week: _week, ...gelijk } = wachttijdVan(gegeven)
        expect(andersom).toMatchObject(gelijk)
      }),
    )
  })

  it('hangt niet af van herstel dat niet is opgeschreven', () => {
    fc.assert(
      fc.property(verloop, (gegeven) => {
        const zonder = wachttijdVan({
          ...gegeven,
          perioden: gegeven.perioden.filter(({ soort }) => soort !== 'hersteld'),
        })
        const { dag: _dag, geteld: _geteld, week: _week, ...gelijk } = wachttijdVan(gegeven)
        expect(zonder).toMatchObject(gelijk)
      }),
    )
  })

  it('herschrijft wat al geteld was niet als later verlof wordt aangekondigd', () => {
    fc.assert(
      fc.property(verloop, fc.integer({ min: 1, max: 500 }), (gegeven, over) => {
        const van = addDays(gegeven.peildatum, over)
        const verlof: Ziekteperiode = { soort: 'wazo', van, totEnMet: addDays(van, 111), path: '/nieuw' }
        const ervoor = wachttijdVan(gegeven)
        const erna = wachttijdVan({ ...gegeven, perioden: [...gegeven.perioden, verlof] })
        expect(erna.eersteDag).toBe(ervoor.eersteDag)
        expect(erna.geteld(gegeven.peildatum)).toBe(ervoor.geteld(gegeven.peildatum))
        expect(erna.einde >= ervoor.einde).toBe(true)
      }),
    )
  })
})

describe('de grens van vier weken', () => {
  const tweemaalZiek = (eerste: PlainDate, ziek: number, hersteld: number): Verloop => {
    const weerZiek = addDays(eerste, ziek + hersteld)
    return {
      eersteZiektedag: eerste,
      perioden: [
        { soort: 'ziek', van: eerste, totEnMet: addDays(eerste, ziek - 1), path: '/0' },
        { soort: 'ziek', van: weerZiek, path: '/1' },
      ],
      peildatum: weerZiek,
    }
  }

  it('begint bij 28 dagen herstel of meer altijd opnieuw', () => {
    fc.assert(
      fc.property(
        eersteDag,
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 28, max: 400 }),
        (eerste, ziek, hersteld) => {
          const gegeven = tweemaalZiek(eerste, ziek, hersteld)
          expect(wachttijdVan(gegeven).eersteDag).toBe(gegeven.peildatum)
        },
      ),
    )
  })

  it('begint bij 27 dagen herstel of minder nooit opnieuw, en schuift het einde op', () => {
    fc.assert(
      fc.property(
        eersteDag,
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 27 }),
        (eerste, ziek, hersteld) => {
          const wachttijd = wachttijdVan(tweemaalZiek(eerste, ziek, hersteld))
          expect(wachttijd.eersteDag).toBe(eerste)
          expect(wachttijd.einde).toBe(addDays(eerste, 727 + hersteld))
        },
      ),
    )
  })
})

function verschoven({ eersteZiektedag, perioden, peildatum }: Verloop, dagen: number): Verloop {
  return {
    eersteZiektedag: addDays(eersteZiektedag, dagen),
    peildatum: addDays(peildatum, dagen),
    perioden: perioden.map((periode) => ({
      ...periode,
      van: addDays(periode.van, dagen),
      ...(periode.totEnMet && { totEnMet: addDays(periode.totEnMet, dagen) }),
    })),
  }
}

/** The same count, written as a person with a calendar would do it: one day after the other. */
function langslopen({ perioden, peildatum }: Verloop): { readonly eersteDag: PlainDate; readonly geteld: number } {
  const soortOp = (dag: PlainDate) => perioden.find(({ van, totEnMet }) => van <= dag && totEnMet && dag <= totEnMet)
  let eersteDag = peildatum
  let geteld = 0
  let hersteld = 0
  let verlof = 0
  for (let nummer = dayNumber(plainDate('2000-01-01')); nummer <= dayNumber(peildatum); nummer += 1) {
    const dag = addDays(plainDate('1970-01-01'), nummer)
    const periode = soortOp(dag)
    if (periode?.soort !== 'ziek') {
      if (periode?.soort === 'wazo') verlof += 1
      else hersteld += 1
      continue
    }
    const kort = hersteld + verlof < 28
    const directRondVerlof = hersteld === 0 && periode.zelfdeOorzaak !== 'nee'
    if (geteld === 0 || !(kort || directRondVerlof)) {
      eersteDag = dag
      geteld = 0
    }
    geteld += 1
    hersteld = 0
    verlof = 0
  }
  return { eersteDag, geteld }
}
