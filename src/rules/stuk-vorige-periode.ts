import type { Documentsoort } from '../dossier/codes.js'
import type { Ask } from '../kernel/rule.js'
import { type Message, nl } from '../language/message.js'

/** After a new wachttijd: a note when the dossier holds a paper of this kind that belongs to the illness before it. */
export function stukVorigePeriode(fact: Ask, soort: Documentsoort): readonly Message[] {
  const { eerdere, eersteDag } = fact('wachttijd')
  if (eerdere.length === 0) return []
  const stukken = fact('alles').documenten ?? []
  const isEerder = stukken.some((stuk) => stuk.soort === soort && stuk.datum && stuk.datum < eersteDag)
  return isEerder ? [nl`een stuk van vóór ${eersteDag} hoort bij de vorige ziekteperiode`] : []
}
