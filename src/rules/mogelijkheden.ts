import type { PlainDate } from '../calendar/plain-date.js'
import type { PeriodeZonderMogelijkheden } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'

/** The recorded period without benutbare mogelijkheden that holds `dag`, or null. An open period goes on. */
export function periodeZonderMogelijkheden(fact: Ask, dag: PlainDate): PeriodeZonderMogelijkheden | null {
  const perioden = fact('geenBenutbareMogelijkheden')
  return perioden.find(({ van, totEnMet }) => van <= dag && (!totEnMet || dag <= totEnMet)) ?? null
}

/**
 * Whether re-integration may rest on `dag`: a recorded period without possibilities holds it, or the probleemanalyse
 * (or its latest revision up to that day) says that there are none, and no recorded period ended since. Unknown
 * possibilities do not count (decision 23).
 */
export function isZonderMogelijkheden(fact: Ask, dag: PlainDate): boolean {
  if (periodeZonderMogelijkheden(fact, dag)) return true
  const oordelen = [
    fact('probleemanalyse'),
    ...fact('bijstellingen').filter((stuk) => stuk.soort === 'bijstelling-probleemanalyse'),
  ].filter((stuk) => stuk !== null && (stuk.datum ?? '') <= dag && stuk.benutbareMogelijkheden !== undefined)
  const laatste = oordelen.at(-1)
  if (laatste?.benutbareMogelijkheden !== false) return false
  // Wie een einde aan de periode vastlegde, zegt daarmee dat er daarna weer mogelijkheden waren.
  const { datum = '' } = laatste
  return !fact('geenBenutbareMogelijkheden').some(({ totEnMet }) => totEnMet && datum <= totEnMet && totEnMet < dag)
}
