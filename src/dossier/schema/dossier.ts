import { z } from 'zod'
import { document } from './documenten.js'
import { spoor1 } from './spoor1.js'
import { spoor2 } from './spoor2.js'
import {
  bewijs,
  code,
  handeling,
  id,
  janee,
  kenmerk,
  lijst,
  motivering,
  plan,
  rol,
  tekst,
  verzendbewijs,
} from './velden.js'
import {
  afwijking,
  geenBenutbareMogelijkheden,
  loonsanctie,
  maatregel,
  nietMeewerken,
  verzuim,
  werkgever,
  werknemer,
} from './verzuim.js'
import { werkhervatting } from './werkhervatting.js'

const contactmoment = z
  .strictObject({
    id: id(),
    datum: handeling('Datum'),
    soort: code(['evaluatie', 'gesprek', 'telefoon', 'spreekuur', 'bericht'], 'Soort contact').nullish(),
    deelnemers: lijst(rol('Deelnemer'), 'Wie erbij waren').nullish(),
    afspraken: tekst('Wat is besproken en afgesproken').nullish(),
    door: rol('Wie dit verslag schreef').nullish(),
    bewijs: bewijs(),
  })
  .describe('Contact tussen werkgever en werknemer')

const advies = z
  .strictObject({
    id: id(),
    datum: handeling('Datum van het advies'),
    van: rol('Wie adviseerde'),
    advies: tekst('Het advies').nullish(),
    koerswijziging: janee('Verandert dit advies de koers?').nullish(),
    geenTerugkeerEigenWerkgever: janee(
      'Is de conclusie dat blijvende terugkeer bij de eigen werkgever niet kan?',
    ).nullish(),
    opvolging: z
      .strictObject({ datum: handeling('Datum'), wat: tekst('Wat is gedaan').nullish(), bewijs: bewijs() })
      .describe('Hoe het advies is opgevolgd')
      .nullish(),
    nietOpgevolgd: motivering('Waarom het advies niet is opgevolgd').nullish(),
    bewijs: bewijs(),
  })
  .describe('Advies van bedrijfsarts, arbeidsdeskundige of ander')

const melding = z
  .strictObject({
    id: id(),
    soort: code(['uwv-42-weken', 'uwv-ziek-uit-dienst', 'uwv-hersteld', 'overig'], 'Soort melding'),
    verzonden: handeling('Dag van verzending').nullish(),
    ontvangen: handeling('Dag van ontvangst door UWV').nullish(),
    kanaal: code(['digitaal', 'post', 'telefoon'], 'Hoe gemeld').nullish(),
    eersteZiektedag: plan('Opgegeven eerste ziektedag').nullish(),
    bewijs: bewijs(),
    verzendbewijs: verzendbewijs(),
  })
  .describe('Melding aan UWV')

const riv = z
  .strictObject({
    opgesteld: handeling('Dag waarop het re-integratieverslag klaar was').nullish(),
    afschriftWerknemer: z
      .strictObject({ datum: handeling('Datum'), bewijs: bewijs(), verzendbewijs: verzendbewijs() })
      .describe('Afschrift van het verslag aan de werknemer')
      .nullish(),
    aanvulling: z
      .strictObject({
        datum: handeling('Dag waarop de werknemer een afschrift van het aangevulde verslag kreeg'),
        bewijs: bewijs(),
        verzendbewijs: verzendbewijs(),
      })
      .describe('Aanvulling van een verslag dat er al was toen UWV een vrijwillige verlenging toekende')
      .nullish(),
    medischeInformatieBevestigd: z
      .strictObject({
        datum: handeling('Datum van de bevestiging'),
        door: rol('Wie bevestigde').nullish(),
        bewijs: bewijs(),
      })
      .describe(
        'Bevestiging dat de bedrijfsarts de medische informatie aan UWV heeft gestuurd; nooit de informatie zelf',
      )
      .nullish(),
    oordeelWerknemer: code(
      ['document', 'op-aanvraagformulier', 'geweigerd'],
      'Waar het oordeel van de werknemer staat',
    ).nullish(),
    oordeelWerknemerToelichting: tekst('Notitie bij het oordeel of de weigering').nullish(),
  })
  .describe('Het re-integratieverslag')

const wia = z
  .strictObject({
    kennisgevingUwv: z
      .union([
        z.literal('geen'),
        z.strictObject({
          verzonden: handeling('Dag waarop UWV de brief verstuurde').nullish(),
          ontvangen: handeling('Dag waarop de werknemer de brief kreeg').nullish(),
        }),
      ])
      .describe('Brief van UWV over de WIA-aanvraag, of "geen"')
      .nullish(),
    aanvraag: z
      .strictObject({
        verzonden: handeling('Dag van verzending').nullish(),
        ontvangen: handeling('Dag van ontvangst door UWV').nullish(),
        bewijs: bewijs(),
      })
      .describe('WIA-aanvraag van de werknemer')
      .nullish(),
    beslissing: z
      .strictObject({ datum: handeling('Datum'), bewijs: bewijs() })
      .describe('Besluit van UWV over de WIA-uitkering')
      .nullish(),
    verlenging: z
      .strictObject({
        totEnMet: plan('Laatste dag van de verlengde loondoorbetaling'),
        besluit: handeling('Datum van het besluit van UWV').nullish(),
        bewijs: bewijs(),
      })
      .describe('Vrijwillige verlenging van de loondoorbetaling (WIA art. 24)')
      .nullish(),
    verkorteWachttijd: z
      .strictObject({
        aanvraag: handeling('Dag van de aanvraag'),
        toegekendPer: plan('Einde van de verkorte wachttijd, als die is toegekend').nullish(),
      })
      .describe('Aanvraag van een verkorte wachttijd (IVA)')
      .nullish(),
  })
  .describe('De WIA-aanvraag')

