import { z } from 'zod'
import { aanleidingen, documentsoorten, rubrieken } from '../codes.js'
import {
  bestand,
  bewijs,
  code,
  handeling,
  id,
  janee,
  kenmerk,
  lijst,
  plan,
  rol,
  tekst,
  uren,
  verzendbewijs,
} from './velden.js'

const opsteller = z
  .strictObject({
    functie: rol('Functie van de opsteller'),
    naam: tekst('Naam, zoals op het stuk').nullish(),
    referentie: kenmerk('Eigen kenmerk van de opsteller, in plaats van een naam').nullish(),
    naamOpStuk: janee('De naam staat op het stuk, maar niet in dit dossier').nullish(),
    functieOpStuk: janee('Staat de functie ook op het stuk zelf?').nullish(),
    onderVerantwoordelijkheidVan: code(
      ['bedrijfsarts'],
      'Opgesteld onder verantwoordelijkheid van de bedrijfsarts',
    ).nullish(),
  })
  .describe('Wie het stuk heeft opgesteld of ondertekend')

/** What every paper may carry. */
const stuk = {
  id: id(),
  datum: handeling('Datum op het stuk; niet de datum van het bestand').nullish(),
  opstellers: lijst(opsteller, 'Opstellers of ondertekenaars, met functie').nullish(),
  ondertekend: z
    .strictObject({
      werkgever: handeling('Datum van ondertekening door de werkgever').nullish(),
      werknemer: handeling('Datum van ondertekening door de werknemer').nullish(),
    })
    .describe('Wie wanneer heeft ondertekend')
    .nullish(),
  weigering: z
    .strictObject({
      door: rol('Wie weigerde te ondertekenen of mee te werken'),
      datum: handeling('Datum van de weigering'),
      reden: tekst('De opgegeven reden').nullish(),
    })
    .describe('Weigering om te ondertekenen of een visie te geven')
    .nullish(),
  eersteZiektedag: plan('Eerste ziektedag zoals die op het stuk staat').nullish(),
  betreft: z
    .strictObject({
      werknemer: kenmerk('Kenmerk van de werknemer op het stuk').nullish(),
      werkgever: tekst('Werkgever op het stuk').nullish(),
    })
    .describe('Over wie het stuk gaat, als dat erop staat')
    .nullish(),
  verwijstNaar: lijst(
    z.strictObject({
      soort: code(documentsoorten, 'Soort stuk waarnaar wordt verwezen'),
      datum: plan('Datum van dat stuk').nullish(),
    }),
    'Andere stukken die dit stuk noemt',
  ).nullish(),
  afschriften: lijst(
    z.strictObject({
      aan: rol('Ontvanger'),
      datum: handeling('Datum van verstrekking'),
      bewijs: bewijs(),
      verzendbewijs: verzendbewijs(),
    }),
    'Aan wie een afschrift is verstrekt',
  ).nullish(),
  toelichting: tekst('Toelichting van de opsteller, bijvoorbeeld waarom het stuk later is gemaakt').nullish(),
  opmerkingDoor: rol('Wie de toelichting schreef').nullish(),
  achterafOpgemaakt: janee('Is dit stuk achteraf opgemaakt, met de werkelijke datum?').nullish(),
  bestand: bestand(),
  opPapier: janee('Het stuk is er alleen op papier').nullish(),
}

const visies = {
  visieWerkgever: tekst('Visie van de werkgever op de re-integratie').nullish(),
  visieWerknemer: tekst('Visie van de werknemer op de re-integratie').nullish(),
}

const medischAdvies = {
  benutbareMogelijkheden: janee('Ziet de bedrijfsarts benutbare mogelijkheden?').nullish(),
  beperkingen: tekst('Functionele beperkingen, zonder diagnose of klachten').nullish(),
  mogelijkheden: tekst('Wat de werknemer wel kan').nullish(),
  prognose: tekst('Verwachte opbouw of herstel, met onzekerheden').nullish(),
  advies: tekst('Advies aan werkgever en werknemer').nullish(),
  einddoel: tekst('Doel van de re-integratie').nullish(),
  motivering: tekst('Motivering, verplicht als er geen benutbare mogelijkheden zijn').nullish(),
  herbeoordeling: plan('Wanneer de bedrijfsarts opnieuw beoordeelt').nullish(),
}

