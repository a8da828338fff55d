import type { Stuk } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { satisfied } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { bevoegdheidVan } from '../bevoegde-opsteller.js'
import { ontbrekendStuk } from '../riv-stuk.js'
import { beginVenster, notitieUitDienst, uiterlijkVerslag } from '../verslag.js'

export default {
  id: 'R-06',
  slug: 'riv-actueel-oordeel',
  title: 'Actueel oordeel van de bedrijfsarts in het re-integratieverslag',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires: 'Het re-integratieverslag bevat een actueel oordeel van de bedrijfsarts.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'i, j en k' },
    { instrument: 'rpez', artikel: '6', lid: '2' },
    { instrument: 'vhv', artikel: '2', lid: '2', onderdeel: 'c' },
    { instrument: 'wia', artikel: '25', lid: '3' },
    { instrument: 'zw', artikel: '38', lid: '2' },
    { instrument: 'nvab' },
  ],
  why: 'UWV leest het actueel oordeel en de eindevaluatie het eerst. Zonder dit stuk is het verslag niet compleet.',
  remedy:
    'Plan nu een spreekuur bij de bedrijfsarts en vraag om het actueel oordeel. Ook als de bedrijfsarts niet wil of kan, blijft de werkgever hiervoor verantwoordelijk.',
  actor: 'werkgever',
  steps: [
    'Is er een actueel oordeel, dan is aan de norm voldaan; of het recent is, beoordeelt T-13. Een oordeel van een ander dan de bedrijfsarts of arbodienst telt niet.',
    'Staat er geen opsteller bij, dan vraagt R-11 die; staat niet vast dat de bedrijfsarts verantwoordelijk is, dan meldt D-01 dat.',
    'Komt er geen verslag, dan geldt de norm niet.',
    'Tot en met de laatste dag van het verslag is het nog niet nodig: dertien weken voor het einde van de wachttijd, of de laatste werkdag als het dienstverband eerder eindigt.',
    'Ontbreekt het daarna, dan is dat een tekortkoming.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'het dienstverband eindigt eerder en een verkort verslag volstaat, of er hoeft geen verslag te zijn (W-06)',
  ],
  related: ['T-13', 'R-05', 'R-09', 'D-01'],

  check(fact) {
    const laatste = fact('actueelOordeel')
    const oordeel = laatste && isOnbevoegd(laatste) ? eerderVanBedrijfsarts(fact) : laatste
    if (oordeel) return satisfied(oordeel.path)
    return ontbrekendStuk(fact, {
      subject: laatste ? 'een actueel oordeel van de bedrijfsarts' : 'het actueel oordeel',
      due: uiterlijkVerslag(fact),
      binnenkortVanaf: beginVenster(fact),
      ...(laatste && { path: laatste.path }),
      notes: [
        ...(laatste ? [nl`het actueel oordeel in het dossier is van een ander (zie D-01)`] : []),
        ...notitieUitDienst(fact),
      ],
    })
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { 'actueel-oordeel': null } } },
  },
} satisfies Rule

type Oordeel = Stuk<'actueel-oordeel'>

/** Without a maker that is for R-11 to ask, and without proof that the bedrijfsarts answers for it for D-01. */
function isOnbevoegd(oordeel: Oordeel): boolean {
  return bevoegdheidVan(oordeel).kind === 'onbevoegd'
}

function eerderVanBedrijfsarts(fact: Ask): Oordeel | null {
  const oordelen = fact('stukken').filter((stuk) => stuk.soort === 'actueel-oordeel')
  return oordelen.find((oordeel) => !isOnbevoegd(oordeel)) ?? null
}
