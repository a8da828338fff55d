import type { Ask } from '../kernel/rule.js'
import { notApplicable, type Verdict } from '../kernel/verdict.js'
import { nl } from '../language/message.js'

/**
 * With a shortened wachttijd granted there is no re-integratieverslag to hand in and no application to await (WIA art. 23
 * lid 6, art. 66 lid 1 and 6).
 * @returns the verdict that says so, or null when no shortened wachttijd was granted, or not as the dossier has it (W-01).
 */
export function bijVerkorteWachttijd(fact: Ask): Verdict | null {
  if (!fact('wia')?.verkorteWachttijd?.toegekendPer) return null
  const einde = fact('verkorteWachttijd')
  return einde ? notApplicable(nl`UWV heeft een verkorte wachttijd toegekend, die eindigt op ${einde}`) : null
}
