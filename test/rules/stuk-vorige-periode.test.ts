import { describe, expect, it } from 'vitest'
import { stukVorigePeriode } from '../../src/rules/stuk-vorige-periode.js'
import { askOn } from '../helpers/ask-on.js'
import { sentence } from '../helpers/text-of.js'

describe('een stuk van de vorige ziekteperiode', () => {
  const notes = (datum: string | null, weerZiek = '2024-04-29') => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: weerZiek },
    ]
    const fact = askOn({ verzuim: { perioden }, documenten: { probleemanalyse: { datum } } })
    return stukVorigePeriode(fact, 'probleemanalyse').map(sentence)
  }

  it('wordt genoemd als het van voor de nieuwe eerste ziektedag is', () => {
    expect(notes('2024-04-28')).toEqual(['een stuk van vóór 2024-04-29 hoort bij de vorige ziekteperiode'])
    expect(notes('2024-04-29')).toEqual([])
    expect(notes(null)).toEqual([])
    expect(notes('2024-02-20', '2024-04-01')).toEqual([])
  })

  it('wordt alleen genoemd bij een stuk van die soort', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: '2024-04-29' },
    ]
    expect(stukVorigePeriode(askOn({ verzuim: { perioden } }), 'eindevaluatie')).toEqual([])
    expect(stukVorigePeriode(askOn({ verzuim: { perioden }, documenten: null }), 'probleemanalyse')).toEqual([])
  })
})
