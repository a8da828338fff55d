import type { Ask } from '../../kernel/rule.js'

/** Other work comes only when own work, adapted if need be, cannot be done (Professioneel kader, "Spoor 1"). */
export function isEigenWerkPassend(fact: Ask): boolean {
  return (fact('spoor1')?.inventarisatie ?? []).some(
    ({ soort, conclusie, reden, datum }) =>
      (soort === 'eigen' || soort === 'eigen-aangepast') && conclusie === 'passend' && reden && datum,
  )
}