const afspraken = {
  einddoel: tekst('Doel van de re-integratie').nullish(),
  activiteiten: lijst(
    z.strictObject({
      id: id(),
      wie: rol('Wie dit doet'),
      wat: tekst('Wat er gebeurt'),
      uiterlijk: plan('Wanneer dit klaar moet zijn').nullish(),
    }),
    'Activiteiten van werkgever en werknemer',
  ).nullish(),
  evaluatiemomenten: lijst(plan('Datum van een afgesproken evaluatie'), 'Afgesproken evaluatiemomenten').nullish(),
  casemanager: tekst('Wie is aangewezen als casemanager').nullish(),
  ...visies,
}

const gegevensWerknemer = {
  administratieveGegevens: z
    .strictObject({
      werknemer: janee('Staan de gegevens van de werknemer op het stuk?').nullish(),
      werkgever: janee('Staan de gegevens van de werkgever op het stuk?').nullish(),
      bedrijfsarts: janee('Staan de gegevens van de bedrijfsarts of arbodienst op het stuk?').nullish(),
    })
    .describe('Welke administratieve gegevens op het stuk staan (RPEZ art. 6 lid 1 onder a)')
    .nullish(),
  functie: tekst('Functie van de werknemer, zoals op het stuk').nullish(),
  bekwaamheden: tekst('Bekwaamheden van de werknemer, zoals op het stuk').nullish(),
}

const rubriek = tekst('Beschrijving op deze rubriek, bijvoorbeeld "normaal" of "beperkt: zittend werk"').nullish()

const antwoord = (vraag: string) => tekst(vraag).nullish()

const soort = <const T extends (typeof documentsoorten)[number]>(waarde: T) => z.literal(waarde).describe('Soort stuk')

