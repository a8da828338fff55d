import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Values on spoor 1. The UWV text was read as it stood in 2024; earlier years get the same values. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Counted day up to which the options at the own employer may still be mapped: the eerstejaarsevaluatie, week 52. */
export const dagSpoor1Onderzocht = dated<number>({ from: begin, value: 364, source: praktijk })

/** Counted day up to which the arbeidsdeskundig onderzoek may wait: week 52. No law asks for the report itself. */
export const dagArbeidsdeskundigOnderzoek = dated<number>({ from: begin, value: 364, source: praktijk })

/**
 * Loonwaarde, in percent of the old wage, above which lasting work is a bevredigend resultaat when both parties agree.
 * UWV's handbook says "meer dan", Beoordelingskader § 3 "tenminste": exactly this value is for a professional.
 */
export const loonwaardeBevredigend = dated<number>({
  from: begin,
  value: 65,
  source: { instrument: 'uwvKader', paragraaf: 'Bevredigend resultaat' },
})

/** Calendar months that a contract with a new employer lasts at least, counted from the end of the duty to pay wage. */
export const maandenNieuweWerkgever = dated<number>({
  from: begin,
  value: 6,
  source: { instrument: 'uwvKader', paragraaf: 'Structureel karakter' },
})
