import type { Rule } from '../../kernel/rule.js'
import { satisfied } from '../../kernel/verdict.js'
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
    'Is er een actueel oordeel, dan is aan de norm voldaan; of het recent is, beoordeelt T-13.',
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
    const oordeel = fact('actueelOordeel')
    if (oordeel) return satisfied(oordeel.path) // wie het opstelde, toetst D-01
    return ontbrekendStuk(fact, {
      subject: 'het actueel oordeel',
      due: uiterlijkVerslag(fact),
      binnenkortVanaf: beginVenster(fact),
      notes: notitieUitDienst(fact),
    })
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { 'actueel-oordeel': null } } },
  },
} satisfies Rule
