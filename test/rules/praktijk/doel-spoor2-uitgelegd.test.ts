import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/praktijk/doel-spoor2-uitgelegd.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 start op maandag 20-01-2025
const uitleg = (datum: string) => ({ spoor2: { uitleg: { datum, wat: 'Doel besproken' } } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('vindt uitleg op de dag van de start nog goed', () => {
    expect(verdictOf(rule, uitleg('2025-01-20'))).toMatchObject({ kind: 'satisfied', path: '/spoor2/uitleg' })
  })

  it('vindt uitleg een dag na de start te laat', () => {
    const verdict = verdictOf(rule, uitleg('2025-01-21'))
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'late', path: '/spoor2/uitleg/datum', due: '2025-01-20', found: '2025-01-21', daysLate: 1 }],
    })
    expect(textOf(verdict)).toBe('Het doel van spoor 2 is uitgelegd op 2025-01-21, na de start op 2025-01-20')
  })

  it('vraagt na late uitleg niet om die over te doen', () => {
    const verdict = verdictOf(rule, uitleg('2025-01-21'))
    expect(verdict.kind === 'violated' && verdict.remedy?.words.join('')).toMatch(/nu duidelijk/)
    expect(verdictOf(rule, { spoor2: { uitleg: null } })).not.toHaveProperty('remedy')
  })

  it('ziet dat er geen uitleg is vastgelegd', () => {
    const verdict = verdictOf(rule, { spoor2: { uitleg: null } })
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/spoor2', due: '2025-01-20' }],
    })
    expect(textOf(verdict)).toContain('staat niet dat het doel van spoor 2 is uitgelegd')
  })

  it('verwacht de uitleg nog op de startdag zelf', () => {
    expect(verdictOf(rule, { spoor2: { uitleg: null } }, '2025-01-20').kind).toBe('pending')
    expect(verdictOf(rule, { spoor2: { uitleg: null } }, '2025-01-21').kind).toBe('violated')
  })

  it('geldt niet zolang spoor 2 niet is gestart', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
    expect(textOf(verdictOf(rule, { spoor2: null }))).toBe('spoor 2 is niet gestart')
    expect(verdictOf(rule, { spoor2: { start: null, uitleg: null } }).kind).toBe('notApplicable')
  })
})
