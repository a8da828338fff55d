import { z } from 'zod'
import { uitzonderingsgronden } from '../codes.js'
import {
  bestand,
  bewijs,
  code,
  feit,
  handeling,
  id,
  instemming,
  janee,
  lijst,
  motivering,
  plan,
  rol,
  tekst,
  uren,
} from './velden.js'

const uitzondering = z
  .strictObject({
    grond: code(uitzonderingsgronden, 'Grond om spoor 2 uit te stellen of achterwege te laten'),
    datum: handeling('Datum waarop dit is vastgelegd').nullish(),
    door: rol('Wie dit vaststelde').nullish(),
    herbeoordeling: plan('Wanneer opnieuw wordt bekeken of de grond nog geldt').nullish(),
    bewijs: bewijs(),
    prognose: z
      .strictObject({
        datum: handeling('Datum van de prognose'),
        door: rol('Wie de prognose gaf'),
        bewijs: bewijs(),
      })
      .describe('Prognose van de bedrijfsarts')
      .nullish(),
    functie: tekst('Functie waarin de werknemer terugkeert').nullish(),
    urenPerWeek: uren('Uren per week in die functie').nullish(),
    verwachteHervatting: plan('Verwachte datum van structurele hervatting').nullish(),
    structureel: janee('Gaat het om een blijvende terugkeer?').nullish(),
    omschrijving: z
      .strictObject({
        datum: handeling('Datum'),
        door: rol('Wie de belastbaarheid omschreef'),
        tekst: tekst('Omschrijving').nullish(),
        bewijs: bewijs(),
      })
      .describe('Omschrijving door de bedrijfsarts van de uiterst beperkte belastbaarheid')
      .nullish(),
    motivering: tekst('Motivering van het besluit').nullish(),
    instemming: instemming('Instemming van werkgever en werknemer').nullish(),
    belastbaarSinds: handeling('Dag waarop na de eerstejaarsevaluatie belastbaarheid ontstond').nullish(),
  })
  .describe('Waarom spoor 2 nog niet of niet is gestart, met bewijs')

export const spoor2 = z
  .strictObject({
    aanmelding: handeling('Dag waarop de werknemer voor het traject is aangemeld').nullish(),
    uitleg: feit(
      'Gesprek waarin doel en verwachtingen van spoor 2 aan de werknemer zijn uitgelegd',
      'Wat is uitgelegd',
    ).nullish(),
    start: handeling('Dag waarop het traject was ingekocht én begonnen').nullish(),
    einde: handeling('Dag waarop het traject eindigde').nullish(),
    uitzondering: uitzondering.nullish(),
    eerdereUitzonderingen: lijst(uitzondering, 'Uitzonderingen waarop eerder een beroep is gedaan').nullish(),
    bureau: tekst('Re-integratiebedrijf, of eigen beheer').nullish(),
    plan: z
      .strictObject({
        datum: handeling('Datum van het re-integratieplan').nullish(),
        doel: tekst('Doel').nullish(),
        activiteiten: lijst(
          z.strictObject({
            wie: rol('Wie dit doet').nullish(),
            wat: tekst('Wat er gebeurt'),
            uiterlijk: plan('Wanneer klaar').nullish(),
          }),
          'Geplande activiteiten',
        ).nullish(),
        termijnen: tekst('Termijnen van het plan').nullish(),
        evaluatie: tekst('Hoe vaak het plan wordt geëvalueerd').nullish(),
        einde: plan('Geplande einddatum').nullish(),
        verantwoordelijke: tekst('Wie verantwoordelijk is').nullish(),
        versies: lijst(
          z.strictObject({
            datum: handeling('Datum van deze versie'),
            reden: tekst('Wat is veranderd').nullish(),
            bestand: bestand(),
          }),
          'Latere versies van het plan',
        ).nullish(),
        bestand: bestand(),
        opPapier: janee('Het stuk is er alleen op papier').nullish(),
      })
      .describe('Het re-integratieplan voor spoor 2')
      .nullish(),
    persoonsprofiel: z
      .strictObject({
        datum: handeling('Datum').nullish(),
        ervaring: tekst('Werkervaring').nullish(),
        opleiding: tekst('Opleiding').nullish(),
        wensen: tekst('Wensen en ambities').nullish(),
        belemmeringen: tekst('Belemmeringen op de arbeidsmarkt').nullish(),
        beperkingen: tekst('Functionele beperkingen').nullish(),
        bestand: bestand(),
      })
      .describe('Wie de werknemer is op de arbeidsmarkt')
      .nullish(),
    zoekprofiel: z
      .strictObject({
        datum: handeling('Datum').nullish(),
        functies: lijst(tekst('Functie'), 'Gezochte functies').nullish(),
        sectoren: lijst(tekst('Sector'), 'Gezochte sectoren').nullish(),
        regio: tekst('Regio').nullish(),
        urenPerWeek: uren('Uren per week').nullish(),
        motivering: tekst('Waarom dit profiel past bij de belastbaarheid').nullish(),
        bestand: bestand(),
      })
      .describe('Welk werk wordt gezocht')
      .nullish(),
    passendeArbeid: tekst('Wat passende arbeid is voor deze werknemer').nullish(),
    activiteiten: lijst(
      z.strictObject({
        id: id(),
        datum: handeling('Datum'),
        soort: code(
          [
            'intake',
            'orientatie',
            'scholing',
            'training',
            'coaching',
            'netwerk',
            'sollicitatie',
            'werkgeverscontact',
            'jobhunting',
            'snuffelstage',
            'proefplaatsing',
            'detachering',
            'vrijwilligerswerk',
            'overleg',
            'overig',
          ],
          'Soort activiteit',
        ),
        wat: tekst('Wat er is gedaan').nullish(),
        doel: tekst('Waarom').nullish(),
        resultaat: tekst('Uitkomst').nullish(),
        bewijs: bewijs(),
      }),
      'Wat in spoor 2 is gedaan',
    ).nullish(),
    rapportages: lijst(
      z.strictObject({
        datum: handeling('Datum'),
        van: rol('Wie rapporteerde').nullish(),
        aan: lijst(rol('Ontvanger'), 'Aan wie').nullish(),
        bestand: bestand(),
        opPapier: janee('Het stuk is er alleen op papier').nullish(),
      }),
      'Voortgangsrapportages',
    ).nullish(),
    contactenWerkgever: lijst(
      z.strictObject({
        datum: handeling('Datum'),
        met: rol('Met wie').nullish(),
        afspraken: tekst('Wat is besproken').nullish(),
        bewijs: bewijs(),
      }),
      'Contacten van de werkgever met bureau of werknemer over spoor 2',
    ).nullish(),
    onderbrekingen: lijst(
      z.strictObject({
        van: handeling('Eerste dag'),
        totEnMet: plan('Laatste dag').nullish(),
        door: rol('Wie dit vaststelde').nullish(),
        bewijs: bewijs(),
      }),
      'Onderbrekingen op advies van de bedrijfsarts',
    ).nullish(),
    eindrapport: z
      .strictObject({
        datum: handeling('Datum van de eindrapportage'),
        advies: tekst('Resultaat en advies').nullish(),
        interneMogelijkheden: tekst('Wat het traject leert over werk bij de eigen werkgever').nullish(),
        bestand: bestand(),
        opPapier: janee('Het stuk is er alleen op papier').nullish(),
      })
      .describe('Eindrapportage van het traject')
      .nullish(),
    geenVervolg: motivering('Waarom na het traject geen vervolg is ingezet').nullish(),
  })
  .describe('Spoor 2: werk bij een andere werkgever')
