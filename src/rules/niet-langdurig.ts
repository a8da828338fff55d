import type { Ask } from '../kernel/rule.js'
import { adviseertAlsBedrijfsarts } from './adviseert-als-bedrijfsarts.js'

/**
 * Whether the bedrijfsarts or arbodienst expects no long illness, and has not changed that expectation (RPEZ art. 2
 * lid 2 and 3): then no probleemanalyse is asked. What another person expects does not count.
 */
export function nietLangdurigVolgensArts(fact: Ask): boolean {
  const { nietLangdurig, langdurigVerwachtSinds } = fact('verzuim')
  return nietLangdurig !== undefined && adviseertAlsBedrijfsarts(nietLangdurig.door) && !langdurigVerwachtSinds
}
