import { addDays, type PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import { isZonderMogelijkheden, oordelenOverMogelijkheden } from './mogelijkheden.js'

/**
 * The first day from `vanaf` on (inclusive) for which the dossier does not say that there are no benutbare
 * mogelijkheden, or null when that lasts until the peildatum.
 */
export function eersteDagMetMogelijkheden(fact: Ask, vanaf: PlainDate): PlainDate | null {
  const peildatum = fact('peildatum')
  const nieuweOordelen = oordelenOverMogelijkheden(fact).flatMap(({ datum }) => (datum ? [datum] : []))
  const naPerioden = fact('geenBenutbareMogelijkheden').flatMap(({ totEnMet }) =>
    totEnMet ? [addDays(totEnMet, 1)] : [],
  )
  const dagen = [...nieuweOordelen, ...naPerioden].filter((dag) => dag > vanaf && dag <= peildatum).toSorted()
  return [vanaf, ...dagen].find((dag) => !isZonderMogelijkheden(fact, dag)) ?? null
}

/**
 * Whether there were no possibilities from the first day on, with reasons given in the probleemanalyse and in the
 * actueel oordeel (VHV art. 2 lid 6; Beoordelingskader § 7.4): then plan and evaluations may be absent. While there is
 * no actueel oordeel yet, the probleemanalyse alone decides.
 */
export function isSteedsZonderMogelijkheden(fact: Ask): boolean {
  const probleemanalyse = fact('probleemanalyse')
  if (probleemanalyse?.benutbareMogelijkheden !== false || !probleemanalyse.motivering) return false
  if (eersteDagMetMogelijkheden(fact, probleemanalyse.datum ?? fact('wachttijd').eersteDag)) return false
  const oordeel = fact('actueelOordeel')
  return !oordeel || (oordeel.benutbareMogelijkheden === false && Boolean(oordeel.motivering))
}
