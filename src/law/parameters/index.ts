import type { Dated } from '../dated.js'
import * as belastbaarheid from './belastbaarheid.js'
import * as bewijs from './bewijs-en-bewaring.js'
import * as consistentie from './consistentie.js'
import * as evaluatie from './evaluatie.js'
import * as inhoud from './inhoud.js'
import * as loon from './loon.js'
import * as meewerken from './meewerken.js'
import * as meldingBedrijfsarts from './melding-bedrijfsarts.js'
import * as praktijk from './praktijk.js'
import * as procesgang from './procesgang.js'
import * as spoor1 from './spoor1.js'
import * as spoor2 from './spoor2.js'
import * as termijnen from './termijnen.js'
import * as traject from './traject.js'
import * as verslag from './verslag.js'
import * as verslagEnAanvraag from './verslag-en-aanvraag.js'
import * as visie from './visie.js'
import * as ziekteaangifte from './ziekteaangifte.js'

export type Unit =
  | 'dag van de wachttijd'
  | 'dagen'
  | 'werkdagen'
  | 'weken'
  | 'maanden'
  | 'weken voor het einde'
  | 'procent'
  | 'soorten'
  | 'ja of nee'

/** A legal value as people know it. */
export interface Parameter {
  readonly name: string
  readonly unit: Unit
  readonly value: Dated<number> | Dated<boolean>
  /** The norm began with its first version; else rules take that version for earlier days too. */
  readonly begins?: boolean
  /** Not a term: decides when or how loudly a report speaks. */
  readonly signal?: boolean
}

type Row = readonly [value: Parameter['value'], name: string, more?: Pick<Parameter, 'begins' | 'signal'>]

