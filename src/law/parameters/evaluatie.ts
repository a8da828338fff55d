import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Days without evaluation or contact from which the finding says so in stronger words; still a warning. */
export const langeStilteDagen = dated<number>({
  from: plainDate('2002-04-01'),
  value: 84,
  source: { instrument: 'praktijk' },
})
