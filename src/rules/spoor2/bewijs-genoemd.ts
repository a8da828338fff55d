import type { Ask } from '../../kernel/rule.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import type { Uitzondering } from './uitzondering.js'

/** Whether any file shows the exception; without one the ground stands, but nobody can check it. */
export function gebrekenBewijs(fact: Ask, uitzondering: Uitzondering): readonly Place[] {
  if (bewijzenVan(fact, uitzondering).some((bewijs) => bewijs !== undefined && bewijs.length > 0)) return []
  const message = nl`Bij deze uitzondering is geen bewijs genoemd`
  return [{ breach: 'incomplete', severity: 'warning', path: uitzondering.path, message }]
}

/** Two grounds rest on what stands elsewhere in the dossier: the evidence may well stand there. */
function bewijzenVan(fact: Ask, uitzondering: Uitzondering): readonly (readonly string[] | undefined)[] {
  const { grond, bewijs, prognose, omschrijving, instemming } = uitzondering
  const eigen = [bewijs, prognose?.bewijs, omschrijving?.bewijs, instemming?.bewijs]
  switch (grond) {
    case 'geen-benutbare-mogelijkheden':
      return [...eigen, ...fact('geenBenutbareMogelijkheden').map(({ verklaring }) => verklaring?.bewijs)]
    case 'bevredigend-resultaat':
      return [...eigen, ...fact('werkhervatting').flatMap((werk) => [werk.bewijs, werk.toezegging?.bewijs])]
    default:
      return eigen
  }
}