/** Every value of the law and of practice that rules use, by unit, in the order of a dossier. */
export const parameters: readonly Parameter[] = [
  ...rows(
    'weken',
    [termijnen.wekenWachttijd, 'Duur van de wachttijd'],
    [termijnen.wekenOnderbreking, 'Onderbreking waarbij een nieuwe wachttijd begint, vanaf'],
    [termijnen.wekenVerkorteWachttijdMin, 'Verkorte wachttijd, ten minste'],
    [termijnen.wekenVerkorteWachttijdMax, 'Verkorte wachttijd, ten hoogste'],
    [termijnen.wekenVerkorteWachttijdNaAanvraag, 'Einde van een verkorte wachttijd, niet eerder dan, na de aanvraag'],
    [procesgang.wekenPlanVanAanpak, 'Plan van aanpak, na de probleemanalyse'],
    [procesgang.wekenSpoor2NaEvaluatie, 'Start van spoor 2, na de eerstejaarsevaluatie'],
    [procesgang.wekenNaLateKennisgeving, 'WIA-aanvraag na een late brief van UWV'],
    [inhoud.wekenTotDeskundigenoordeel, 'Deskundigenoordeel na een verschil van mening of stilstand, binnen'],
    [verslagEnAanvraag.wekenVerslagUitDienst, 'Verslag bij ziek uit dienst: ziek geweest, ten minste'],
    [verslagEnAanvraag.wekenVerkortVerslag, 'Verkort verslag bij ziek uit dienst: ziek geweest, korter dan'],
    [termijnen.wekenLoonsanctie, 'Loonsanctie, ten hoogste'],
    [termijnen.wekenBesluitBekorting, 'Besluit van UWV op een verzoek om bekorting'],
    [termijnen.wekenNaHerstelTekortkoming, 'Einde van de loonsanctie na herstel van de tekortkoming'],
    [termijnen.wekenLoonNaAow, 'Loon bij ziekte vanaf de AOW-leeftijd', { begins: true }],
    [ziekteaangifte.wekenOntvangstPost, 'Ontvangst van een 42e-weeksmelding per post', { signal: true }],
    [verslag.wekenProbleemanalyseFout, 'Ontbrekende probleemanalyse weegt zwaar, na de verwachting', { signal: true }],
    [verslag.wekenPlanFout, 'Ontbrekend plan van aanpak weegt zwaar, na de probleemanalyse', { signal: true }],
    [
      verslag.wekenAfwijkingEerstejaarsevaluatie,
      'Afspraak over een latere eerstejaarsevaluatie dekt, na de laatste dag',
      { signal: true },
    ],
  ),
  ...rows(
    'weken voor het einde',
    [termijnen.wekenVerslagVoorEinde, 'Re-integratieverslag met afschrift voor de werknemer'],
    [termijnen.wekenAanvraagVoorEinde, 'WIA-aanvraag'],
    [termijnen.wekenBesluitVoorEinde, 'Besluit van UWV over een loonsanctie'],
    [verslag.wekenVensterAanvraag, 'Stukken voor de aanvraag, gebruikelijk vanaf', { signal: true }],
    [verslagEnAanvraag.wekenSignaalVerslag, 'Het verslag heet binnenkort, vanaf', { signal: true }],
    [verslagEnAanvraag.wekenSignaalAanvraag, 'De aanvraag heet binnenkort, vanaf', { signal: true }],
  ),
  ...rows(
    'dag van de wachttijd',
    [verslag.dagProbleemanalyseBinnenkort, 'De probleemanalyse heet binnenkort, vanaf', { signal: true }],
    [procesgang.dagProbleemanalyse, 'Probleemanalyse, zoals de praktijk telt'],
    [procesgang.dagProbleemanalyseLetterlijk, 'Probleemanalyse, naar de letter van de regeling'],
    [procesgang.dagPlanGebruikelijk, 'Plan van aanpak, gebruikelijk'],
    [verslag.dagPlanZonderProbleemanalyse, 'Plan van aanpak als er geen probleemanalyse is'],
    [verslag.dagProbleemanalyseFout, 'Ontbrekende probleemanalyse weegt zwaar, vanaf', { signal: true }],
    [verslag.dagPlanZonderProbleemanalyseFout, 'Ontbrekend plan weegt zwaar, na', { signal: true }],
    [ziekteaangifte.dag42eWeeksmeldingVanaf, 'De 42e-weeksmelding heet binnenkort, vanaf', { signal: true }],
    [procesgang.dag42eWeeksmelding, '42e-weeksmelding aan UWV'],
    [procesgang.dagEerstejaarsevaluatieVanaf, 'Eerstejaarsevaluatie, gebruikelijk vanaf'],
    [belastbaarheid.dagBelastbaarheidsprofiel, 'Belastbaarheidsprofiel, uiterlijk'],
    [procesgang.dagEerstejaarsevaluatie, 'Eerstejaarsevaluatie, uiterlijk'],
    [spoor1.dagSpoor1Onderzocht, 'Mogelijkheden bij de eigen werkgever onderzocht, uiterlijk'],
    [spoor1.dagArbeidsdeskundigOnderzoek, 'Arbeidsdeskundig onderzoek, uiterlijk'],
    [procesgang.dagSpoor2, 'Start van spoor 2, uiterlijk (einde van week 58)'],
    [procesgang.dag81Weken, '42e-weeksmelding helpt niet meer bij een late aanvraag, vanaf'],
    [procesgang.dagKennisgevingUwv, 'Brief van UWV over de WIA-aanvraag, uiterlijk'],
  ),
  ...rows(
    'maanden',
    [procesgang.maandenConcreetPerspectief, 'Concreet perspectief op terugkeer, binnen'],
    [belastbaarheid.maandenHerbeoordeling, 'Nieuw oordeel in een tijd zonder benutbare mogelijkheden, binnen'],
    [praktijk.profielMaxMaanden, 'Leeftijd van een belastbaarheidsprofiel, ten hoogste'],
    [spoor2.maandenTotAow, 'AOW-leeftijd na het einde van de wachttijd, waarbij spoor 2 weg kan blijven, binnen'],
    [spoor1.maandenNieuweWerkgever, 'Contract bij een nieuwe werkgever, ten minste'],
    [traject.maandenEvaluatieWeinigUren, 'Nieuwe evaluatie van werk voor weinig uren bij de eigen werkgever, binnen'],
    [consistentie.maandenPassendeArbeid, 'Passende arbeid die de afgesproken functie kan zijn geworden, na'],
    [bewijs.maandenBewaren, 'Bewaren van het dossier na de re-integratie'],
    [bewijs.maandenBewarenErdZw, 'Bewaren door een eigenrisicodrager voor de Ziektewet'],
    [bewijs.maandenBewarenErdWga, 'Bewaren door een eigenrisicodrager voor de WGA'],
  ),
  ...rows(
    'dagen',
    [
      meldingBedrijfsarts.meldingBedrijfsartsDagen,
      'Melding aan bedrijfsarts of arbodienst na de eerste ziektedag, binnen',
    ],
    [bewijs.dagenOndertekening, 'Ondertekening na de datum van een stuk, binnen'],
    [praktijk.evaluatieMaxDagen, 'Tussen twee evaluaties of contacten, ten hoogste'],
    [praktijk.evaluatieGratieDagen, 'Speling daarbij', { signal: true }],
    [evaluatie.langeStilteDagen, 'Lange stilte tussen evaluaties of contacten, vanaf', { signal: true }],
    [praktijk.adviesOpvolgingDagen, 'Opvolging van een advies, binnen'],
    [meewerken.dagenSchriftelijkeReactie, 'Schriftelijke reactie als de werknemer niet meewerkt, binnen'],
    [inhoud.interventieConflictDagen, 'Interventie na een arbeidsconflict, binnen'],
    [inhoud.arbeidstherapieDagen, 'Werken op arbeidstherapie aaneen, ten hoogste'],
    [traject.profielenNaStartDagen, 'Persoonsprofiel en zoekprofiel na de start van spoor 2, binnen'],
    [traject.regieMaxDagen, 'Tussen twee contacten van de werkgever over spoor 2, ten hoogste'],
    [praktijk.spoor1HerbeoordelingDagen, 'Tussen twee beoordelingen van spoor 1 tijdens spoor 2, ten hoogste'],
    [praktijk.rapportageMaxDagen, 'Tussen twee voortgangsrapportages in spoor 2, ten hoogste'],
    [spoor2.respijtNaPerspectiefDagen, 'Start van spoor 2 na een perspectief dat niet uitkwam, binnen'],
    [spoor2.vervolgMaxDagen, 'Vervolg na het einde van een traject, binnen'],
    [
      meldingBedrijfsarts.meldingBedrijfsartsVoorafDagen,
      'Ziekmelding aan de arbodienst telt mee, vóór de eerste ziektedag ten hoogste',
    ],
    [praktijk.actueelOordeelMaxDagen, 'Leeftijd van het actueel oordeel aan het einde, ten hoogste'],
    [praktijk.onverwijldDagen, 'Mededeling van een maatregel geldt als onverwijld, binnen'],
    [
      meldingBedrijfsarts.meldingBedrijfsartsRisicoDagen,
      'Ontbrekende melding aan de bedrijfsarts wordt een risico, na',
      { signal: true },
    ],
    [meewerken.dagenMaatregel, 'Niet meewerken zonder enige reactie weegt zwaarder, na', { signal: true }],
    [
      inhoud.arbeidstherapieLangDagen,
      'Arbeidstherapie zonder reden van de bedrijfsarts weegt zwaarder, vanaf',
      { signal: true },
    ],
    [traject.samenhangNaStartDagen, 'De samenhang van activiteiten in spoor 2 wordt beoordeeld, na', { signal: true }],
    [
      traject.planGenegeerdDagen,
      'Een plan dat niet is aangepast na een verandering weegt zwaarder, na',
      { signal: true },
    ],
    [praktijk.waarschuwingDagen, 'Een termijn heet binnenkort, in de laatste', { signal: true }],
  ),
  ...rows('werkdagen', [bewijs.werkdagenVerzoekUwv, 'Antwoord op een verzoek van UWV zonder eigen termijn, binnen']),
  ...rows('dagen', [bewijs.dagenVerzoekUwv, 'Antwoord op een verzoek van UWV zonder eigen termijn, uiterlijk binnen']),
  ...rows(
    'procent',
    [loon.procentLoonBijZiekte, 'Loon tijdens ziekte, ten minste'],
    [spoor1.loonwaardeBevredigend, 'Loonwaarde bij een bevredigend resultaat, meer dan'],
    [consistentie.verschilProcent, 'Verschil tussen twee keer hetzelfde getal, ten hoogste'],
  ),
  ...rows('soorten', [traject.soortenActiviteit, 'Verschillende activiteiten in spoor 2, ten minste']),
  ...rows('ja of nee', [
    visie.visieVerplicht,
    'Visie van werkgever en werknemer in het plan van aanpak en de evaluaties, naar de datum van het stuk',
    { begins: true },
  ]),
]

function rows(unit: Unit, ...entries: readonly Row[]): readonly Parameter[] {
  return entries.map(([value, name, more]) => ({ name, unit, value, ...more }))
}
