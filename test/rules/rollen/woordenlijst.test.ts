import { describe, expect, it } from 'vitest'
import { medischOordeelIn } from '../../../src/rules/rollen/woordenlijst.js'

describe('woordenlijst voor een eigen oordeel over belastbaarheid', () => {
  it.each([
    'Hij kan volgens mij wel.',
    'De werknemer kan volgens mij best wel vier uur werken',
    'De medewerker kan volgens ons gewoon werken',
    'Volgens mij kan zij meer uren maken',
    'Wij spraken over de planning. Hij is gewoon niet ziek.',
    'Betrokkene is volgens mij niet arbeidsongeschikt',
    'Naar mijn mening is zij arbeidsgeschikt',
    'De werknemer simuleert',
    'Zij stelt zich aan',
    'Medisch gezien is er niets aan de hand',
    'De bedrijfsarts ziet beperkingen.\nHij is eigenlijk niet ziek',
  ])('ziet een duidelijk oordeel in: %s', (tekst) => {
    expect(medischOordeelIn(tekst)).toBe('duidelijk')
  })

  it.each([
    'De werknemer is arbeidsongeschikt',
    'Zij is volledig arbeidsongeschikt voor haar werk',
    'Medewerker is nog te ziek',
    'Hij ziet er niet ziek uit',
    'Jan kan volgens mij wel weer werken',
    'De werknemer kan medisch gezien meer',
  ])('ziet een mogelijk oordeel in: %s', (tekst) => {
    expect(medischOordeelIn(tekst)).toBe('mogelijk')
  })

  it.each([
    // wat de bedrijfsarts, UWV of de werknemer zelf zegt
    'Volgens de bedrijfsarts kan de werknemer vier uur werken',
    'Advies bedrijfsarts: hij is niet arbeidsongeschikt voor zittend werk',
    'De bedrijfsarts schrijft dat zij medisch gezien meer kan',
    'In het deskundigenoordeel staat: de werknemer is arbeidsgeschikt',
    'De werknemer geeft aan dat hij volgens hem is hersteld, hij is niet ziek',
    'De werknemer vindt: ik kan volgens mij wel meer uren werken',
    // gewone woorden
    'De afspraak kan volgens mij wel doorgaan',
    'Hij kan volgens mij wel op dinsdag komen',
    'Dat kan volgens mij wel',
    'De werknemer is niet ziek gemeld in die week',
    'Hij is dit voorjaar niet ziek geweest',
    'De werknemer is arbeidsongeschikt sinds 15 januari',
    'De coach oefent een gesprek; zij simuleert het gesprek met een werkgever',
    'Wat er medisch gezien speelt, is niet besproken',
    'Als hij niet meer arbeidsongeschikt is, plannen we een gesprek',
    'Is de werknemer arbeidsongeschikt? Dat vragen wij na',
    'Voortgang besproken, plan van aanpak blijft gelden',
    'Wij willen de opbouw stap voor stap en blijven intern zoeken',
    'Ander passend werk is in het bedrijf niet aanwezig',
    'De collega is beter geworden in plannen',
  ])('ziet niets in: %s', (tekst) => {
    expect(medischOordeelIn(tekst)).toBeNull()
  })
})
