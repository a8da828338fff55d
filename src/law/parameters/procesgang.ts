import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/**
 * Terms of the process in the first and second year of illness. The UWV texts were read as they stood in 2023 and 2024;
 * for earlier years rivcheck takes the same values, from the start of the Wet verbetering poortwachter on.
 */
const begin = plainDate('2002-04-01')

/** Counted day up to which the probleemanalyse is on time by any reading: end of week 6, as practice counts. */
export const dagProbleemanalyse = dated<number>({
  from: begin,
  value: 42,
  source: { instrument: 'praktijk' },
})

/** Counted day that "binnen zes weken na de eerste dag" still allows when read literally. */
export const dagProbleemanalyseLetterlijk = dated<number>({
  from: begin,
  value: 43,
  source: { instrument: 'rpez', artikel: '2', lid: '2' },
})

/** Weeks between probleemanalyse and plan van aanpak, and between a new advice and the revised plan (lid 5). */
export const wekenPlanVanAanpak = dated<number>({
  from: begin,
  value: 2,
  source: { instrument: 'rpez', artikel: '4', lid: '1' },
})

/** Last counted day of the week in which the plan van aanpak is usually made: week 8. The law counts from the analysis. */
export const dagPlanGebruikelijk = dated<number>({
  from: begin,
  value: 56,
  source: { instrument: 'uwvWetsuitleg' },
})

/** Last counted day for the notice to UWV: the first day after 42 weeks. */
export const dag42eWeeksmelding = dated<number>({
  from: begin,
  value: 295,
  source: { instrument: 'zw', artikel: '38', lid: '1' },
})

/** First counted day on which the notice comes too late for the safety net of a late application: 81 weeks. */
export const dag81Weken = dated<number>({
  from: begin,
  value: 567,
  source: { instrument: 'wia', artikel: '64', lid: '6' },
})

/** Last counted day for UWV's letter about the application: 89 weeks. */
export const dagKennisgevingUwv = dated<number>({
  from: begin,
  value: 623,
  source: { instrument: 'wia', artikel: '64', lid: '2' },
})

/** Weeks after receipt of a late letter in which the application is still deemed in time. */
export const wekenNaLateKennisgeving = dated<number>({
  from: begin,
  value: 4,
  source: { instrument: 'wia', artikel: '64', lid: '6' },
})

/** First counted day of the usual window for the eerstejaarsevaluatie: week 46. */
export const dagEerstejaarsevaluatieVanaf = dated<number>({
  from: begin,
  value: 316,
  source: { instrument: 'praktijk' },
})

/** Last counted day for the eerstejaarsevaluatie: end of the first year of illness. */
export const dagEerstejaarsevaluatie = dated<number>({
  from: begin,
  value: 364,
  source: { instrument: 'rpez', artikel: '4', lid: '2', onderdeel: 'b' },
})

/** Weeks after the eerstejaarsevaluatie within which spoor 2 starts. */
export const wekenSpoor2NaEvaluatie = dated<number>({
  from: begin,
  value: 6,
  source: { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
})

/** Last counted day to start spoor 2: end of week 58 (six weeks after week 52). */
export const dagSpoor2 = dated<number>({
  from: begin,
  value: 406,
  source: { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
})

/** Months within which a concrete perspective on return must come true. */
export const maandenConcreetPerspectief = dated<number>({
  from: begin,
  value: 3,
  source: { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
})
