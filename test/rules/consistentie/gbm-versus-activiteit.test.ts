import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/consistentie/gbm-versus-activiteit.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const periode = { van: '2024-05-01', totEnMet: '2024-05-31' }
const werk = { van: '2024-05-20', werkgever: 'eigen' as const, soort: 'eigen-aangepast' as const, urenPerWeek: 4 }
const met = (more: object, werkMeer: object = {}) =>
  verdictOf(rule, {
    geenBenutbareMogelijkheden: [{ ...periode, ...more }],
    werkhervatting: [{ ...werk, ...werkMeer }],
  })

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder periode zonder benutbare mogelijkheden', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it('vraagt de bedrijfsarts of de periode klopt als er is gewerkt, en beslist dat niet zelf', () => {
    expect(met({})).toMatchObject({
      kind: 'judgement',
      forWhom: 'bedrijfsarts',
      path: '/geenBenutbareMogelijkheden/0',
    })
  })

  it.each([
    ['het werk begon op de laatste dag', { van: '2024-05-31' }, 'judgement'],
    ['het werk begon na de laatste dag', { van: '2024-06-01' }, 'satisfied'],
    ['het werk eindigde op de eerste dag', { van: '2024-04-01', totEnMet: '2024-05-01' }, 'judgement'],
    ['het werk eindigde voor de eerste dag', { van: '2024-04-01', totEnMet: '2024-04-30' }, 'satisfied'],
    ['er nul uren staan', { urenPerWeek: 0 }, 'satisfied'],
  ])('kijkt of %s', (_, werkMeer, kind) => {
    expect(met({}, werkMeer).kind).toBe(kind)
  })

  it('kijkt bij een lopende periode naar al het latere werk', () => {
    expect(met({ totEnMet: null }, { van: '2024-09-01' }).kind).toBe('judgement')
  })

  it('vraagt de uren als die ontbreken', () => {
    expect(met({}, { urenPerWeek: null })).toMatchObject({
      kind: 'undetermined',
      missing: '/werkhervatting/0/urenPerWeek',
    })
  })

  it.each([
    ['2025-02-03', 'judgement'],
    ['2025-02-02', 'satisfied'],
  ])('ziet een activiteit in spoor 2 op 3 februari in een periode tot en met %s', (totEnMet, kind) => {
    const geenBenutbareMogelijkheden = [{ van: '2025-01-21', totEnMet }]
    expect(verdictOf(rule, { geenBenutbareMogelijkheden }).kind).toBe(kind)
  })

  it.each([
    ['2025-02-03', 'judgement'],
    ['2025-02-04', 'satisfied'],
  ])('ziet die activiteit in een periode vanaf %s', (van, kind) => {
    const verdict = verdictOf(rule, { geenBenutbareMogelijkheden: [{ van, totEnMet: '2025-03-01' }] })
    expect(verdict.kind).toBe(kind)
    if (kind === 'judgement') {
      expect(verdict).toMatchObject({ forWhom: 'bedrijfsarts' })
      expect(textOf(verdict)).toContain('op 2025-02-03 was er een activiteit in spoor 2 (intake)')
    }
  })

  it('zegt welk werk in de periode liep', () => {
    expect(textOf(met({}))).toContain('werk dat op 2024-05-20 begon (4 uur per week)')
  })
})
