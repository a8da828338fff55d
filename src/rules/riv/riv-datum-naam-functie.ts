import type { Documentsoort } from '../../dossier/codes.js'
import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, type Severity, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { geenVerslagNodig, volgendeDagVerslag } from '../verslag.js'

export default {
  id: 'R-11',
  slug: 'riv-datum-naam-functie',
  title: 'Datum, naam en functie op elk stuk van het re-integratieverslag',
  severity: 'error',
  norm: 'beleidsregel',
  part: 'volledigheid',
  requires: 'Op elk stuk van het verslag staan de datum en de naam en functie van wie het opstelde of ondertekende.',
  sources: [{ instrument: 'vhv', artikel: '2', lid: '3' }],
  why: 'UWV moet kunnen zien wie het stuk maakte en wanneer. Zonder datum, naam of functie vraagt UWV om aanvulling.',
  remedy:
    'Laat de opsteller datum, naam en functie op het stuk zetten en verstrek het opnieuw. Gebruik de werkelijke datum. Een naam hoeft niet in dit dossier; vastleggen dat die op het stuk staat, is genoeg.',
  actor: 'werkgever',
  steps: [
    'Komt er geen verslag, dan geldt de norm niet.',
    'Op elk stuk van het verslag worden de datum en de naam en functie van een opsteller gezocht; een naam hoeft niet in dit dossier, als is vastgelegd dat die op het stuk staat (naamOpStuk).',
    'Bij de probleemanalyse, het plan van aanpak, het actueel oordeel en de eindevaluatie is wat ontbreekt een tekortkoming, bij de andere stukken een risico.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
  ],
  related: ['B-04', 'D-01', 'C-02'],

  check(fact) {
    const geenVerslag = geenVerslagNodig(fact)
    if (geenVerslag) return geenVerslag
    const verdicts = fact('stukken')
      .filter(isRivstuk)
      .map((stuk) => beoordeel(fact, stuk))
    return combine(verdicts, nl`er zijn nog geen stukken van het re-integratieverslag`)
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { 'plan-van-aanpak': { opstellers: null } } } },
  },
} satisfies Rule

/** VHV art. 2 lid 2 asks it of four papers; of the other papers of RPEZ art. 6 it follows only indirectly. */
const zwaarte = {
  probleemanalyse: 'error',
  'plan-van-aanpak': 'error',
  'actueel-oordeel': 'error',
  eindevaluatie: 'error',
  eerstejaarsevaluatie: 'warning',
  'bijstelling-probleemanalyse': 'warning',
  'bijstelling-plan-van-aanpak': 'warning',
} as const satisfies Partial<Record<Documentsoort, Severity>>

const namen: Record<keyof typeof zwaarte, string> = {
  probleemanalyse: 'de probleemanalyse',
  'plan-van-aanpak': 'het plan van aanpak',
  'actueel-oordeel': 'het actueel oordeel',
  eindevaluatie: 'de eindevaluatie',
  eerstejaarsevaluatie: 'de eerstejaarsevaluatie',
  'bijstelling-probleemanalyse': 'de bijstelling van de probleemanalyse',
  'bijstelling-plan-van-aanpak': 'de bijstelling van het plan van aanpak',
}

type Rivstuk = Stuk<keyof typeof zwaarte>
type Opsteller = NonNullable<Rivstuk['opstellers']>[number]

function isRivstuk(stuk: Stuk): stuk is Rivstuk {
  return stuk.soort in zwaarte
}

function beoordeel(fact: Ask, stuk: Rivstuk): Verdict {
  const naam = namen[stuk.soort]
  const severity = zwaarte[stuk.soort]
  const [eerste, ...andere] = lacunes(stuk).map((lacune): Place => {
    return { path: stuk.path, breach: 'incomplete', severity, message: nl`Op ${naam} ${lacune}` }
  })
  return eerste ? violated([eerste, ...andere], volgendeDagVerslag(fact)) : satisfied(stuk.path)
}

function lacunes({ datum, opstellers = [] }: Rivstuk): readonly string[] {
  return [
    ...(datum ? [] : ['ontbreekt de datum']),
    ...(opstellers.some(isHerkenbaar) ? [] : [watOntbreekt(opstellers)]),
  ]
}

function isHerkenbaar(opsteller: Opsteller): boolean {
  return heeftNaam(opsteller) && opsteller.functieOpStuk !== false
}

/** A name in the dossier, a reference to it, or the statement that it is on the paper. */
function heeftNaam({ naam, referentie, naamOpStuk }: Opsteller): boolean {
  return naamOpStuk ?? Boolean(naam ?? referentie)
}

function watOntbreekt(opstellers: readonly Opsteller[]): string {
  if (opstellers.some(heeftNaam)) return 'ontbreekt de functie van de opsteller'
  return opstellers.some(({ functieOpStuk }) => functieOpStuk !== false)
    ? 'ontbreekt de naam van de opsteller'
    : 'ontbreken de naam en de functie van de opsteller'
}
