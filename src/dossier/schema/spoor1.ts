import { z } from 'zod'
import { bewijs, code, feit, handeling, id, janee, lijst, motivering, rol, tekst, verzendbewijs } from './velden.js'

export const spoor1 = z
  .strictObject({
    inventarisatie: lijst(
      z.strictObject({
        id: id(),
        functie: tekst('Naam van de functie'),
        soort: code(['eigen', 'eigen-aangepast', 'ander-intern'], 'Eigen werk, aangepast eigen werk of ander werk'),
        conclusie: code(['passend', 'niet-passend', 'passend-geen-plaats'], 'Conclusie').nullish(),
        bekwaamheden: tekst('Past de functie bij de bekwaamheden?').nullish(),
        belasting: tekst('Belasting in de functie, vergeleken met de belastbaarheid').nullish(),
        reden: tekst('Reden van de conclusie').nullish(),
        datum: handeling('Datum van de beoordeling').nullish(),
        door: rol('Wie beoordeelde').nullish(),
        bewijs: bewijs(),
      }),
      'Beoordeelde functies bij de eigen werkgever',
    ).nullish(),
    taakniveau: tekst('Is op taakniveau gezocht, en met welke uitkomst?').nullish(),
    tijdelijkBezet: tekst('Zijn functies van tijdelijke krachten bekeken, en met welke uitkomst?').nullish(),
    verbondenOndernemingen: tekst('Is bij verbonden ondernemingen gezocht, en met welke uitkomst?').nullish(),
    aanboden: lijst(
      z.strictObject({
        datum: handeling('Datum van het aanbod'),
        wat: tekst('Aangeboden werk'),
        schriftelijk: janee('Schriftelijk?').nullish(),
        reactie: tekst('Reactie van de werknemer').nullish(),
        bewijs: bewijs(),
        verzendbewijs: verzendbewijs(),
      }),
      'Aangeboden werk',
    ).nullish(),
    voorstellenWerknemer: lijst(
      z.strictObject({
        datum: handeling('Datum van het voorstel'),
        wat: tekst('Voorstel'),
        antwoord: z
          .strictObject({
            datum: handeling('Datum van het antwoord'),
            conclusie: code(['gehonoreerd', 'afgewezen'], 'Antwoord'),
            reden: tekst('Reden').nullish(),
            vervangerAangenomen: janee('Is de enige reden dat er een vervanger is?').nullish(),
          })
          .describe('Antwoord van de werkgever')
          .nullish(),
        bewijs: bewijs(),
      }),
      'Voorstellen van de werknemer',
    ).nullish(),
    herbeoordelingen: lijst(
      z.strictObject({
        datum: handeling('Datum'),
        conclusie: tekst('Uitkomst'),
        door: rol('Wie opnieuw keek').nullish(),
        bewijs: bewijs(),
      }),
      'Keren dat opnieuw naar werk bij de eigen werkgever is gekeken',
    ).nullish(),
    uitkomstVerteld: feit(
      'Wanneer de werkgever de werknemer vertelde of er werk is in het eigen bedrijf',
      'Wat is verteld',
    ).nullish(),
    afgesloten: motivering('Spoor 1 is afgesloten verklaard').nullish(),
    geenArbeidsdeskundigOnderzoek: motivering('Waarom er geen arbeidsdeskundig onderzoek is').nullish(),
  })
  .describe('Spoor 1: terugkeer bij de eigen werkgever')
