import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/**
 * Whether a plan van aanpak or an evaluatie carries the visie of werkgever and werknemer: since the amendment of
 * 9 May 2023 (Stcrt. 2023, 13931). The transition of RPEZ art. 7b until 1 July 2025 leaves one simple rule: the date on
 * the paper decides, because for an earlier first sick day too a paper drawn up after it must carry the visie.
 */
export const visieVerplicht = dated<boolean>({
  from: plainDate('2023-07-01'),
  value: true,
  source: { instrument: 'rpez', artikel: '4', lid: '2' },
})
