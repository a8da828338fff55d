import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Patch } from '../../src/kernel/rule.js'
import { gedektDoorNietMeewerken } from '../../src/rules/door-niet-meewerken.js'
import { askOn } from '../helpers/ask-on.js'
import { sentence } from '../helpers/text-of.js'

describe('niet meewerken', () => {
  const dekking = (nietMeewerken: object, more: Patch = {}) =>
    gedektDoorNietMeewerken(
      askOn({ nietMeewerken: [nietMeewerken], ...more } as Patch),
      plainDate('2025-03-01'),
      plainDate('2025-03-31'),
    )
  const gerechtvaardigd = { reden: 'Opname' }
  const maatregelen = [{ soort: 'waarschuwing' as const, kennisgeving: { datum: '2025-04-02', schriftelijk: true } }]

  it.each([
    ['2025-02-28', false],
    ['2025-03-01', true],
    ['2025-03-31', true],
    ['2025-04-01', false],
  ])('dekt alleen binnen het tijdvak: %s', (datum, gedekt) => {
    expect(dekking({ datum, gerechtvaardigd }) !== null).toBe(gedekt)
    expect(dekking({ datum }, { maatregelen }) !== null).toBe(gedekt)
  })

  it('dekt niet zonder reden of maatregel', () => {
    expect(dekking({ datum: '2025-03-10' })).toBeNull()
    expect(dekking({ datum: '2025-03-10', gerechtvaardigd: {} })).toBeNull()
  })

  it('zegt wat dekt', () => {
    const metReden = dekking({ datum: '2025-03-10', gerechtvaardigd })
    expect(metReden).toMatchObject({ ground: 'andere-grond', path: '/nietMeewerken/0' })
    expect(metReden && sentence(metReden.message)).toContain('2025-03-10 niet mee, en vastgelegd is waarom')
    const metMaatregel = dekking({ datum: '2025-03-10' }, { maatregelen })
    expect(metMaatregel && sentence(metMaatregel.message)).toContain('daarop volgde een maatregel (zie D-04)')
  })
})