const deskundigenoordeel = z
  .strictObject({
    id: id(),
    aangevraagd: handeling('Dag van de aanvraag').nullish(),
    datum: handeling('Datum van het oordeel').nullish(),
    door: code(['werkgever', 'werknemer'], 'Wie het aanvroeg').nullish(),
    soort: code(
      ['geschiktheid-eigen-werk', 'passend-werk', 'inspanningen-werkgever', 'inspanningen-werknemer'],
      'De vraag aan UWV',
    ),
    uitkomst: code(['positief', 'negatief', 'geen-oordeel'], 'Uitkomst').nullish(),
    voorbehoud: janee('Bevat het oordeel een voorbehoud?').nullish(),
    opvolging: z
      .strictObject({ datum: handeling('Datum'), wat: tekst('Wat is gedaan').nullish() })
      .describe('Opvolging')
      .nullish(),
    nietOpgevolgd: motivering('Waarom het oordeel niet is gevolgd').nullish(),
    bewijs: bewijs(),
  })
  .describe('Deskundigenoordeel van UWV')

const onenigheid = z
  .strictObject({
    id: id(),
    soort: code(
      ['conflict', 'verschil-van-inzicht', 'stagnatie'],
      'Arbeidsconflict, verschil van inzicht of stilstand',
    ),
    sinds: handeling('Dag waarop het ontstond'),
    opgelost: handeling('Dag waarop het was opgelost').nullish(),
    interventie: z
      .strictObject({
        datum: handeling('Datum'),
        wat: tekst('Wat is gedaan, zoals mediation').nullish(),
        opAdviesVan: rol('Op wiens advies').nullish(),
      })
      .describe('Interventie')
      .nullish(),
    geenDeskundigenoordeel: motivering('Waarom geen deskundigenoordeel is gevraagd').nullish(),
  })
  .describe('Conflict, verschil van inzicht of stilstand in de re-integratie')

const uwvVerzoek = z
  .strictObject({
    id: id(),
    ontvangen: handeling('Dag waarop het verzoek van UWV binnenkwam'),
    termijn: plan('Uiterste dag volgens de brief van UWV').nullish(),
    beantwoord: handeling('Dag waarop is geantwoord').nullish(),
    uitstel: z
      .strictObject({ totEnMet: plan('Nieuwe uiterste dag'), datum: handeling('Dag waarop UWV instemde').nullish() })
      .describe('Uitstel dat met UWV is afgesproken')
      .nullish(),
    bewijs: bewijs(),
  })
  .describe('Verzoek van UWV om het verslag aan te vullen')

/** The dossier as a user writes it: the one source of the type, the published JSON Schema and the run-time check. */
export const dossierSchema = z
  .strictObject({
    $schema: z.string().describe('Adres van het schema, voor editors').nullish(),
    $comment: tekst('Toelichting bovenaan een JSON-dossier; telt nergens in mee').nullish(),
    versie: z.literal(1).describe('Versie van dit bestandsformaat: 1').nullish(),
    kenmerk: kenmerk('Kenmerk van het dossier; geen naam en geen BSN'),
    peildatum: plan('Stand van het dossier: de dag waarop het wordt beoordeeld').nullish(),
    werkgever: werkgever.nullish(),
    werknemer: werknemer.nullish(),
    betrokkenen: lijst(
      z.strictObject({
        rol: rol('Rol'),
        naam: tekst('Naam').nullish(),
        referentie: kenmerk('Eigen kenmerk, in plaats van een naam').nullish(),
        organisatie: tekst('Organisatie').nullish(),
      }),
      'Wie bij de re-integratie betrokken zijn',
    ).nullish(),
    verzuim,
    documenten: lijst(document, 'De stukken').nullish(),
    contactmomenten: lijst(
      contactmoment,
      'Contacten tussen werkgever en werknemer; een opgegeven lijst is volledig',
    ).nullish(),
    adviezen: lijst(advies, 'Adviezen van deskundigen').nullish(),
    afwijkingen: lijst(afwijking, 'Afwijkingen van termijnen').nullish(),
    geenBenutbareMogelijkheden: lijst(geenBenutbareMogelijkheden, 'Perioden zonder benutbare mogelijkheden').nullish(),
    werkhervatting: lijst(werkhervatting, 'Werk tijdens de ziekte').nullish(),
    spoor1: spoor1.nullish(),
    spoor2: spoor2.nullish(),
    meldingen: lijst(melding, 'Meldingen aan UWV').nullish(),
    riv: riv.nullish(),
    uwvVerzoeken: lijst(uwvVerzoek, 'Verzoeken van UWV om het verslag aan te vullen').nullish(),
    wia: wia.nullish(),
    loonsanctie: loonsanctie.nullish(),
    deskundigenoordelen: lijst(deskundigenoordeel, 'Deskundigenoordelen van UWV').nullish(),
    onenigheden: lijst(onenigheid, 'Conflict, verschil van inzicht of stilstand').nullish(),
    nietMeewerken: lijst(nietMeewerken, 'Vastgesteld niet-meewerken door de werknemer').nullish(),
    maatregelen: lijst(maatregel, 'Waarschuwingen, loonopschorting en loonstop').nullish(),
    bewaring: z
      .strictObject({
        eindeReintegratie: handeling('Dag waarop de re-integratie eindigde').nullish(),
        geschil: janee('Loopt er een geschil of procedure?').nullish(),
      })
      .describe('Bewaren van het dossier')
      .nullish(),
  })
  .meta({
    title: 'Re-integratiedossier',
    description: 'Dossier van een zieke werknemer voor rivcheck: feiten en datums, geen medische gegevens, geen BSN',
  })
