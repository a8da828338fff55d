import type { PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import type { Coverage } from '../kernel/verdict.js'
import { nl } from '../language/message.js'
import { reactieOp, reactiesIn } from './rollen/reacties.js'

/**
 * What covers an act that the employee held up between `van` and `totEnMet` (inclusive): recorded non-cooperation that
 * the employer met with a measure, or that was justified with a reason (D-04 judges the measures themselves). Without
 * a measure non-cooperation is no ground (Professioneel kader, "Niet meewerken werknemer, prikkelende maatregelen").
 */
export function gedektDoorNietMeewerken(fact: Ask, van: PlainDate, totEnMet: PlainDate): Coverage | null {
  const reacties = reactiesIn(fact)
  const grond = fact('nietMeewerken').find(
    ({ datum, gerechtvaardigd }) =>
      datum >= van && datum <= totEnMet && (gerechtvaardigd?.reden || reactieOp(reacties, datum)),
  )
  if (!grond) return null
  const message = grond.gerechtvaardigd?.reden
    ? nl`volgens het dossier werkte de werknemer op ${grond.datum} niet mee, en vastgelegd is waarom dat gerechtvaardigd was`
    : nl`volgens het dossier werkte de werknemer op ${grond.datum} niet mee, en daarop volgde een maatregel (zie D-04)`
  return { ground: 'andere-grond', path: grond.path, message }
}