export const document = z
  .discriminatedUnion('soort', [
    z
      .strictObject({
        soort: soort('probleemanalyse'),
        ...stuk,
        gevraagd: handeling('Wanneer de werkgever de bedrijfsarts om dit oordeel vroeg').nullish(),
        ...medischAdvies,
        ...gegevensWerknemer,
      })
      .describe('Probleemanalyse: oordeel en advies van de bedrijfsarts'),
    z
      .strictObject({ soort: soort('bijstelling-probleemanalyse'), ...stuk, ...medischAdvies })
      .describe('Bijstelling van de probleemanalyse'),
    z
      .strictObject({ soort: soort('plan-van-aanpak'), ...stuk, ...afspraken })
      .describe('Plan van aanpak van werkgever en werknemer'),
    z
      .strictObject({
        soort: soort('bijstelling-plan-van-aanpak'),
        ...stuk,
        ...afspraken,
        deelnemers: lijst(rol('Deelnemer'), 'Wie erbij waren').nullish(),
        afspraken: tekst('Wat is afgesproken').nullish(),
      })
      .describe('Bijstelling van het plan van aanpak'),
    z
      .strictObject({
        soort: soort('evaluatie'),
        ...stuk,
        deelnemers: lijst(rol('Deelnemer'), 'Wie erbij waren').nullish(),
        afspraken: tekst('Wat is afgesproken, gedaan en niet gedaan').nullish(),
        besluit: code(
          ['voortzetten', 'bijstellen'],
          'Blijft het plan van aanpak zo, of wordt het bijgesteld?',
        ).nullish(),
        urenPerWeek: uren('Uren per week dat de werknemer werkt').nullish(),
        ...visies,
      })
      .describe('Evaluatie van het plan van aanpak'),
    z
      .strictObject({
        soort: soort('eerstejaarsevaluatie'),
        ...stuk,
        deelnemers: lijst(rol('Deelnemer'), 'Wie erbij waren').nullish(),
        afspraken: tekst('Wat is afgesproken').nullish(),
        spoorkeuze: code(['spoor-1', 'spoor-1-en-2', 'uitzondering'], 'Keuze voor het tweede ziektejaar').nullish(),
        motivering: tekst('Waarom deze keuze').nullish(),
        aanleidingen: lijst(
          code(aanleidingen, 'Aanleiding'),
          'Welke van de acht aanleidingen tot bijstelling er zijn (Beoordelingskader § 5)',
        ).nullish(),
        urenPerWeek: uren('Uren per week dat de werknemer werkt').nullish(),
        ...visies,
      })
      .describe('Eerstejaarsevaluatie (opschudmoment)'),
    z
      .strictObject({
        soort: soort('belastbaarheidsprofiel'),
        ...stuk,
        vorm: code(
          ['fml', 'izp', 'lab', 'anders'],
          'Vorm: FML, inzetbaarheidsprofiel, lijst arbeidsmogelijkheden of anders',
        ).nullish(),
        rubrieken: z
          .strictObject(
            Object.fromEntries(rubrieken.map((naam) => [naam, rubriek])) as Record<
              (typeof rubrieken)[number],
              typeof rubriek
            >,
          )
          .describe('De zes rubrieken van belasting en belastbaarheid')
          .nullish(),
        urenPerDag: z.number().min(0).max(24).describe('Belastbare uren per dag').nullish(),
        urenPerWeek: uren('Belastbare uren per week').nullish(),
        langerGeldig: z
          .strictObject({
            datum: handeling('Datum'),
            door: rol('Wie dit verklaarde'),
            reden: tekst('Reden').nullish(),
            bewijs: bewijs(),
          })
          .describe('Verklaring van de bedrijfsarts dat het profiel langer geldig is')
          .nullish(),
      })
      .describe('Belastbaarheidsprofiel (FML, inzetbaarheidsprofiel of lijst arbeidsmogelijkheden)'),
    z
      .strictObject({
        soort: soort('arbeidsdeskundig-onderzoek'),
        ...stuk,
        profielDatum: plan('Datum van het belastbaarheidsprofiel waarop het onderzoek steunt').nullish(),
        gehoord: lijst(rol('Gehoord'), 'Wie de arbeidsdeskundige heeft gehoord').nullish(),
        beperkteVraag: janee('Is alleen een deel van de vier vragen gesteld?').nullish(),
        conclusies: z
          .strictObject({
            eigenWerk: antwoord('Is het eigen werk passend?'),
            eigenWerkAangepast: antwoord('Is het eigen werk passend te maken?'),
            anderWerkIntern: antwoord('Is er ander passend werk bij de eigen werkgever?'),
            externWerk: antwoord('Is spoor 2 nodig, en in welke richting?'),
          })
          .describe('De antwoorden op de vier vragen')
          .nullish(),
      })
      .describe('Rapport van een arbeidsdeskundige'),
    z
      .strictObject({
        soort: soort('actueel-oordeel'),
        ...stuk,
        verloop: tekst('Verloop van de ongeschiktheid').nullish(),
        beperkingen: tekst('Functionele beperkingen nu').nullish(),
        mogelijkheden: tekst('Functionele mogelijkheden nu').nullish(),
        benutbareMogelijkheden: janee('Ziet de bedrijfsarts benutbare mogelijkheden?').nullish(),
        motivering: tekst('Motivering, verplicht als er geen benutbare mogelijkheden zijn').nullish(),
        arbeidsrelatie: tekst('Oordeel van de bedrijfsarts over de arbeidsrelatie').nullish(),
        passendeArbeid: tekst('Oordeel van de bedrijfsarts over passende arbeid bij de eigen werkgever').nullish(),
        verwachting: tekst('Verwachting rond het einde van de wachttijd').nullish(),
        urenPerWeek: uren('Uren per week dat de werknemer werkt').nullish(),
        ...gegevensWerknemer,
      })
      .describe('Actueel oordeel van de bedrijfsarts'),
    z
      .strictObject({
        soort: soort('eindevaluatie'),
        ...stuk,
        aardBedrijf: tekst('Aard van het bedrijf').nullish(),
        arbeidsrelatie: tekst('Oordeel van de werkgever over de arbeidsrelatie').nullish(),
        passendeArbeid: tekst('Oordeel van de werkgever over passende arbeid in het eigen bedrijf').nullish(),
        resultaten: tekst('Wat in spoor 1 en spoor 2 is bereikt').nullish(),
        deelnemers: lijst(rol('Deelnemer'), 'Wie erbij waren').nullish(),
        urenPerWeek: uren('Uren per week dat de werknemer werkt').nullish(),
        ...visies,
      })
      .describe('Eindevaluatie'),
    z
      .strictObject({ soort: soort('medische-informatie'), id: id(), datum: handeling('Datum op het stuk').nullish() })
      .describe('Hoort niet in het werkgeversdossier: alleen om te melden dat het stuk er ligt'),
    z
      .strictObject({
        soort: soort('correspondentie'),
        ...stuk,
        omschrijving: tekst('Waar het stuk over gaat').nullish(),
      })
      .describe('Brief of e-mail'),
    z
      .strictObject({ soort: soort('overig'), ...stuk, omschrijving: tekst('Wat het stuk is').nullish() })
      .describe('Ander stuk'),
  ])
  .describe('Een stuk in het dossier')
