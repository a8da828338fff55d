import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** RPEZ art. 2 lid 1 says "tijdig", without a number; these are practice. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Days after the first sick day within which the employer tells the bedrijfsarts or arbodienst. */
export const meldingBedrijfsartsDagen = dated<number>({ from: begin, value: 7, source: praktijk })

/** Days after the first sick day from which a notice that is not there becomes a risk. */
export const meldingBedrijfsartsRisicoDagen = dated<number>({ from: begin, value: 14, source: praktijk })

/** Days before the first sick day from which a notice can be about this illness, as when an operation was announced. */
export const meldingBedrijfsartsVoorafDagen = dated<number>({ from: begin, value: 7, source: praktijk })
