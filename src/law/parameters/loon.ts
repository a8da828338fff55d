import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/**
 * Deel van het loon dat een zieke werknemer ten minste houdt, in procenten. Het geldt voor loon tot het maximumdagloon;
 * de ondergrens van het minimumloon geldt alleen in de eerste 52 weken, dus niet tijdens een loonsanctie.
 */
export const procentLoonBijZiekte = dated({
  from: plainDate('2015-01-01'), // het oudste jaar waarvan de tekst is gelezen
  value: 70,
  source: { instrument: 'bw7', artikel: '629', lid: '1' },
})
