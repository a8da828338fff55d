import type { PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import type { Coverage } from '../kernel/verdict.js'
import { nl } from '../language/message.js'
import { toetsBevredigendResultaat } from './bevredigend-resultaat-toets.js'

/**
 * What covers a gap in the efforts (S1, S2, T-10 to T-12, I-05, I-09, I-10): a bevredigend resultaat, or a positive
 * deskundigenoordeel on the efforts of the employer, without reservation, that looked at the day of the gap.
 * @param gapDag the day on which the effort was lacking; an oordeel of that day or later covers it. For a gap that goes
 *   on, the last day that has to be covered: an oordeel does not cover what comes after it.
 * @returns null when nothing recorded covers the gap.
 */
export function gedektInspanning(fact: Ask, gapDag: PlainDate): Coverage | null {
  return gedektDoorResultaat(fact) ?? gedektDoorDeskundigenoordeel(fact, gapDag)
}

/** A bevredigend resultaat: then UWV does not look at the efforts (Beoordelingskader § 3). For all effort rules. */
export function gedektDoorResultaat(fact: Ask): Coverage | null {
  const toets = toetsBevredigendResultaat(fact)
  if (toets.kind !== 'satisfied') return null
  return {
    ground: 'bevredigend-resultaat',
    path: toets.path ?? '/werkhervatting',
    message: nl`er is een bevredigend resultaat (S1-06); dan toetst UWV de inspanningen niet`,
  }
}

function gedektDoorDeskundigenoordeel(fact: Ask, gapDag: PlainDate): Coverage | null {
  const oordeel = fact('deskundigenoordelen').find(
    ({ soort, uitkomst, voorbehoud, datum }) =>
      soort === 'inspanningen-werkgever' && uitkomst === 'positief' && !voorbehoud && datum && datum >= gapDag,
  )
  if (!oordeel?.datum) return null
  return {
    ground: 'deskundigenoordeel',
    path: oordeel.path,
    message: nl`UWV vond de inspanningen van de werkgever voldoende in het deskundigenoordeel van ${oordeel.datum}`,
  }
}
