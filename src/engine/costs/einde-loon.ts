import { compareDays, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { EindeVerplichtingen, Facts } from '../../facts/facts.js'
import { loonNaAow } from '../../facts/klokken.js'

/**
 * What ends the wage before `uiterlijk`, and the last day of it: the employment, the illness, or some weeks after AOW
 * age. Null when nothing does.
 */
export function eindeLoon(facts: Facts, uiterlijk: PlainDate): EindeVerplichtingen | null {
  const { eersteDag, ziekTotEnMet } = facts.wachttijd.value
  const { eindeDienstverband, aowDatum } = facts
  const ends: readonly EindeVerplichtingen[] = [
    ...(eindeDienstverband.known && eindeDienstverband.value
      ? [{ datum: eindeDienstverband.value, reden: 'uit-dienst' as const }]
      : []),
    ...(ziekTotEnMet ? [{ datum: ziekTotEnMet, reden: 'hersteld' as const }] : []),
    ...(aowDatum.known
      ? [{ datum: loonNaAow(latest(aowDatum.value, eersteDag), uiterlijk), reden: 'aow' as const }]
      : []),
  ]
  return ends.filter(({ datum }) => datum < uiterlijk).toSorted((a, b) => compareDays(a.datum, b.datum))[0] ?? null
}
