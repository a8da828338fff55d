import { addDays } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'

/** Days of pregnancy or maternity leave inside the wachttijd: they do not count (WIA art. 23 lid 5). */
function dagenVerlof(fact: Ask): number {
  const verlof = fact('wachttijd').onderbrekingen.filter(({ soort }) => soort === 'wazo')
  return verlof.reduce((som, { dagen }) => som + dagen, 0)
}

/** Whether the end of the wachttijd that the dossier states is just the one with the days of leave counted in. */
export function isVerlofMeegeteld(fact: Ask): boolean {
  const { eindeWachttijd } = fact('verzuim')
  const dagen = dagenVerlof(fact)
  return dagen > 0 && eindeWachttijd === addDays(fact('wachttijd').einde, -dagen)
}
