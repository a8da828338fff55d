import type { PlainDate } from '../../calendar/plain-date.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { isArts } from '../is-arts.js'
import type { Uitzondering } from './uitzondering.js'

/** What the ground of marginal possibilities lacks: a description by the bedrijfsarts, and reasons for the decision. */
export function gebrekenMarginaal({ path, omschrijving, motivering }: Uitzondering): readonly Place[] {
  const gebreken: Place[] = []
  if (!omschrijving) {
    const message = nl`De omschrijving van de uiterst beperkte belastbaarheid door de bedrijfsarts ontbreekt`
    gebreken.push({ breach: 'incomplete', path, message })
  } else if (!isArts(omschrijving.door)) {
    const message = nl`De omschrijving van de uiterst beperkte belastbaarheid komt niet van de bedrijfsarts`
    gebreken.push({ breach: 'inconsistent', path: `${omschrijving.path}/door`, message })
  }
  if (!motivering) {
    gebreken.push({ breach: 'incomplete', path, message: nl`De motivering om spoor 2 niet te starten ontbreekt` })
  }
  return gebreken
}

/**
 * What the ground of belastbaarheid after the evaluation lacks: the day on which it arose, which lies after that day.
 * @param evaluatie the eerstejaarsevaluatie, or the day that stands for it.
 */
export function gebrekenBelastbaarheid(
  { path, belastbaarSinds }: Uitzondering,
  evaluatie: PlainDate,
): readonly Place[] {
  if (!belastbaarSinds) {
    return [{ breach: 'incomplete', path, message: nl`De dag waarop belastbaarheid ontstond, is niet vastgelegd` }]
  }
  if (belastbaarSinds > evaluatie) return []
  const message = nl`De belastbaarheid ontstond op ${belastbaarSinds}, niet na de evaluatie aan het einde van het eerste ziektejaar (${evaluatie})`
  return [{ breach: 'inconsistent', path: `${path}/belastbaarSinds`, found: belastbaarSinds, message }]
}

/** Whether it is on record when the exception was made, and by whom; without it the ground stands, but is weak. */
export function gebrekenVastlegging({ path, datum, door }: Uitzondering): readonly Place[] {
  const gebreken: Place[] = []
  if (!datum) {
    const message = nl`Niet is vastgelegd wanneer tot deze uitzondering is besloten`
    gebreken.push({ breach: 'incomplete', severity: 'warning', path, message })
  }
  if (!door) {
    const message = nl`Niet is vastgelegd wie tot deze uitzondering heeft besloten`
    gebreken.push({ breach: 'incomplete', severity: 'warning', path, message })
  }
  return gebreken
}
