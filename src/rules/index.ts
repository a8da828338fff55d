import type { Rule } from '../kernel/rule.js'
import bestandLeesbaar from './bewijs/bestand-leesbaar.js'
import dubbel from './bewijs/dubbel.js'
import ondertekening from './bewijs/ondertekening.js'
import verzendbewijs from './bewijs/verzendbewijs.js'
import chronologieEnDatums from './consistentie/chronologie-en-datums.js'
import conclusiesVerwerkt from './consistentie/conclusies-verwerkt.js'
import eersteZiektedagGelijk from './consistentie/eerste-ziektedag-gelijk.js'
import gbmVersusActiviteit from './consistentie/gbm-versus-activiteit.js'
import identiteit from './consistentie/identiteit.js'
import urenLoonwaarde from './consistentie/uren-loonwaarde.js'
import adviezenOpgevolgd from './inhoud/adviezen-opgevolgd.js'
import arbeidstherapieDuur from './inhoud/arbeidstherapie-duur.js'
import belastbaarheidActueel from './inhoud/belastbaarheid-actueel.js'
import belastbaarheidZesRubrieken from './inhoud/belastbaarheid-zes-rubrieken.js'
import conflictEnDeskundigenoordeel from './inhoud/conflict-en-deskundigenoordeel.js'
import ejeSpoorkeuze from './inhoud/eje-spoorkeuze.js'
import gbmOnderbouwd from './inhoud/gbm-onderbouwd.js'
import planVanAanpakInhoud from './inhoud/plan-van-aanpak-inhoud.js'
import probleemanalyseInhoud from './inhoud/probleemanalyse-inhoud.js'
import visieWerkgeverWerknemer from './inhoud/visie-werkgever-werknemer.js'
import begeleiderSpoor2Benoemd from './praktijk/begeleider-spoor2-benoemd.js'
import begeleidingNaastSolliciteren from './praktijk/begeleiding-naast-solliciteren.js'
import doelSpoor2Uitgelegd from './praktijk/doel-spoor2-uitgelegd.js'
import eigenWerkEerst from './praktijk/eigen-werk-eerst.js'
import eindrapportInterneMogelijkheden from './praktijk/eindrapport-interne-mogelijkheden.js'
import interneMogelijkhedenVerteld from './praktijk/interne-mogelijkheden-verteld.js'
import rollenBenoemd from './praktijk/rollen-benoemd.js'
import bewaartermijnEnVangnet from './privacy/bewaartermijn-en-vangnet.js'
import bsn from './privacy/bsn.js'
import fmlVoorblad from './privacy/fml-voorblad.js'
import medischeGegevens from './privacy/medische-gegevens.js'
import medischeInformatieNietInDossier from './privacy/medische-informatie-niet-in-dossier.js'
import priveEnOorzaak from './privacy/prive-en-oorzaak.js'
import rivActueelOordeel from './riv/riv-actueel-oordeel.js'
import rivAdministratieveGegevens from './riv/riv-administratieve-gegevens.js'
import rivBijstellingen from './riv/riv-bijstellingen.js'
import rivDatumNaamFunctie from './riv/riv-datum-naam-functie.js'
import rivEerstejaarsevaluatie from './riv/riv-eerstejaarsevaluatie.js'
import rivEindevaluatie from './riv/riv-eindevaluatie.js'
import rivHersteltermijn from './riv/riv-hersteltermijn.js'
import rivMedischeInformatie from './riv/riv-medische-informatie.js'
import rivOordeelWerknemer from './riv/riv-oordeel-werknemer.js'
import rivOordelenArbeidsrelatiePassendWerk from './riv/riv-oordelen-arbeidsrelatie-passend-werk.js'
import rivPlanVanAanpak from './riv/riv-plan-van-aanpak.js'
import rivProbleemanalyse from './riv/riv-probleemanalyse.js'
import bedrijfsartsBevoegd from './rollen/bedrijfsarts-bevoegd.js'
import casemanager from './rollen/casemanager.js'
import geenMedischOordeelLeidinggevende from './rollen/geen-medisch-oordeel-leidinggevende.js'
import loonstopVorm from './rollen/loonstop-vorm.js'
import nietMeewerkenOpgevolgd from './rollen/niet-meewerken-opgevolgd.js'
import actiefAanbod from './spoor1/actief-aanbod.js'
import adOnderzoekAanwezig from './spoor1/ad-onderzoek-aanwezig.js'
import adVierVragen from './spoor1/ad-vier-vragen.js'
import bevredigendResultaat from './spoor1/bevredigend-resultaat.js'
import eigenWerkOnderzocht from './spoor1/eigen-werk-onderzocht.js'
import inventarisBreedte from './spoor1/inventaris-breedte.js'
import inventarisFuncties from './spoor1/inventaris-functies.js'
import spoor1BlijftOpen from './spoor1/spoor1-blijft-open.js'
import activiteitenSamenhang from './spoor2/activiteiten-samenhang.js'
import eindrapportEnVervolg from './spoor2/eindrapport-en-vervolg.js'
import persoonsprofiel from './spoor2/persoonsprofiel.js'
import plaatsingDuurzaam from './spoor2/plaatsing-duurzaam.js'
import planBijgesteld from './spoor2/plan-bijgesteld.js'
import planVooraf from './spoor2/plan-vooraf.js'
import regieWerkgever from './spoor2/regie-werkgever.js'
import uitzonderingBewezen from './spoor2/uitzondering-bewezen.js'
import voortgangsrapportages from './spoor2/voortgangsrapportages.js'
import zoekprofiel from './spoor2/zoekprofiel.js'
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
import spoor2EerderDuidelijk from './termijnen/spoor2-eerder-duidelijk.js'
import spoor2Perspectief3Maanden from './termijnen/spoor2-perspectief-3-maanden.js'
import spoor2Week58 from './termijnen/spoor2-week-58.js'
import wiaAanvraag11Weken from './termijnen/wia-aanvraag-11-weken.js'
import ziekmeldingBedrijfsarts from './termijnen/ziekmelding-bedrijfsarts.js'
import aow from './wachttijd/aow.js'
import gedeeltelijkHerstel from './wachttijd/gedeeltelijk-herstel.js'
import passendBedongen from './wachttijd/passend-bedongen.js'
import samentelling from './wachttijd/samentelling.js'
import uitdienstEnWerkgevers from './wachttijd/uitdienst-en-werkgevers.js'
import verlenging from './wachttijd/verlenging.js'
import wazo from './wachttijd/wazo.js'

