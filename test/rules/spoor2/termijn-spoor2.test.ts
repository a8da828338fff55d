import { describe, expect, it } from 'vitest'
import { referentiedag, spoor2Termijn } from '../../../src/rules/spoor2/termijn-spoor2.js'
import { askOn } from '../../helpers/ask-on.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { belastbaar, geenMogelijkheden } from '../../helpers/uitzonderingen.js'

// eerste ziektedag 15-01-2024: week 46 begint op 25-11-2024, week 52 eindigt op 12-01-2025, week 58 op 23-02-2025
const evaluatie = (datum: string | null) => ({ documenten: { eerstejaarsevaluatie: datum ? { datum } : null } })
const zonder = (van: string, totEnMet?: string) => ({
  geenBenutbareMogelijkheden: [{ van, ...(totEnMet && { totEnMet }) }],
})
const sinds = (belastbaarSinds: string) => ({ spoor2: { uitzondering: { ...belastbaar, belastbaarSinds } } })
/** Ill until 31-01-2025 and again from 22-02: the gap of 21 days moves the end of week 58 to 16-03-2025. */
const onderbroken = {
  ...evaluatie(null),
  verzuim: {
    perioden: [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-01-31' },
      { soort: 'ziek' as const, van: '2025-02-22' },
    ],
  },
}

