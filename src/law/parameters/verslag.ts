import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/**
 * When a missing paper of the re-integratieverslag becomes heavier. The law gives the terms of the papers; how long
 * their absence stays a warning is chosen by rivcheck (decision 11), because UWV looks at the file only at the end.
 */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** First counted day on which a report says *binnenkort* of the probleemanalyse. */
export const dagProbleemanalyseBinnenkort = dated<number>({ from: begin, value: 22, source: praktijk })

/** First counted day on which a missing probleemanalyse is an error: twelve weeks have passed. */
export const dagProbleemanalyseFout = dated<number>({ from: begin, value: 85, source: praktijk })

/** Weeks after a long illness was first expected in which a missing probleemanalyse stays a warning. */
export const wekenProbleemanalyseFout = dated<number>({ from: begin, value: 6, source: praktijk })

/** Last counted day for the plan van aanpak when there is no probleemanalyse: two weeks after its last day. */
export const dagPlanZonderProbleemanalyse = dated<number>({
  from: begin,
  value: 57,
  source: { instrument: 'rpez', artikel: '4', lid: '1' },
})

/** Last counted day on which a missing plan van aanpak stays a warning when there is no probleemanalyse. */
export const dagPlanZonderProbleemanalyseFout = dated<number>({ from: begin, value: 85, source: praktijk })

/** Weeks after the probleemanalyse in which a missing plan van aanpak stays a warning. */
export const wekenPlanFout = dated<number>({ from: begin, value: 6, source: praktijk })

/** Weeks after its last day in which an agreed deviation covers a missing eerstejaarsevaluatie. */
export const wekenAfwijkingEerstejaarsevaluatie = dated<number>({ from: begin, value: 6, source: praktijk })

/** Weeks before the end of the wachttijd after which the papers for the application are usually made: from week 87. */
export const wekenVensterAanvraag = dated<number>({ from: begin, value: 18, source: praktijk })