/** The catalogue, in order of theme and id. */
export const rules: readonly Rule[] = [
  eersteZiektedag,
  ziekmeldingBedrijfsarts,
  probleemanalyse6Weken,
  planVanAanpak2Weken,
  evaluatieInterval,
  uwvMelding42,
  veiligheidsnet81Weken,
  eerstejaarsevaluatie,
  bijstellingNaAdvies,
  spoor2Week58,
  spoor2EerderDuidelijk,
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
  rivHersteltermijn,
  probleemanalyseInhoud,
  planVanAanpakInhoud,
  visieWerkgeverWerknemer,
  ejeSpoorkeuze,
  adviezenOpgevolgd,
  belastbaarheidZesRubrieken,
  belastbaarheidActueel,
  gbmOnderbouwd,
  arbeidstherapieDuur,
  conflictEnDeskundigenoordeel,
  eigenWerkOnderzocht,
  inventarisFuncties,
  inventarisBreedte,
  actiefAanbod,
  spoor1BlijftOpen,
  bevredigendResultaat,
  adOnderzoekAanwezig,
  adVierVragen,
  planVooraf,
  persoonsprofiel,
  zoekprofiel,
  uitzonderingBewezen,
  activiteitenSamenhang,
  voortgangsrapportages,
  regieWerkgever,
  planBijgesteld,
  eindrapportEnVervolg,
  plaatsingDuurzaam,
  bedrijfsartsBevoegd,
  casemanager,
  geenMedischOordeelLeidinggevende,
  nietMeewerkenOpgevolgd,
  loonstopVorm,
  medischeGegevens,
  priveEnOorzaak,
  fmlVoorblad,
  medischeInformatieNietInDossier,
  bsn,
  bewaartermijnEnVangnet,
  eersteZiektedagGelijk,
  chronologieEnDatums,
  urenLoonwaarde,
  gbmVersusActiviteit,
  conclusiesVerwerkt,
  identiteit,
  bestandLeesbaar,
  dubbel,
  verzendbewijs,
  ondertekening,
  samentelling,
  gedeeltelijkHerstel,
  wazo,
  passendBedongen,
  aow,
  uitdienstEnWerkgevers,
  verlenging,
  interneMogelijkhedenVerteld,
  rollenBenoemd,
  doelSpoor2Uitgelegd,
  begeleidingNaastSolliciteren,
  eigenWerkEerst,
  begeleiderSpoor2Benoemd,
  eindrapportInterneMogelijkheden,
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
