import type { Dossier, PlainDate } from '../../toolkit.js'
import type { Block } from './block.js'

type Paper = NonNullable<Dossier['documenten']>[number]

const bedrijfsarts = [{ functie: 'bedrijfsarts', naamOpStuk: true }] as const
const casemanager = [{ functie: 'casemanager', naamOpStuk: true }] as const

/** The papers that a dossier needs, each with its own term. */
export const papers: readonly Block[] = [
  paper('probleemanalyse', 'T-03', 'Probleemanalyse: het oordeel en advies van de bedrijfsarts.', (datum) => ({
    soort: 'probleemanalyse',
    datum,
    gevraagd: datum,
    opstellers: [...bedrijfsarts],
    benutbareMogelijkheden: true,
    beperkingen: 'Niet zwaar tillen',
    mogelijkheden: 'Zittend werk, twee uur per dag',
    advies: 'Aangepast werk binnen de eigen afdeling',
    einddoel: 'Terugkeer in eigen werk',
    bestand: 'stukken/probleemanalyse.pdf',
  })),
  paper('plan-van-aanpak', 'T-04', 'Plan van aanpak: wat werkgever en werknemer samen afspreken.', (datum) => ({
    soort: 'plan-van-aanpak',
    datum,
    opstellers: [...casemanager],
    ondertekend: { werkgever: datum, werknemer: datum },
    einddoel: 'Terugkeer in eigen werk',
    activiteiten: [{ wie: 'werkgever', wat: 'Zittende werkplek inrichten', uiterlijk: datum }],
    casemanager: 'CM-01',
    visieWerkgever: 'Opbouw in eigen werk lijkt haalbaar',
    visieWerknemer: 'Ik wil graag terug naar mijn eigen ploeg',
    bestand: 'stukken/plan-van-aanpak.pdf',
  })),
  paper(
    'belastbaarheidsprofiel',
    'I-06',
    'Belastbaarheidsprofiel (FML): wat de werknemer kan. Is het een FML, dan zonder voorblad.',
    (datum) => ({
      soort: 'belastbaarheidsprofiel',
      vorm: 'izp',
      datum,
      opstellers: [...bedrijfsarts],
      rubrieken: {
        persoonlijk: 'normaal',
        sociaal: 'normaal',
        fysiekeOmgeving: 'normaal',
        dynamisch: 'beperkt: niet zwaar tillen',
        statisch: 'beperkt: niet lang staan',
        werktijden: 'beperkt: vier uur per dag',
      },
      urenPerDag: 4,
      urenPerWeek: 20,
      bestand: 'stukken/profiel.pdf',
    }),
  ),
  paper('arbeidsdeskundig-onderzoek', 'S1-07', 'Arbeidsdeskundig onderzoek: welk werk past nog.', (datum) => ({
    soort: 'arbeidsdeskundig-onderzoek',
    datum,
    opstellers: [{ functie: 'arbeidsdeskundige', naamOpStuk: true }],
    profielDatum: datum,
    gehoord: ['werkgever', 'werknemer'],
    conclusies: {
      eigenWerk: 'niet-passend',
      eigenWerkAangepast: 'niet-passend',
      anderWerkIntern: 'niet-aanwezig',
      externWerk: 'geadviseerd',
    },
    bestand: 'stukken/arbeidsdeskundig-rapport.pdf',
  })),
  paper('eerstejaarsevaluatie', 'T-08', 'Eerstejaarsevaluatie: terugblik en keuze voor het tweede jaar.', (datum) => ({
    soort: 'eerstejaarsevaluatie',
    datum,
    opstellers: [...casemanager],
    ondertekend: { werkgever: datum, werknemer: datum },
    spoorkeuze: 'spoor-1-en-2',
    motivering: 'In het eigen bedrijf is nog geen passend werk gevonden',
    visieWerkgever: 'Wij blijven intern zoeken naast spoor 2',
    visieWerknemer: 'Ik wil onderzoeken of planning bij mij past',
    bestand: 'stukken/eerstejaarsevaluatie.pdf',
  })),
  paper('actueel-oordeel', 'T-13', 'Actueel oordeel van de bedrijfsarts voor het re-integratieverslag.', (datum) => ({
    soort: 'actueel-oordeel',
    datum,
    opstellers: [...bedrijfsarts],
    verloop: 'Geleidelijke opbouw, daarna gelijk gebleven',
    beperkingen: 'Niet zwaar tillen',
    mogelijkheden: 'Zittend werk, vier uur per dag',
    benutbareMogelijkheden: true,
    arbeidsrelatie: 'Goed',
    passendeArbeid: 'Er is geen passend werk bij de werkgever',
    verwachting: 'Geen verandering voor het einde van de wachttijd',
    functie: 'Magazijnmedewerker',
    bekwaamheden: 'Opleiding logistiek, acht jaar ervaring',
    bestand: 'stukken/actueel-oordeel.pdf',
  })),
  paper('eindevaluatie', 'T-14', 'Eindevaluatie van werkgever en werknemer, na het actueel oordeel.', (datum) => ({
    soort: 'eindevaluatie',
    datum,
    opstellers: [...casemanager],
    ondertekend: { werkgever: datum, werknemer: datum },
    aardBedrijf: 'Groothandel in bouwmaterialen',
    arbeidsrelatie: 'Goed',
    passendeArbeid: 'Er is geen passend werk in het eigen bedrijf',
    resultaten: 'Aangepast werk voor vier uur per dag',
    visieWerkgever: 'Wij hebben gedaan wat kon',
    visieWerknemer: 'Ik had graag meer uren gewerkt',
    bestand: 'stukken/eindevaluatie.pdf',
  })),
]

function paper(term: string, rule: string, explains: string, example: (day: PlainDate) => Paper): Block {
  return { term, rule, explains, example: (day) => [example(day)] }
}
