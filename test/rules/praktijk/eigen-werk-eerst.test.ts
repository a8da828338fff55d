import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/praktijk/eigen-werk-eerst.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const regel = (soort: 'eigen' | 'eigen-aangepast' | 'ander-intern', datum?: string) => ({
  functie: 'Orderpicker',
  soort,
  conclusie: 'niet-passend' as const,
  ...(datum && { datum }),
})
const spoor1 = (...inventarisatie: readonly ReturnType<typeof regel>[]) => ({
  documenten: { 'arbeidsdeskundig-onderzoek': { conclusies: null } },
  spoor1: { inventarisatie },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('vindt beide op dezelfde dag goed', () => {
    const patch = spoor1(regel('ander-intern', '2024-12-10'), regel('eigen', '2024-12-10'))
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: '/spoor1/inventarisatie/1' })
  })

  it('wijst ander werk aan dat een dag eerder is beoordeeld', () => {
    const patch = spoor1(regel('ander-intern', '2024-12-09'), regel('eigen', '2024-12-10'))
    expect(verdictOf(rule, patch)).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'inconsistent', path: '/spoor1/inventarisatie/0', found: '2024-12-09' }],
    })
    expect(textOf(verdictOf(rule, patch))).toContain('op 2024-12-09 beoordeeld, het eigen werk pas op 2024-12-10')
  })

  it('kijkt naar de eerste keer van elk', () => {
    const regels = [
      regel('eigen', '2025-03-01'),
      regel('ander-intern', '2025-02-01'),
      regel('eigen-aangepast', '2024-12-01'),
      regel('ander-intern', '2024-12-02'),
    ]
    const verwacht = (path: string) => ({ kind: 'satisfied', path: `/spoor1/inventarisatie/${path}` })
    expect(verdictOf(rule, spoor1(...regels))).toMatchObject(verwacht('2'))
    expect(verdictOf(rule, spoor1(...regels.toReversed()))).toMatchObject(verwacht('1'))
  })

  it.each([['eigenWerk'], ['eigenWerkAangepast']])('neemt het oordeel van de arbeidsdeskundige over %s', (vraag) => {
    const patch = (datum: string) => ({
      documenten: { 'arbeidsdeskundig-onderzoek': { datum, conclusies: wisAlles(vraag) } },
      spoor1: { inventarisatie: [regel('ander-intern', '2024-12-10')] },
    })
    expect(verdictOf(rule, patch('2024-12-10'))).toMatchObject({ kind: 'satisfied', path: '/documenten/3' })
    expect(verdictOf(rule, patch('2024-12-11')).kind).toBe('violated')
  })

  it('geldt niet als een van beide niet of zonder datum is beoordeeld', () => {
    const zonderAnder = verdictOf(rule, spoor1(regel('eigen', '2024-12-10')))
    expect(zonderAnder.kind).toBe('notApplicable')
    expect(textOf(zonderAnder)).toContain('geen gedateerde beoordeling van ander werk')
    const zonderEigen = verdictOf(rule, spoor1(regel('ander-intern', '2024-12-10')))
    expect(zonderEigen.kind).toBe('notApplicable')
    expect(textOf(zonderEigen)).toContain('geen gedateerde beoordeling van het eigen werk')
    expect(verdictOf(rule, spoor1(regel('eigen'), regel('ander-intern', '2024-12-10'))).kind).toBe('notApplicable')
    expect(verdictOf(rule, spoor1(regel('eigen', '2024-12-10'), regel('ander-intern'))).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor1: null, documenten: { 'arbeidsdeskundig-onderzoek': null } }).kind).toBe(
      'notApplicable',
    )
  })

  it('is gedekt door een positief deskundigenoordeel van die dag of later', () => {
    const patch = (datum: string) => ({
      ...spoor1(regel('ander-intern', '2024-12-09'), regel('eigen', '2024-12-10')),
      deskundigenoordelen: [{ soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum }],
    })
    expect(verdictOf(rule, patch('2024-12-10'))).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(verdictOf(rule, patch('2024-12-09'))).toMatchObject({ covered: null })
  })
})

function wisAlles(behalve: string) {
  const leeg = { eigenWerk: null, eigenWerkAangepast: null, anderWerkIntern: null, externWerk: null }
  return { ...leeg, [behalve]: 'niet passend' }
}
