import type { Werkhervatting } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { nl } from '../../language/message.js'

/**
 * The resumption of the own work, adapted or not, that still runs on the last day that counts, or null. Who is at work
 * there shows more than a paper can: a missing inventory then weighs less (RBMNE:2017:1271).
 */
export function lopendEigenWerk(fact: Ask): Werkhervatting | null {
  const kijkTot = fact('kijkTot')
  const lopend = fact('werkhervatting').find(
    ({ werkgever, soort, van, totEnMet }) =>
      werkgever === 'eigen' &&
      (soort === 'eigen' || soort === 'eigen-aangepast') &&
      van <= kijkTot &&
      (!totEnMet || totEnMet >= kijkTot),
  )
  return lopend ?? null
}

export const weegtLichter = nl`de werknemer werkt in het eigen werk, al dan niet aangepast; daarom weegt dit lichter`
