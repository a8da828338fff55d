import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Values around spoor 2 and its exceptions. UWV's text was read as it stood in 2024; see procesgang.ts. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Calendar months after the end of the wachttijd within which AOW age allows to leave out spoor 2, if both agree. */
export const maandenTotAow = dated<number>({
  from: begin,
  value: 12,
  source: { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
})

/** Days to start spoor 2 after a concrete perspective came to nothing; UWV gives no number. */
export const respijtNaPerspectiefDagen = dated<number>({ from: begin, value: 14, source: praktijk })

/** Largest number of days without an activity in a trajectory, or without an activity or decision after its end. */
export const vervolgMaxDagen = dated<number>({ from: begin, value: 60, source: praktijk })