describe('de termijn voor spoor 2', () => {
  it.each([
    ['telt een evaluatie van voor week 46 niet', '2024-11-24', '2025-02-23', 'week-58'],
    ['loopt zes weken vanaf een evaluatie op de eerste dag van week 46', '2024-11-25', '2025-01-06', 'evaluatie'],
    ['loopt zes weken vanaf een evaluatie op de laatste dag van week 52', '2025-01-12', '2025-02-23', 'evaluatie'],
    ['telt een evaluatie van na week 52 niet', '2025-01-13', '2025-02-23', 'week-58'],
    ['eindigt zonder evaluatie met week 58', null, '2025-02-23', 'week-58'],
  ])('%s', (_, datum, due, vanwege) => {
    expect(spoor2Termijn(askOn(evaluatie(datum)))).toEqual({
      due,
      uiterlijk: '2025-02-23',
      vanwege,
      belastbaarSinds: null,
      eerste: due,
      opgeschort: false,
    })
  })

  // de evaluatie is van 06-01-2025, de gewone termijn loopt tot en met 17-02-2025
  it.each([
    ['eindigde voor de evaluatie', zonder('2024-12-01', '2025-01-05'), '2025-02-17', null],
    ['eindigde op de dag van de evaluatie', zonder('2024-12-01', '2025-01-06'), '2025-02-18', '2025-01-07'],
    ['begon op de laatste dag van de termijn', zonder('2025-02-17', '2025-02-28'), '2025-04-12', '2025-03-01'],
    ['begon een dag later', zonder('2025-02-18', '2025-02-28'), '2025-02-17', null],
  ])('schuift op als een tijd zonder mogelijkheden %s', (_, patch, due, belastbaarSinds) => {
    const termijn = spoor2Termijn(askOn(patch))
    expect(termijn).toMatchObject({ due, belastbaarSinds, eerste: '2025-02-17', opgeschort: false })
    expect(termijn).toMatchObject({
      vanwege: belastbaarSinds ? 'belastbaarheid' : 'evaluatie',
      uiterlijk: due > '2025-02-23' ? due : '2025-02-23',
    })
  })

  it('schuift verder op als in de nieuwe termijn weer een tijd zonder mogelijkheden begint', () => {
    const weer = (van: string) => ({
      geenBenutbareMogelijkheden: [
        { van: '2025-02-01', totEnMet: '2025-02-28' },
        { van, totEnMet: '2025-05-31' },
      ],
    })
    expect(spoor2Termijn(askOn(weer('2025-04-12')))).toMatchObject({ due: '2025-07-13' })
    expect(spoor2Termijn(askOn(weer('2025-04-13')))).toMatchObject({ due: '2025-04-12' })
  })

  it('is opgeschort zolang er geen mogelijkheden zijn', () => {
    expect(spoor2Termijn(askOn(zonder('2025-02-17')))).toMatchObject({
      due: '2025-02-17',
      belastbaarSinds: null,
      opgeschort: true,
    })
    const daarna = {
      geenBenutbareMogelijkheden: [{ van: '2025-02-01', totEnMet: '2025-02-28' }, { van: '2025-03-10' }],
    }
    expect(spoor2Termijn(askOn(daarna))).toMatchObject({ belastbaarSinds: null, opgeschort: true })
  })

  it('volgt ook wat de bedrijfsarts in een bijgestelde probleemanalyse over mogelijkheden zegt', () => {
    const bijgesteld = (datum: string, benutbareMogelijkheden: boolean) => ({
      soort: 'bijstelling-probleemanalyse',
      datum,
      benutbareMogelijkheden,
    })
    const patch = metStuk(bijgesteld('2025-03-03', true), metStuk(bijgesteld('2025-02-10', false)))
    expect(spoor2Termijn(askOn(patch))).toMatchObject({ due: '2025-04-14', belastbaarSinds: '2025-03-03' })
  })

  it.each([
    ['de dag na de evaluatie', '2025-01-07', '2025-02-18'],
    ['de dag van de evaluatie: dat is niet later', '2025-01-06', '2025-02-17'],
  ])('telt bij belastbaarheid na de evaluatie vanaf %s', (_, dag, due) => {
    expect(spoor2Termijn(askOn(sinds(dag)))).toMatchObject({ due })
  })

  it('telt die dag ook na een late evaluatie alleen als zij daarna ligt', () => {
    const op = (dag: string) => spoor2Termijn(askOn({ ...evaluatie('2025-02-03'), ...sinds(dag) }))
    expect(op('2025-02-03')).toMatchObject({ due: '2025-02-23', vanwege: 'week-58' })
    expect(op('2025-02-04')).toMatchObject({ due: '2025-03-18', vanwege: 'belastbaarheid' })
  })

  it('telt die dag alleen bij de uitzondering die erop steunt', () => {
    const anders = { spoor2: { uitzondering: { ...geenMogelijkheden, belastbaarSinds: '2025-03-10' } } }
    expect(spoor2Termijn(askOn(anders))).toMatchObject({ due: '2025-02-17', vanwege: 'evaluatie' })
  })

  it.each([
    ['de vastgelegde belastbaarheid', '2025-02-03', '2025-03-17'],
    ['het einde van de tijd zonder mogelijkheden', '2025-01-10', '2025-03-04'],
  ])('telt vanaf de laatste van beide: %s', (_, dag, due) => {
    expect(spoor2Termijn(askOn({ ...sinds(dag), ...zonder('2024-12-01', '2025-01-20') }))).toMatchObject({ due })
  })

  it('wordt door een onderbreking van het verzuim nooit korter dan week 58', () => {
    const op = (dag: string) => spoor2Termijn(askOn({ ...onderbroken, ...sinds(dag) }))
    expect(op('2025-02-01')).toMatchObject({ due: '2025-03-16', vanwege: 'week-58', belastbaarSinds: null })
    expect(op('2025-02-02')).toMatchObject({ due: '2025-03-16', vanwege: 'week-58' })
    expect(op('2025-02-03')).toMatchObject({ due: '2025-03-17', vanwege: 'belastbaarheid' })
  })
})

describe('de dag vanaf wanneer een concreet perspectief telt', () => {
  it.each([
    ['2024-11-24', '2025-01-12'],
    ['2024-11-25', '2024-11-25'],
    ['2025-01-13', '2025-01-13'],
    ['2025-02-23', '2025-02-23'],
    ['2025-02-24', '2025-01-12'],
    [null, '2025-01-12'],
  ])('is bij een evaluatie van %s: %s', (datum, dag) => {
    expect(referentiedag(askOn(evaluatie(datum)))).toBe(dag)
  })
})
