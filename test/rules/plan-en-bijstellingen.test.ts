import { expect, it } from 'vitest'
import { planEnBijstellingen } from '../../src/rules/plan-en-bijstellingen.js'
import { askOn } from '../helpers/ask-on.js'

it('neemt bij het plan alleen de bijstellingen van het plan, en zonder plan niets', () => {
  const bijstellingen = {
    'bijstelling-probleemanalyse': { datum: '2024-06-01' },
    'bijstelling-plan-van-aanpak': { datum: '2024-06-05' },
  }
  const soorten = (documenten: object) => planEnBijstellingen(askOn({ documenten })).map(({ soort }) => soort)
  expect(soorten(bijstellingen)).toEqual(['plan-van-aanpak', 'bijstelling-plan-van-aanpak'])
  expect(soorten({ ...bijstellingen, 'plan-van-aanpak': null })).toEqual([])
})
