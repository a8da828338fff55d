import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/praktijk/begeleiding-naast-solliciteren.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

type Soort = 'intake' | 'netwerk' | 'sollicitatie' | 'overleg' | 'coaching'
const activiteiten = (...soorten: readonly Soort[]) => ({
  spoor2: { activiteiten: soorten.map((soort) => ({ datum: '2025-03-03', soort })) },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden met één activiteit van begeleiding', () => {
    expect(verdictOf(rule, activiteiten('netwerk', 'sollicitatie', 'coaching'))).toMatchObject({
      kind: 'satisfied',
      path: '/spoor2/activiteiten/2',
    })
  })

  it('vindt alleen zoeken en overleggen te smal, ook met een intake', () => {
    const verdict = verdictOf(rule, activiteiten('intake', 'netwerk', 'sollicitatie', 'overleg'))
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', path: '/spoor2/activiteiten' }],
    })
    expect(textOf(verdict)).toContain('geen oriëntatie, scholing, training, coaching of werkervaring')
  })

  it('oordeelt pas vanaf drie soorten activiteiten; daaronder spreekt S2-05', () => {
    const teWeinig = verdictOf(rule, activiteiten('netwerk', 'sollicitatie', 'sollicitatie'))
    expect(teWeinig.kind).toBe('notApplicable')
    expect(textOf(teWeinig)).toContain('minder dan 3 soorten activiteiten')
    expect(verdictOf(rule, activiteiten('netwerk', 'sollicitatie', 'overleg')).kind).toBe('violated')
  })

  it('geldt niet zonder spoor 2 of zonder activiteiten', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
    expect(textOf(verdictOf(rule, { spoor2: null }))).toBe('spoor 2 is niet gestart')
    expect(verdictOf(rule, { spoor2: { start: null } }).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor2: { activiteiten: null } }).kind).toBe('notApplicable')
  })

  it('is gedekt bij een bevredigend resultaat', () => {
    const patch = { ...activiteiten('netwerk', 'sollicitatie', 'overleg'), ...resultaat }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated', covered: { ground: 'bevredigend-resultaat' } })
  })
})
