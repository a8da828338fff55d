import { compareDays, type PlainDate } from '../calendar/plain-date.js'
import type { PeriodeZonderMogelijkheden, Stuk } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'
import { onceAJudgement } from './once-a-judgement.js'

/** The recorded period without benutbare mogelijkheden that holds `dag`, or null. An open period goes on. */
export function periodeZonderMogelijkheden(fact: Ask, dag: PlainDate): PeriodeZonderMogelijkheden | null {
  const perioden = fact('geenBenutbareMogelijkheden')
  return perioden.find(({ van, totEnMet }) => van <= dag && (!totEnMet || dag <= totEnMet)) ?? null
}

type OordeelOverMogelijkheden = Stuk<'probleemanalyse' | 'bijstelling-probleemanalyse' | 'actueel-oordeel'>

/**
 * What the bedrijfsarts said of the possibilities, in order of date, undated first: in the probleemanalyse, its revisions
 * and the actueel oordeel (RPEZ art. 2, 4 lid 4 and 6 lid 1 onder j).
 */
export const oordelenOverMogelijkheden = onceAJudgement((fact): readonly OordeelOverMogelijkheden[] => {
  const bijstellingen = fact('bijstellingen').filter((stuk) => stuk.soort === 'bijstelling-probleemanalyse')
  return [fact('probleemanalyse'), ...bijstellingen, fact('actueelOordeel')]
    .filter((stuk) => stuk !== null)
    .toSorted((a, b) => compareDays(a.datum ?? '', b.datum ?? ''))
})

/**
 * Whether re-integration may rest on `dag`: a recorded period without possibilities holds it, or the latest judgement of
 * the bedrijfsarts up to that day says that there are none, and no recorded period ended since. Unknown possibilities do
 * not count (decision 23).
 */
export function isZonderMogelijkheden(fact: Ask, dag: PlainDate): boolean {
  if (periodeZonderMogelijkheden(fact, dag)) return true
  const laatste = oordelenOverMogelijkheden(fact).findLast(
    ({ datum, benutbareMogelijkheden }) => (datum ?? '') <= dag && benutbareMogelijkheden !== undefined,
  )
  if (laatste?.benutbareMogelijkheden !== false) return false
  // Wie een einde aan de periode vastlegde, zegt daarmee dat er daarna weer mogelijkheden waren.
  const { datum = '' } = laatste
  return !fact('geenBenutbareMogelijkheden').some(({ totEnMet }) => totEnMet && datum <= totEnMet && totEnMet < dag)
}
