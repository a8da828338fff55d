import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Values that no law gives: chosen by practice or by rivcheck, always printed as `praktijk`. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Days before the last day of a term from which a report says *binnenkort*. */
export const waarschuwingDagen = dated<number>({ from: begin, value: 21, source: praktijk })

/** Largest number of days between two evaluations or contacts. */
export const evaluatieMaxDagen = dated<number>({
  from: begin,
  value: 42,
  source: { instrument: 'uwvWetsuitleg', paragraaf: 'verhaalsanctie' },
})

/** Days of grace on that number. */
export const evaluatieGratieDagen = dated<number>({ from: begin, value: 7, source: praktijk })

/** Days within which an advice is followed up. */
export const adviesOpvolgingDagen = dated<number>({ from: begin, value: 42, source: praktijk })

/** Greatest age in days of the actueel oordeel at the end of the wachttijd; no norm of law. */
export const actueelOordeelMaxDagen = dated<number>({ from: begin, value: 182, source: praktijk })

/** Greatest age in calendar months of a belastbaarheidsprofiel when it is used. */
export const profielMaxMaanden = dated<number>({ from: begin, value: 6, source: praktijk })

/** Largest number of days between two progress reports on spoor 2. */
export const rapportageMaxDagen = dated<number>({ from: begin, value: 92, source: praktijk })

/** Largest number of days between two looks at spoor 1 while spoor 2 runs. */
export const spoor1HerbeoordelingDagen = dated<number>({ from: begin, value: 90, source: praktijk })

/** Days within which a notice counts as given at once (BW 7:629 lid 7 says "onverwijld", without a number). */
export const onverwijldDagen = dated<number>({ from: begin, value: 7, source: praktijk })
