import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { stukBijVerslag } from '../../src/rules/stuk-bij-verslag.js'
import { askOn } from '../helpers/ask-on.js'

describe('het stuk bij het verslag', () => {
  it.each([
    ['het laatste tot en met de laatste dag', ['2025-10-13', '2025-10-12', '2025-01-01'], '2025-10-12'],
    ['anders het eerste erna', ['2025-12-01', '2025-10-13'], '2025-10-13'],
    ['anders een zonder datum', [undefined], undefined],
    ['niet dat zonder datum als er een met datum is', [undefined, '2025-10-01'], '2025-10-01'],
  ])('is %s', (_, datums, verwacht) => {
    const stukken = datums.map((datum) => (datum ? { datum: plainDate(datum) } : {}))
    expect(stukBijVerslag<{ datum?: ReturnType<typeof plainDate> }>(askOn(), stukken)?.datum).toBe(verwacht)
  })

  it('is er niet zonder stukken', () => {
    expect(stukBijVerslag(askOn(), [])).toBeNull()
  })
})
