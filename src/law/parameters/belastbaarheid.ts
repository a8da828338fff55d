import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Values on belastbaarheid. No law gives them; findings on these days are printed as `praktijk`. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Counted day up to which a belastbaarheidsprofiel may wait: week 46, when the eerstejaarsevaluatie may begin. */
export const dagBelastbaarheidsprofiel = dated<number>({ from: begin, value: 322, source: praktijk })

/** Calendar months within which the bedrijfsarts looks again at a period without benutbare mogelijkheden. */
export const maandenHerbeoordeling = dated<number>({ from: begin, value: 3, source: praktijk })
