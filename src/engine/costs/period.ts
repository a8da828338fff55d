import type { PlainDate } from '../../calendar/plain-date.js'
import type { EindeVerplichtingen, Facts } from '../../facts/facts.js'
import { loonsanctieDagen } from '../../facts/klokken.js'
import { eindeLoon } from './einde-loon.js'

export interface Period {
  readonly from: PlainDate
  /** Last day on which wage can be due, when nothing is repaired. */
  readonly lastDay: PlainDate
  /** What ends the wage before the loonsanctie does. */
  readonly einde: EindeVerplichtingen | null
}

/** The recorded days, or a full length from the day after the wachttijd or its extension; not beyond the wage itself. */
export function periodOf(facts: Facts): Period {
  const { van, totEnMet } = facts.loonsanctie.value ?? {}
  const dagen = loonsanctieDagen({ van, totEnMet }, facts.eindeTijdvak.value, facts.wachttijd.value.verlof)
  const einde = eindeLoon(facts, dagen.totEnMet)
  return { from: dagen.van, lastDay: einde?.datum ?? dagen.totEnMet, einde }
}
