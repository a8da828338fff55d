import { addDays, type PlainDate } from '../calendar/plain-date.js'
import { meldingBedrijfsartsVoorafDagen } from '../law/parameters/melding-bedrijfsarts.js'
import { valueOn } from '../law/value-on.js'

/** The first day on which a notice to the bedrijfsarts or arbodienst can be about the illness that began on `eersteDag`. */
export function vroegsteMelding(eersteDag: PlainDate): PlainDate {
  return addDays(eersteDag, -valueOn(meldingBedrijfsartsVoorafDagen, eersteDag))
}
