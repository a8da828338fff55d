import type { Rol } from '../../dossier/codes.js'
import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { bevoegdheidVan, type MedischeBeoordeling, type Opsteller } from '../bevoegde-opsteller.js'

export default {
  id: 'D-01',
  slug: 'bedrijfsarts-bevoegd',
  title: 'Medische beoordeling door of onder verantwoordelijkheid van de bedrijfsarts',
  severity: 'error',
  norm: 'wet',
  part: 'inspanningen',
  requires:
    'Probleemanalyse, bijstelling daarvan, actueel oordeel en belastbaarheidsprofiel komen van de bedrijfsarts, of zijn onder diens verantwoordelijkheid gemaakt.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 6' },
    { instrument: 'arbo', artikel: '14', lid: '1' },
    { instrument: 'rpez', artikel: '2', lid: '2' },
    { instrument: 'nvab' },
  ],
  why: 'Op een oordeel over belastbaarheid dat niet van de bedrijfsarts komt, kunnen werkgever en UWV niet afgaan. UWV vraagt dan alsnog om een beoordeling door de bedrijfsarts.',
  remedy:
    'Vraag de bedrijfsarts om dit stuk over te nemen of de belastbaarheid opnieuw te beoordelen. Is het onder verantwoordelijkheid van de bedrijfsarts gemaakt, leg dat dan bij de opsteller vast.',
  actor: 'werkgever',
  steps: [
    'Bekeken worden probleemanalyse, bijstelling daarvan, actueel oordeel en belastbaarheidsprofiel.',
    'Staat er geen opsteller bij een stuk van het verslag, dan meldt R-11 dat; bij een profiel is dit dan niet te beoordelen.',
    'Is de bedrijfsarts opsteller, of is het stuk onder diens verantwoordelijkheid gemaakt, dan is aan de norm voldaan; een genoemde arts van de arbodienst telt als bedrijfsarts.',
    'Is een arts of arbodienst opsteller zonder dat die verantwoordelijkheid vaststaat, dan is dat een risico.',
    'Is een ander de opsteller, dan is dat een tekortkoming.',
    'Dat een profiel van de bedrijfsarts komt, is geen wet maar een beleidsregel; voor de andere stukken is het wet.',
  ],
  exceptions: [
    'een belastbaarheidsprofiel mag ook van een verzekeringsarts komen',
    'een ander maakte het stuk onder verantwoordelijkheid van de bedrijfsarts (taakdelegatie)',
  ],
  related: ['R-01', 'R-06', 'R-11', 'D-03', 'I-06'],

  check(fact) {
    const stukken = fact('stukken').filter(isMedischeBeoordeling)
    return combine(stukken.map(oordeelStuk), nl`er is geen stuk met een oordeel over de belastbaarheid`)
  },

  example: {
    satisfies: {
      patch: {
        documenten: {
          probleemanalyse: {
            opstellers: [{ functie: 'arts', naam: 'J. de Haan', onderVerantwoordelijkheidVan: 'bedrijfsarts' }],
          },
        },
      },
    },
    violates: {
      patch: { documenten: { probleemanalyse: { opstellers: [{ functie: 'casemanager', naam: 'T. Hoekstra' }] } } },
    },
  },
} satisfies Rule

function isMedischeBeoordeling(stuk: Stuk): stuk is MedischeBeoordeling {
  switch (stuk.soort) {
    case 'probleemanalyse':
    case 'bijstelling-probleemanalyse':
    case 'actueel-oordeel':
    case 'belastbaarheidsprofiel':
      return true
    default:
      return false
  }
}

function oordeelStuk(stuk: MedischeBeoordeling): Verdict {
  const bevoegdheid = bevoegdheidVan(stuk)
  switch (bevoegdheid.kind) {
    case 'onbekend':
      // Wie een stuk van het re-integratieverslag opstelde, vraagt R-11 al; het profiel hoort daar niet bij.
      return stuk.soort === 'belastbaarheidsprofiel'
        ? undetermined(`${stuk.path}/opstellers`)
        : notApplicable(nl`wie het stuk opstelde, staat er niet bij (zie R-11)`)
    case 'bevoegd':
      return satisfied(bevoegdheid.opsteller.path)
    case 'zonder-verantwoordelijke':
      return violated(zonderVerantwoordelijke(stuk, bevoegdheid.opsteller))
    case 'onbevoegd':
      return violated(onbevoegd(stuk, bevoegdheid.opsteller))
  }
}

function zonderVerantwoordelijke({ soort, datum }: MedischeBeoordeling, { path }: Opsteller): Place {
  const naam = namen[soort]
  const message = datum
    ? nl`Bij ${naam} van ${datum} is niet vastgelegd dat de bedrijfsarts er verantwoordelijk voor is`
    : nl`Bij ${naam} is niet vastgelegd dat de bedrijfsarts er verantwoordelijk voor is`
  const place: Place = { breach: 'incomplete', severity: 'warning', path, message }
  return soort === 'belastbaarheidsprofiel' ? { ...place, norm: normProfiel } : place
}

function onbevoegd({ soort, datum }: MedischeBeoordeling, { functie, path }: Opsteller): Place {
  const place: Place = {
    breach: 'notAllowed',
    path: `${path}/functie`,
    message: berichtOnbevoegd(namen[soort], functie, datum),
  }
  return soort === 'belastbaarheidsprofiel' ? { ...place, norm: normProfiel } : place
}

/** That a profile comes from the bedrijfsarts stands in no law: only in how UWV judges (§ 6 of its beoordelingskader). */
const normProfiel = 'beleidsregel'

function berichtOnbevoegd(naam: string, functie: Rol, datum: string | undefined): Message {
  return datum
    ? nl`Opsteller van ${naam} van ${datum} is ${functie}, niet de bedrijfsarts of iemand onder diens verantwoordelijkheid`
    : nl`Opsteller van ${naam} is ${functie}, niet de bedrijfsarts of iemand onder diens verantwoordelijkheid`
}

const namen: Record<MedischeBeoordeling['soort'], string> = {
  probleemanalyse: 'de probleemanalyse',
  'bijstelling-probleemanalyse': 'de bijstelling van de probleemanalyse',
  'actueel-oordeel': 'het actueel oordeel',
  belastbaarheidsprofiel: 'het belastbaarheidsprofiel',
}
