import { z } from 'zod'
import {
  bewijs,
  code,
  handeling,
  id,
  instemming,
  janee,
  kenmerk,
  lijst,
  motivering,
  plan,
  rol,
  tekst,
  uren,
  verzendbewijs,
} from './velden.js'

export const werkgever = z
  .strictObject({
    kenmerk: kenmerk('Eigen kenmerk van de werkgever, om dossiers naar te groeperen; geen naam').nullish(),
    naam: tekst('Naam van de werkgever').nullish(),
    bedrijf: tekst('Aard van het bedrijf').nullish(),
    aantalMedewerkers: z.int().min(0).describe('Aantal medewerkers').nullish(),
    aantalWerkgevers: z.int().min(1).describe('Bij hoeveel werkgevers de werknemer in dienst is').nullish(),
    eigenRisicodrager: z
      .strictObject({
        zw: janee('Eigenrisicodrager voor de Ziektewet').nullish(),
        wga: janee('Eigenrisicodrager voor de WGA').nullish(),
      })
      .describe('Eigenrisicodragerschap')
      .nullish(),
    functies: lijst(
      z.strictObject({
        naam: tekst('Naam van de functie'),
        niveau: code(['praktijk', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo'], 'Opleidingsniveau').nullish(),
        opOfOnderNiveau: janee('Ligt de functie op of onder het niveau van de werknemer?').nullish(),
        tijdelijkBezet: janee('Wordt de functie nu door een tijdelijke kracht vervuld?').nullish(),
      }),
      'Alle functies in de organisatie; weglaten betekent: niet bekend',
    ).nullish(),
    geenAndereFuncties: janee('Er zijn geen andere functies dan die van de werknemer').nullish(),
    wijzigingen: lijst(
      z.strictObject({ datum: handeling('Datum'), wat: tekst('Wat is veranderd') }),
      'Wijzigingen in de organisatie die kansen in spoor 1 kunnen geven',
    ).nullish(),
  })
  .describe('De werkgever')

export const werknemer = z
  .strictObject({
    kenmerk: z.string().min(1).max(100).describe('Eigen kenmerk van de werknemer; geen BSN').nullish(),
    functie: tekst('Functie').nullish(),
    niveau: code(['praktijk', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo'], 'Opleidingsniveau').nullish(),
    bekwaamheden: tekst('Opleiding, ervaring en vaardigheden').nullish(),
    rooster: z
      .strictObject({
        urenPerWeek: uren('Uren per week volgens contract').nullish(),
        werkdagen: lijst(
          code(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], 'Werkdag'),
          'Dagen waarop gewoonlijk wordt gewerkt',
        ).nullish(),
      })
      .describe('Gebruikelijke werktijden')
      .nullish(),
    loonPerMaand: z.number().min(0).describe('Brutoloon per maand in euro').nullish(),
    aowDatum: plan('Dag waarop de werknemer de AOW-leeftijd bereikt').nullish(),
    dienstverband: z
      .strictObject({
        soort: code(['onbepaald', 'bepaald'], 'Soort dienstverband').nullish(),
        einde: plan('Laatste dag van het dienstverband').nullish(),
        doorOverlijden: janee('Eindigt het dienstverband doordat de werknemer is overleden?').nullish(),
      })
      .describe('Het dienstverband')
      .nullish(),
    vangnet: z
      .strictObject({
        vanToepassing: janee('Valt de werknemer onder een vangnetbepaling? Niet: welke').nullish(),
        soort: tekst('Welke vangnetbepaling; dit hoort hier niet en geeft een bevinding').nullish(),
      })
      .describe('Vangnet van de Ziektewet: alleen of het geldt')
      .nullish(),
  })
  .describe('De werknemer, zonder medische gegevens en zonder BSN')

export const verzuim = z
  .strictObject({
    eersteZiektedag: handeling(
      'Eerste ziektedag: eerste werkdag waarop door ziekte niet of niet de hele dag is gewerkt',
    ),
    ziekmelding: handeling('Dag van de ziekmelding door de werknemer').nullish(),
    gemeldBijBedrijfsarts: handeling(
      'Dag waarop de werkgever de ziekte doorgaf aan bedrijfsarts of arbodienst',
    ).nullish(),
    meldtermijnBedrijfsarts: z
      .int()
      .min(0)
      .max(365)
      .describe('Aantal dagen na de eerste ziektedag waarbinnen volgens het contract met de arbodienst wordt gemeld')
      .nullish(),
    laatstGewerkt: z
      .strictObject({
        datum: handeling('Laatste dag waarop is gewerkt'),
        volledig: janee('Is die dag helemaal gewerkt?'),
      })
      .describe('Laatste dag voor de ziekte waarop is gewerkt')
      .nullish(),
    nachtdienst: janee('Is het werk tijdens een nachtdienst gestaakt?').nullish(),
    verlofOpEersteDag: janee('Had de werknemer op de eerste dag verlof, vakantie of een roostervrije dag?').nullish(),
    nietLangdurig: z
      .strictObject({ datum: handeling('Datum'), door: rol('Wie dit verwachtte'), bewijs: bewijs() })
      .describe('Oordeel van de bedrijfsarts dat geen langdurig verzuim dreigt')
      .nullish(),
    langdurigVerwachtSinds: handeling(
      'Dag waarop de bedrijfsarts, later dan na zes weken, langdurig verzuim verwachtte',
    ).nullish(),
    perioden: lijst(
      z.strictObject({
        id: id(),
        soort: code(
          ['ziek', 'hersteld', 'wazo'],
          'Ziek, hersteld, of zwangerschaps- of bevallingsverlof met uitkering',
        ),
        van: plan('Eerste dag van de periode'),
        totEnMet: plan('Laatste dag van de periode; weglaten als die nog loopt').nullish(),
        zelfdeOorzaak: code(
          ['ja', 'nee', 'onbekend'],
          'Bij ziekte direct na verlof: volgens de bedrijfsarts dezelfde oorzaak als ervoor?',
        ).nullish(),
      }),
      'Perioden van ziekte, herstel en verlof; weglaten betekent: onafgebroken ziek',
    ).nullish(),
    eindeWachttijd: plan('Einde van de wachttijd zoals UWV of de werkgever die opgeeft').nullish(),
  })
  .describe('De ziekteperiode')

export const geenBenutbareMogelijkheden = z
  .strictObject({
    id: id(),
    van: handeling('Eerste dag'),
    totEnMet: plan('Laatste dag; weglaten als het nog duurt').nullish(),
    grondVolgensSchattingsbesluit: janee(
      'Verklaart de bedrijfsarts dat een grond van artikel 2 van het Schattingsbesluit geldt? Nooit welke: dat is medisch',
    ).nullish(),
    verklaring: z
      .strictObject({ datum: handeling('Datum'), door: rol('Wie dit verklaarde'), bewijs: bewijs() })
      .describe('Verklaring van de bedrijfsarts')
      .nullish(),
    herbeoordelingen: lijst(
      z.strictObject({
        datum: handeling('Datum'),
        door: rol('Wie opnieuw beoordeelde').nullish(),
        conclusie: code(['geen-mogelijkheden', 'wel-mogelijkheden'], 'Uitkomst').nullish(),
      }),
      'Herbeoordelingen door de bedrijfsarts',
    ).nullish(),
  })
  .describe('Periode zonder benutbare mogelijkheden')

export const afwijking = z
  .strictObject({
    id: id(),
    termijn: code(
      ['probleemanalyse', 'plan-van-aanpak', 'bijstelling', 'evaluatie', 'eerstejaarsevaluatie'],
      'Van welke termijn samen is afgeweken',
    ),
    datum: handeling('Datum waarop dit is vastgelegd').nullish(),
    reden: tekst('De reden, zonder medische gegevens').nullish(),
    akkoord: instemming('Akkoord van werkgever en werknemer').nullish(),
    bewijs: bewijs(),
  })
  .describe('Afwijking van een termijn, door werkgever en werknemer gemotiveerd (RPEZ art. 5)')

export const loonsanctie = z
  .strictObject({
    beschikking: handeling('Datum van het besluit van UWV').nullish(),
    soort: code(['administratief', 'inhoudelijk'], 'Waarom: verslag niet compleet, of te weinig gedaan').nullish(),
    van: plan('Eerste dag van de verlenging').nullish(),
    totEnMet: plan('Laatste dag van de verlenging volgens het besluit').nullish(),
    bekorting: z
      .strictObject({
        ontvangen: handeling('Dag waarop UWV het bekortingsverzoek ontving'),
        beschikking: handeling('Dag van het besluit van UWV op dat verzoek').nullish(),
        hersteld: janee('Heeft UWV vastgesteld dat de tekortkoming is hersteld?').nullish(),
        bewijs: bewijs(),
      })
      .describe('Bekortingsverzoek')
      .nullish(),
    bewijs: bewijs(),
  })
  .describe('Opgelegde loonsanctie')

export const nietMeewerken = z
  .strictObject({
    id: id(),
    datum: handeling('Dag waarop is vastgesteld dat de werknemer niet meewerkte'),
    wat: tekst('Waaraan niet werd meegewerkt').nullish(),
    gerechtvaardigd: motivering('Waarom dit gerechtvaardigd was, bijvoorbeeld volgens de bedrijfsarts').nullish(),
    bewijs: bewijs(),
  })
  .describe('Vastgesteld niet-meewerken')

export const maatregel = z
  .strictObject({
    id: id(),
    soort: code(['aanspreken', 'waarschuwing', 'loonopschorting', 'loonstop', 'aanzegging-ontslag'], 'Maatregel'),
    grond: code(
      [
        'controlevoorschriften',
        'genezing-belemmerd',
        'passende-arbeid-geweigerd',
        'redelijke-voorschriften-geweigerd',
        'plan-van-aanpak-geweigerd',
        'wia-aanvraag-te-laat',
      ],
      'Grond volgens BW 7:629 lid 6 (controlevoorschriften) of lid 3 (de andere)',
    ).nullish(),
    vermoedenSinds: handeling('Dag waarop het vermoeden ontstond').nullish(),
    voorschrift: z
      .strictObject({ datum: handeling('Datum'), schriftelijk: janee('Schriftelijk?').nullish(), bewijs: bewijs() })
      .describe('Het voorschrift of de opdracht')
      .nullish(),
    kennisgeving: z
      .strictObject({
        datum: handeling('Datum'),
        schriftelijk: janee('Schriftelijk?').nullish(),
        bewijs: bewijs(),
        verzendbewijs: verzendbewijs(),
      })
      .describe('Kennisgeving aan de werknemer')
      .nullish(),
    van: handeling('Eerste dag').nullish(),
    totEnMet: plan('Laatste dag').nullish(),
    bewijs: bewijs(),
  })
  .describe('Maatregel tegen niet meewerken')
