import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { geenVerslagNodig, volgendeDagVerslag } from '../verslag.js'

export default {
  id: 'R-09',
  slug: 'riv-oordelen-arbeidsrelatie-passend-werk',
  title: 'Oordelen van bedrijfsarts en werkgever in actueel oordeel en eindevaluatie',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires:
    'Bedrijfsarts en werkgever oordelen allebei over de arbeidsrelatie en over passend werk bij de werkgever; de bedrijfsarts ook over het verloop van de ziekte, de beperkingen en de mogelijkheden.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'i, j en k' },
    { instrument: 'vhv', artikel: '2', lid: '9 en 10' },
  ],
  why: 'Deze oordelen zijn voorgeschreven onderdelen van het verslag. Ontbreekt er één, dan is het verslag niet compleet en vraagt UWV erom.',
  remedy:
    'Laat de opsteller het ontbrekende oordeel toevoegen: de bedrijfsarts in het actueel oordeel, de werkgever in de eindevaluatie. Zet de datum van de aanvulling erbij.',
  actor: 'werkgever',
  steps: [
    'Komt er geen verslag, dan geldt de norm niet; ontbreken beide stukken, dan melden R-05 en R-06 dat.',
    'In het actueel oordeel worden het verloop, de beperkingen, de mogelijkheden, de arbeidsrelatie en passend werk gezocht.',
    'Staat in het actueel oordeel dat er geen benutbare mogelijkheden zijn, dan telt dat als oordeel over de mogelijkheden.',
    'In de eindevaluatie worden het oordeel van de werkgever over de arbeidsrelatie en over passend werk gezocht.',
    'Elk onderdeel dat ontbreekt, is een tekortkoming.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
  ],
  related: ['R-05', 'R-06', 'R-10'],

  check(fact) {
    const geenVerslag = geenVerslagNodig(fact)
    if (geenVerslag) return geenVerslag
    const oordeel = fact('actueelOordeel')
    const evaluatie = fact('eindevaluatie')
    return combine(
      [
        ...(oordeel ? [oordeelOver(fact, 'Het actueel oordeel', oordeel.path, vanBedrijfsarts(oordeel))] : []),
        ...(evaluatie ? [oordeelOver(fact, 'De eindevaluatie', evaluatie.path, vanWerkgever(evaluatie))] : []),
      ],
      nl`er is nog geen actueel oordeel (zie R-06) en geen eindevaluatie (zie R-05)`,
    )
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { eindevaluatie: { arbeidsrelatie: null } } } },
  },
} satisfies Rule

/** What an opinion is about, and whether the paper holds it. */
type Onderdelen = readonly (readonly [onderwerp: string, aanwezig: boolean])[]

function vanBedrijfsarts(stuk: Stuk<'actueel-oordeel'>): Onderdelen {
  return [
    ['het verloop van de ziekte', Boolean(stuk.verloop)],
    ['de beperkingen', Boolean(stuk.beperkingen)],
    // dat er geen benutbare mogelijkheden zijn, is ook een oordeel daarover
    ['de mogelijkheden', Boolean(stuk.mogelijkheden) || stuk.benutbareMogelijkheden === false],
    ['de arbeidsrelatie', Boolean(stuk.arbeidsrelatie)],
    ['passend werk bij de werkgever', Boolean(stuk.passendeArbeid)],
  ]
}

function vanWerkgever(stuk: Stuk<'eindevaluatie'>): Onderdelen {
  return [
    ['de arbeidsrelatie', Boolean(stuk.arbeidsrelatie)],
    ['passend werk bij de werkgever', Boolean(stuk.passendeArbeid)],
  ]
}

function oordeelOver(fact: Ask, naam: string, path: string, onderdelen: Onderdelen): Verdict {
  const [eerste, ...andere] = onderdelen
    .filter(([, aanwezig]) => !aanwezig)
    .map(([onderwerp]): Place => {
      return { path, breach: 'incomplete', message: nl`${naam} zegt niets over ${onderwerp}` }
    })
  return eerste ? violated([eerste, ...andere], volgendeDagVerslag(fact)) : satisfied(path)
}
