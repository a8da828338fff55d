import { plainDate } from '../calendar/plain-date.js'

/** The day up to which the texts behind the rules were read; reports print it. */
export const standVanHetRecht = plainDate('2026-07-01')
