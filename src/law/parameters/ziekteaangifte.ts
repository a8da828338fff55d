import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Practice around the notice of illness to UWV after 42 weeks, as UWV describes it in its handbook of 2025. */
const begin = plainDate('2002-04-01')

/** Counted day from which a report says *binnenkort*: four weeks before the last day. */
export const dag42eWeeksmeldingVanaf = dated<number>({
  from: begin,
  value: 267,
  source: { instrument: 'praktijk' },
})

/** Weeks after the last day in which a notice that was posted in time may still arrive. */
export const wekenOntvangstPost = dated<number>({
  from: begin,
  value: 1,
  source: { instrument: 'uwvZiekteaangifte' },
})
