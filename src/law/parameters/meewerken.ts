import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Days within which the employer reacts in writing when the employee does not cooperate. */
export const dagenSchriftelijkeReactie = dated<number>({ from: begin, value: 14, source: praktijk })

/** Days after which it counts as not acted on at all. */
export const dagenMaatregel = dated<number>({ from: begin, value: 28, source: praktijk })
