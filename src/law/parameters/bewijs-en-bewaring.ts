import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Values for proof, signatures and keeping the file. The law gives no numbers here, except where the source says so. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Days after the date on a paper within which both parties usually sign it. */
export const dagenOndertekening = dated<number>({ from: begin, value: 14, source: praktijk })

/** Months that a dossier is kept after the re-integration ended. */
export const maandenBewaren = dated<number>({
  from: begin,
  value: 24,
  source: { instrument: 'apZiek', paragraaf: '§ 6' },
})

/** Months that an eigenrisicodrager for the Ziektewet keeps it. */
export const maandenBewarenErdZw = dated<number>({ from: begin, value: 60, source: praktijk })

/** Months that an eigenrisicodrager for the WGA keeps it. */
export const maandenBewarenErdWga = dated<number>({ from: begin, value: 120, source: praktijk })

/** Working days to answer a request of UWV in which no term is recorded (Wetsuitleg UWV). */
export const werkdagenVerzoekUwv = dated<number>({
  from: begin,
  value: 5,
  source: { instrument: 'uwvWetsuitleg', paragraaf: 'Hersteltermijn' },
})

/** Calendar days that UWV gives to complete the report (Vormvereisten RIV): the longest of the terms in the sources. */
export const dagenVerzoekUwv = dated<number>({
  from: begin,
  value: 14,
  source: { instrument: 'vhv', artikel: '3', lid: '1' },
})
