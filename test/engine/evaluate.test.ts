import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { evaluate, judge } from '../../src/engine/evaluate.js'
import { derive } from '../../src/facts/derive.js'
import { satisfied } from '../../src/kernel/verdict.js'
import { ruleWith } from '../helpers/fake-rules.js'

const facts = derive(
  { kenmerk: 'VZ-1', verzuim: { eersteZiektedag: plainDate('2024-01-15') } },
  { peildatum: plainDate('2024-02-01'), herkomstPeildatum: 'opgegeven' },
)

describe('de toetsing', () => {
  it('geeft van elke regel een uitkomst, op volgorde', () => {
    const rules = [ruleWith('A', () => satisfied()), ruleWith('B', () => satisfied())]
    expect(evaluate(rules, facts).map(({ rule }) => rule.id)).toEqual(['A', 'B'])
  })

  it('stopt bij het eerste feit dat het dossier niet vertelt, en noemt het veld', () => {
    const rule = ruleWith('A', (fact) => {
      fact('peildatum')
      fact('aowDatum')
      return satisfied()
    })
    expect(judge(rule, facts)).toMatchObject({
      verdict: { kind: 'undetermined', missing: '/werknemer/aowDatum' },
      consulted: ['peildatum', 'aowDatum'],
    })
  })

  it('onthoudt elk gevraagd feit eenmaal, op volgorde van vragen', () => {
    const rule = ruleWith('A', (fact) => {
      fact('wia')
      fact('riv')
      fact('wia')
      return satisfied()
    })
    expect(judge(rule, facts).consulted).toEqual(['wia', 'riv'])
  })

  it('noemt bij een fout in rivcheck de regel, en geeft geen uitkomst', () => {
    const rule = ruleWith('A', () => {
      throw new TypeError('kapot')
    })
    expect(() => judge(rule, facts)).toThrow('Regel A is vastgelopen')
  })
})
