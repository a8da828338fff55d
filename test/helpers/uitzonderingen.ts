/**
 * Exceptions to spoor 2 with all their evidence, for the exemplary dossier: eerstejaarsevaluatie 2025-01-06, so six
 * weeks end on 2025-02-17 and three months on 2025-04-06; week 58 ends on 2025-02-23.
 */
const vastgelegd = { datum: '2025-01-06', door: 'casemanager' as const, bewijs: ['stukken/besluit.pdf'] }

export const perspectief = {
  ...vastgelegd,
  grond: 'concreet-perspectief' as const,
  prognose: { datum: '2024-12-20', door: 'bedrijfsarts' as const },
  functie: 'Planner',
  urenPerWeek: 20,
  verwachteHervatting: '2025-03-31',
  structureel: true,
}

export const marginaal = {
  ...vastgelegd,
  grond: 'marginale-mogelijkheden' as const,
  omschrijving: { datum: '2024-12-20', door: 'bedrijfsarts' as const },
  motivering: 'Eerst opbouwen op de eigen afdeling',
  herbeoordeling: '2026-01-05',
}

export const aow = {
  ...vastgelegd,
  grond: 'aow-binnen-een-jaar' as const,
  instemming: { werkgever: '2025-01-06', werknemer: '2025-01-06', schriftelijk: true },
}

export const belastbaar = {
  ...vastgelegd,
  grond: 'belastbaarheid-na-evaluatie' as const,
  belastbaarSinds: '2025-03-10',
}

export const geenMogelijkheden = { ...vastgelegd, grond: 'geen-benutbare-mogelijkheden' as const }
export const bevredigend = { ...vastgelegd, grond: 'bevredigend-resultaat' as const }
export const beschut = { ...vastgelegd, grond: 'beschut-werk' as const }
