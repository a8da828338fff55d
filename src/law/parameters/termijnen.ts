import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/**
 * Termijnen van wet en regeling. `from` is de dag van inwerkingtreding waar die bekend is; anders het begin van het
 * oudste jaar waarvan de tekst is gelezen (2015, gelijk aan die van 2026: poortwachter.md §0.1).
 */
const oudsteGelezenTekst = plainDate('2015-01-01')

/** Duur van de wachttijd, in weken. */
export const wekenWachttijd = dated({
  from: oudsteGelezenTekst,
  value: 104,
  source: { instrument: 'wia', artikel: '23', lid: '1' },
})

/** Een onderbreking van minder dan dit aantal weken telt ziekteperioden samen; precies zoveel weken niet meer. */
export const wekenOnderbreking = dated({
  from: oudsteGelezenTekst,
  value: 4,
  source: { instrument: 'wia', artikel: '23', lid: '3' },
})

/** Een verkorte wachttijd duurt ten minste dit aantal weken. */
export const wekenVerkorteWachttijdMin = dated({
  from: oudsteGelezenTekst,
  value: 13,
  source: { instrument: 'wia', artikel: '23', lid: '6' },
})

/** Een verkorte wachttijd duurt ten hoogste dit aantal weken. */
export const wekenVerkorteWachttijdMax = dated({
  from: oudsteGelezenTekst,
  value: 78,
  source: { instrument: 'wia', artikel: '23', lid: '6' },
})

/** Een verkorte wachttijd eindigt niet eerder dan dit aantal weken na de dag van de aanvraag. */
export const wekenVerkorteWachttijdNaAanvraag = dated({
  from: oudsteGelezenTekst,
  value: 10,
  source: { instrument: 'wia', artikel: '23', lid: '6' },
})

/** Het re-integratieverslag is er, met afschrift voor de werknemer, uiterlijk dit aantal weken voor het einde van de wachttijd. */
export const wekenVerslagVoorEinde = dated({
  from: oudsteGelezenTekst,
  value: 13,
  source: { instrument: 'wia', artikel: '25', lid: '3' },
})

/** De WIA-aanvraag is binnen uiterlijk dit aantal weken voor het einde van de wachttijd. */
export const wekenAanvraagVoorEinde = dated({
  from: oudsteGelezenTekst,
  value: 11,
  source: { instrument: 'wia', artikel: '64', lid: '3' },
})

/** UWV besluit over een loonsanctie uiterlijk dit aantal weken voor het einde van de wachttijd of van de verlenging. */
export const wekenBesluitVoorEinde = dated({
  from: oudsteGelezenTekst,
  value: 6,
  source: { instrument: 'wia', artikel: '25', lid: '10' },
})

/** Een loonsanctie duurt ten hoogste dit aantal weken. */
export const wekenLoonsanctie = dated({
  from: oudsteGelezenTekst,
  value: 52,
  source: { instrument: 'wia', artikel: '25', lid: '9' },
})

/** UWV besluit op een bekortingsverzoek binnen dit aantal weken; de dag van ontvangst is dag 1 (Wetsuitleg UWV). */
export const wekenBesluitBekorting = dated({
  from: oudsteGelezenTekst,
  value: 3,
  source: { instrument: 'wia', artikel: '25', lid: '13' },
})

/** De loonsanctie eindigt dit aantal weken nadat UWV vaststelde dat de tekortkoming is hersteld. */
export const wekenNaHerstelTekortkoming = dated({
  from: oudsteGelezenTekst,
  value: 6,
  source: { instrument: 'wia', artikel: '25', lid: '14' },
})

/**
 * Zoveel weken loon vanaf de dag van de AOW-leeftijd, die dag meegeteld, voor wie dan al ziek is. Voor wie de
 * AOW-leeftijd had en ziek was voor 1 juli 2023 bleven het 13 weken. Voor 2016 gold geen kortere termijn.
 */
export const wekenLoonNaAow = dated(
  { from: plainDate('2016-01-01'), value: 13, source: { instrument: 'bw7', artikel: '629', lid: '2', onderdeel: 'b' } },
  { from: plainDate('2023-07-01'), value: 6, source: { instrument: 'bw7', artikel: '629', lid: '2', onderdeel: 'b' } },
)
