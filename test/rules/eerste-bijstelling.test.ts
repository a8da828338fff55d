import { describe, expect, it } from 'vitest'
import { eersteBijstelling } from '../../src/rules/eerste-bijstelling.js'
import { askOn } from '../helpers/ask-on.js'

describe('wat er van een advies kwam', () => {
  const bijstelling = (stukken: readonly object[], opvolging?: string) => {
    const adviezen = [
      { datum: '2025-03-03', van: 'bedrijfsarts', ...(opvolging && { opvolging: { datum: opvolging } }) },
    ]
    const fact = askOn((dossier) => ({ ...dossier, adviezen, documenten: stukken }) as never)
    const [advies] = fact('adviezen')
    return advies ? eersteBijstelling(fact, advies) : undefined
  }

  it.each([
    ['plan-van-aanpak', {}],
    ['bijstelling-plan-van-aanpak', {}],
    ['eerstejaarsevaluatie', {}],
    ['evaluatie', { besluit: 'bijstellen' }],
    ['evaluatie', { afspraken: 'Opbouw' }],
  ])('is een %s met %j, op de dag van het advies of later', (soort, more) => {
    expect(bijstelling([{ soort, datum: '2025-03-02', ...more }])).toBeNull()
    expect(bijstelling([{ soort, datum: '2025-03-03', ...more }])).toEqual({
      datum: '2025-03-03',
      path: '/documenten/0/datum',
    })
  })

  it.each([
    ['evaluatie', { datum: '2025-03-04' }],
    ['eindevaluatie', { datum: '2025-03-04', afspraken: 'Opbouw' }],
    ['plan-van-aanpak', {}],
  ])('is niet een %s met %j', (soort, more) => {
    expect(bijstelling([{ soort, ...more }])).toBeNull()
  })

  it('is ook de opvolging, en altijd wat het eerst kwam', () => {
    expect(bijstelling([], '2025-03-03')).toEqual({ datum: '2025-03-03', path: '/adviezen/0/opvolging/datum' })
    expect(bijstelling([], '2025-03-02')).toBeNull()
    const plan = (datum: string) => ({ soort: 'bijstelling-plan-van-aanpak', datum })
    expect(bijstelling([plan('2025-03-20'), plan('2025-03-10')], '2025-03-15')).toMatchObject({
      path: '/documenten/1/datum',
    })
    expect(bijstelling([plan('2025-03-20'), plan('2025-03-10')], '2025-03-09')).toMatchObject({ datum: '2025-03-09' })
  })
})
