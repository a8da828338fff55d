import type { Ask } from '../kernel/rule.js'
import { notApplicable, type Verdict } from '../kernel/verdict.js'
import { nl } from '../language/message.js'
import { isBinnenVerkorteTermijn, isEigenRisicodragerZw } from './uit-dienst.js'

/**
 * Whether the employment has ended so soon that a short verslag without probleemanalyse and plan van aanpak is enough
 * (VHV art. 2a lid 1); only when neither was made. An employer that carries the risk of the Ziektewet itself goes on
 * after the employment, see W-06.
 * @returns the verdict that says so, or null.
 */
export function verkortVerslagVolstaat(fact: Ask): Verdict | null {
  const einde = fact('eindeVerplichtingen')
  if (einde?.reden !== 'uit-dienst' || einde.datum >= fact('peildatum')) return null
  if (fact('probleemanalyse') || fact('planVanAanpak')) return null
  if (isEigenRisicodragerZw(fact) || !isBinnenVerkorteTermijn(fact, einde.datum)) return null
  return notApplicable(
    nl`er ligt minder dan tien weken tussen de eerste ziektedag en ${einde.datum}, het einde van het dienstverband: een verkort verslag volstaat (zie W-06)`,
  )
}
