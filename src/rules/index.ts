import type { Rule } from '../kernel/rule.js'
import bestandLeesbaar from './bewijs/bestand-leesbaar.js'
import chronologieEnDatums from './consistentie/chronologie-en-datums.js'
import eersteZiektedagGelijk from './consistentie/eerste-ziektedag-gelijk.js'
import belastbaarheidActueel from './inhoud/belastbaarheid-actueel.js'
import belastbaarheidZesRubrieken from './inhoud/belastbaarheid-zes-rubrieken.js'
import ejeSpoorkeuze from './inhoud/eje-spoorkeuze.js'
import gbmOnderbouwd from './inhoud/gbm-onderbouwd.js'
import planVanAanpakInhoud from './inhoud/plan-van-aanpak-inhoud.js'
import visieWerkgeverWerknemer from './inhoud/visie-werkgever-werknemer.js'
import bsn from './privacy/bsn.js'
import fmlVoorblad from './privacy/fml-voorblad.js'
import medischeGegevens from './privacy/medische-gegevens.js'
import medischeInformatieNietInDossier from './privacy/medische-informatie-niet-in-dossier.js'
import rivActueelOordeel from './riv/riv-actueel-oordeel.js'
import rivAdministratieveGegevens from './riv/riv-administratieve-gegevens.js'
import rivBijstellingen from './riv/riv-bijstellingen.js'
import rivDatumNaamFunctie from './riv/riv-datum-naam-functie.js'
import rivEerstejaarsevaluatie from './riv/riv-eerstejaarsevaluatie.js'
import rivEindevaluatie from './riv/riv-eindevaluatie.js'
import rivMedischeInformatie from './riv/riv-medische-informatie.js'
import rivOordeelWerknemer from './riv/riv-oordeel-werknemer.js'
import rivOordelenArbeidsrelatiePassendWerk from './riv/riv-oordelen-arbeidsrelatie-passend-werk.js'
import rivPlanVanAanpak from './riv/riv-plan-van-aanpak.js'
import rivProbleemanalyse from './riv/riv-probleemanalyse.js'
import bedrijfsartsBevoegd from './rollen/bedrijfsarts-bevoegd.js'
import geenMedischOordeelLeidinggevende from './rollen/geen-medisch-oordeel-leidinggevende.js'
import loonstopVorm from './rollen/loonstop-vorm.js'
import adOnderzoekAanwezig from './spoor1/ad-onderzoek-aanwezig.js'
import bevredigendResultaat from './spoor1/bevredigend-resultaat.js'
import eigenWerkOnderzocht from './spoor1/eigen-werk-onderzocht.js'
import inventarisFuncties from './spoor1/inventaris-functies.js'
import spoor1BlijftOpen from './spoor1/spoor1-blijft-open.js'
import eindrapportEnVervolg from './spoor2/eindrapport-en-vervolg.js'
import planVooraf from './spoor2/plan-vooraf.js'
import uitzonderingBewezen from './spoor2/uitzondering-bewezen.js'
import uwvMelding42 from './termijnen/42e-weeksmelding.js'
import veiligheidsnet81Weken from './termijnen/81-weken-veiligheidsnet.js'
import actueelOordeelTijdig from './termijnen/actueel-oordeel-tijdig.js'
import bijstellingNaAdvies from './termijnen/bijstelling-na-advies.js'
import eersteZiektedag from './termijnen/eerste-ziektedag.js'
import eerstejaarsevaluatie from './termijnen/eerstejaarsevaluatie.js'
import eindevaluatieNaActueelOordeel from './termijnen/eindevaluatie-na-actueel-oordeel.js'
import evaluatieInterval from './termijnen/evaluatie-interval.js'
import planVanAanpak2Weken from './termijnen/plan-van-aanpak-2-weken.js'
import probleemanalyse6Weken from './termijnen/probleemanalyse-6-weken.js'
import riv13Weken from './termijnen/riv-13-weken.js'
import spoor2Perspectief3Maanden from './termijnen/spoor2-perspectief-3-maanden.js'
import spoor2Week58 from './termijnen/spoor2-week-58.js'
import wiaAanvraag11Weken from './termijnen/wia-aanvraag-11-weken.js'
import aow from './wachttijd/aow.js'
import gedeeltelijkHerstel from './wachttijd/gedeeltelijk-herstel.js'
import samentelling from './wachttijd/samentelling.js'
import uitdienstEnWerkgevers from './wachttijd/uitdienst-en-werkgevers.js'
import verlenging from './wachttijd/verlenging.js'
import wazo from './wachttijd/wazo.js'

/** The catalogue, in order of theme and id. */
export const rules: readonly Rule[] = [
  eersteZiektedag,
  probleemanalyse6Weken,
  planVanAanpak2Weken,
  evaluatieInterval,
  uwvMelding42,
  veiligheidsnet81Weken,
  eerstejaarsevaluatie,
  bijstellingNaAdvies,
  spoor2Week58,
  spoor2Perspectief3Maanden,
  actueelOordeelTijdig,
  eindevaluatieNaActueelOordeel,
  riv13Weken,
  wiaAanvraag11Weken,
  rivProbleemanalyse,
  rivPlanVanAanpak,
  rivBijstellingen,
  rivEerstejaarsevaluatie,
  rivEindevaluatie,
  rivActueelOordeel,
  rivMedischeInformatie,
  rivOordeelWerknemer,
  rivOordelenArbeidsrelatiePassendWerk,
  rivAdministratieveGegevens,
  rivDatumNaamFunctie,
  planVanAanpakInhoud,
  visieWerkgeverWerknemer,
  ejeSpoorkeuze,
  belastbaarheidZesRubrieken,
  belastbaarheidActueel,
  gbmOnderbouwd,
  eigenWerkOnderzocht,
  inventarisFuncties,
  spoor1BlijftOpen,
  bevredigendResultaat,
  adOnderzoekAanwezig,
  planVooraf,
  uitzonderingBewezen,
  eindrapportEnVervolg,
  bedrijfsartsBevoegd,
  geenMedischOordeelLeidinggevende,
  loonstopVorm,
  medischeGegevens,
  fmlVoorblad,
  medischeInformatieNietInDossier,
  bsn,
  eersteZiektedagGelijk,
  chronologieEnDatums,
  bestandLeesbaar,
  samentelling,
  gedeeltelijkHerstel,
  wazo,
  aow,
  uitdienstEnWerkgevers,
  verlenging,
]

/** The four checks that rivcheck is named after. */
export const namedChecks = [
  {
    name: 'belastbaarheidsprofiel',
    label: 'Belastbaarheidsprofiel (FML) aanwezig',
    decidedBy: { rule: 'I-06' },
  },
  {
    name: 'arbeidsdeskundig-onderzoek',
    label: 'Arbeidsdeskundig onderzoek gedaan',
    decidedBy: { rule: 'S1-07' },
  },
  {
    name: 'spoor-2-week-58',
    label: 'Spoor 2 gestart uiterlijk week 58 (tenzij)',
    decidedBy: { rule: 'T-10' },
  },
  {
    name: 'riv-volledig',
    label: 'RIV volledig',
    // W-06: wie ziek uit dienst gaat, krijgt het verslag op de laatste werkdag (ZW art. 38 lid 2)
    decidedBy: { part: 'volledigheid', and: ['W-06'] },
  },
] as const
