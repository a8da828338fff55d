import { compareDays, type PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import { uiterlijkVerslag } from './verslag.js'

/**
 * Which of these papers of one kind goes with the verslag: the last one up to the last day of the verslag. Was there
 * none, then the first one after it; so a later renewal, for instance during a loonsanctie, does not make it late.
 */
export function stukBijVerslag<T extends { readonly datum?: PlainDate | undefined }>(
  fact: Ask,
  stukken: readonly T[],
): T | null {
  const due = uiterlijkVerslag(fact)
  const opDatum = stukken.toSorted((a, b) => compareDays(a.datum ?? '', b.datum ?? ''))
  return opDatum.findLast(({ datum }) => datum && datum <= due) ?? opDatum[0] ?? null
}
