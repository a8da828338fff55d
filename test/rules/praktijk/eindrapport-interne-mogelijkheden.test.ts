import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/praktijk/eindrapport-interne-mogelijkheden.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const afgesloten = (more: object = {}, rest: object = {}) => ({
  spoor2: { einde: '2025-10-07', eindrapport: { datum: '2025-10-14', ...more } },
  ...rest,
})
const elders = {
  van: '2025-10-01',
  werkgever: 'ander' as const,
  soort: 'ander-extern' as const,
  structureel: true,
}

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden als de eindrapportage iets zegt over werk in het eigen bedrijf', () => {
    const verdict = verdictOf(rule, afgesloten({ interneMogelijkheden: 'Geen, ook niet bij de planning' }))
    expect(verdict).toMatchObject({ kind: 'satisfied', path: '/spoor2/eindrapport' })
  })

  it('mist dat deel', () => {
    expect(textOf(verdictOf(rule, afgesloten()))).toContain('eindrapportage van 2025-10-14 staat niets over werk')
    expect(verdictOf(rule, afgesloten())).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', path: '/spoor2/eindrapport' }],
    })
  })

  it('geldt niet zonder eindrapportage; daarover spreekt S2-09', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
    expect(textOf(verdictOf(rule, { spoor2: null }))).toContain('geen eindrapportage van spoor 2')
    expect(verdictOf(rule, { spoor2: { einde: '2025-10-07' } }).kind).toBe('notApplicable')
    expect(verdictOf(rule, afgesloten(), '2025-10-13').kind).toBe('notApplicable')
    expect(verdictOf(rule, afgesloten(), '2025-10-14').kind).toBe('violated')
  })

  it('geldt niet als de werknemer blijvend bij een ander werkt', () => {
    const verdict = verdictOf(rule, afgesloten({}, { werkhervatting: [elders] }))
    expect(verdict.kind).toBe('notApplicable')
    expect(textOf(verdict)).toBe('de werknemer heeft blijvend werk bij een andere werkgever')
    const opProef = { ...elders, soort: 'proefplaatsing' as const }
    expect(verdictOf(rule, afgesloten({}, { werkhervatting: [opProef, elders] })).kind).toBe('notApplicable')
  })

  it.each([
    ['dat niet blijvend is', { structureel: false }],
    ['bij de eigen werkgever', { werkgever: 'eigen' }],
    ['op proef', { soort: 'proefplaatsing' }],
    ['dat voorbij is', { totEnMet: '2025-10-19' }],
  ])('geldt wel bij werk %s', (_, more) => {
    // de WIA-aanvraag is van 20-10-2025
    expect(verdictOf(rule, afgesloten({}, { werkhervatting: [{ ...elders, ...more }] })).kind).toBe('violated')
  })

  it('rekent werk dat op de dag van de aanvraag nog liep als blijvend werk', () => {
    const werkhervatting = [{ ...elders, totEnMet: '2025-10-20' }]
    expect(verdictOf(rule, afgesloten({}, { werkhervatting })).kind).toBe('notApplicable')
  })

  it('is gedekt door een positief deskundigenoordeel van die dag of later', () => {
    const deskundigenoordelen = [{ soort: 'inspanningen-werkgever', uitkomst: 'positief', datum: '2025-10-14' }]
    expect(verdictOf(rule, afgesloten({}, { deskundigenoordelen }))).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })
})
