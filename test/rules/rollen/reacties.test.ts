import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import { type Reactie, reactieOp } from '../../../src/rules/rollen/reacties.js'

const dag = plainDate('2025-03-10')
const reactie = (soort: Reactie['soort'], datum: string, totEnMet: string | null, looninhouding: boolean): Reactie => ({
  soort,
  datum: plainDate(datum),
  totEnMet: totEnMet === null ? null : plainDate(totEnMet),
  path: `/maatregelen/${soort}`,
  schriftelijk: true,
  looninhouding,
  trede: 1,
})

describe('de reactie op een dag', () => {
  const waarschuwing = reactie('waarschuwing', '2025-03-10', '2025-03-10', false)

  it.each([
    ['die dag begint', '2025-03-10', null, 'loonstop'],
    ['de dag ervoor begon', '2025-03-09', null, 'loonstop'],
    ['die dag eindigt', '2025-03-01', '2025-03-10', 'loonstop'],
    ['de dag ervoor eindigde', '2025-03-01', '2025-03-09', 'waarschuwing'],
    ['pas de dag erna begint', '2025-03-11', null, 'waarschuwing'],
  ])('is een loonstop die %s: liever die dan een lichtere van die dag', (_, datum, totEnMet, soort) => {
    const loonstop = reactie('loonstop', datum, totEnMet, true)
    const reacties = [waarschuwing, loonstop].toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    expect(reactieOp(reacties, dag)?.soort).toBe(soort)
  })

  it('is anders de eerste van die dag of later, en er hoeft er geen te zijn', () => {
    expect(reactieOp([reactie('waarschuwing', '2025-03-09', '2025-03-09', false)], dag)).toBeNull()
    expect(reactieOp([waarschuwing], dag)).toBe(waarschuwing)
  })
})
