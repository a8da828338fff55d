import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Values on the course of spoor 2 and on placement elsewhere. Where no text gives a number, practice does. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Days after the start of spoor 2 within which persoonsprofiel and zoekprofiel are usually made. */
export const profielenNaStartDagen = dated<number>({ from: begin, value: 28, source: praktijk })

/** Days after the start of spoor 2 after which its activities can be looked at as a whole. */
export const samenhangNaStartDagen = dated<number>({ from: begin, value: 92, source: praktijk })

/** Smallest number of kinds of activity that make a trajectory more than one and the same step. */
export const soortenActiviteit = dated<number>({ from: begin, value: 3, source: praktijk })

/** Largest number of days between two contacts of the employer about spoor 2. */
export const regieMaxDagen = dated<number>({ from: begin, value: 92, source: praktijk })

/** Days after a change in the situation from which a plan that stayed the same counts as ignoring it; UWV says "direct". */
export const planGenegeerdDagen = dated<number>({ from: begin, value: 84, source: praktijk })

/** Calendar months within which a placement for few hours in the own company is evaluated again. */
export const maandenEvaluatieWeinigUren = dated<number>({
  from: begin,
  value: 3,
  source: { instrument: 'bbp', paragraaf: '§ 9' },
})
