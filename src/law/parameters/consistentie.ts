import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Largest difference between two records of the same number, in percent of the larger one. */
export const verschilProcent = dated<number>({ from: begin, value: 10, source: praktijk })

/** Calendar months of the same passende arbeid after which it may have become the bedongen arbeid; no norm of law. */
export const maandenPassendeArbeid = dated<number>({
  from: begin,
  value: 6,
  source: { instrument: 'rechtspraak', paragraaf: 'HR 30-09-2011, ECLI:NL:HR:2011:BQ8134' },
})
