import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/**
 * Termijnen rond het re-integratieverslag en de WIA-aanvraag, naast die van `termijnen.ts`. `from` is het begin van het
 * oudste jaar waarvan de tekst is gelezen.
 */
const oudsteGelezenTekst = plainDate('2015-01-01')

/** Zoveel weken voor het einde van de wachttijd heet het verslag *binnenkort*: vijf weken voor de laatste dag. */
export const wekenSignaalVerslag = dated<number>({
  from: oudsteGelezenTekst,
  value: 18,
  source: { instrument: 'praktijk' },
})

/** Zoveel weken voor het einde heet de WIA-aanvraag *binnenkort*: in de week waarin UWV de brief uiterlijk verstuurt. */
export const wekenSignaalAanvraag = dated<number>({
  from: oudsteGelezenTekst,
  value: 15,
  source: { instrument: 'praktijk' },
})

/** Wie ziek uit dienst gaat, krijgt een verslag als er zoveel weken liggen tussen de eerste ziektedag en de laatste werkdag. */
export const wekenVerslagUitDienst = dated<number>({
  from: oudsteGelezenTekst,
  value: 6,
  source: { instrument: 'zw', artikel: '38', lid: '2' },
})

/** Korter dan dit aantal weken ziek bij het einde van het dienstverband: een verkort verslag volstaat. */
export const wekenVerkortVerslag = dated<number>({
  from: oudsteGelezenTekst,
  value: 10,
  source: { instrument: 'vhv', artikel: '2a', lid: '1' },
})
