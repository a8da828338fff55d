import { compareDays, type PlainDate, plainDate } from '../calendar/plain-date.js'
import type { Melding } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'

const nooit = plainDate('9999-12-31')

/** What counts as the notice of illness to UWV (ZW art. 38 lid 1 and 8). */
export interface Aangifte {
  readonly soort: '42-weken' | 'verkorte-wachttijd' | 'verlenging'
  /** Where the day stands. */
  readonly path: string
  readonly verzonden: PlainDate | null
  readonly ontvangen: PlainDate | null
  readonly kanaal: Melding['kanaal'] | null
}

/**
 * The first notice, or what the law takes for one: the application for a shortened wachttijd or the request to extend
 * the payment of wages (ZW art. 38 lid 8). Of that request only the day of UWV's decision is known; it came earlier.
 */
export function aangifteVan(fact: Ask): Aangifte | null {
  const aangiften = [vanMelding(fact), vanVerkorteWachttijd(fact), vanVerlenging(fact)].filter((item) => item !== null)
  return aangiften.toSorted((a, b) => compareDays(eersteDag(a), eersteDag(b)))[0] ?? null
}

/**
 * The day on which UWV had the notice; without it the day of sending, when that is the same day (not by post) or when
 * it comes after `grens` already. Null when only the day of receipt could tell.
 */
export function dagVanAangifte(aangifte: Aangifte, grens: PlainDate): PlainDate | null {
  const { verzonden, ontvangen, kanaal } = aangifte
  if (ontvangen) return ontvangen
  if (!verzonden) return null
  return kanaal === 'digitaal' || kanaal === 'telefoon' || verzonden > grens ? verzonden : null
}

function vanMelding(fact: Ask): Aangifte | null {
  const melding = fact('melding42')
  if (!melding) return null
  const { verzonden = null, ontvangen = null, kanaal = null, path } = melding
  const veld = !ontvangen && verzonden ? 'verzonden' : 'ontvangen'
  return { soort: '42-weken', path: `${path}/${veld}`, verzonden, ontvangen, kanaal }
}

function vanVerkorteWachttijd(fact: Ask): Aangifte | null {
  const verzoek = fact('wia')?.verkorteWachttijd
  if (!verzoek) return null
  const { aanvraag, path } = verzoek
  return { soort: 'verkorte-wachttijd', path: `${path}/aanvraag`, verzonden: null, ontvangen: aanvraag, kanaal: null }
}

function vanVerlenging(fact: Ask): Aangifte | null {
  const verlenging = fact('wia')?.verlenging
  if (!verlenging) return null
  const { besluit = null, path } = verlenging
  return { soort: 'verlenging', path: `${path}/besluit`, verzonden: null, ontvangen: besluit, kanaal: null }
}

/** Without a day it comes last. */
function eersteDag({ verzonden, ontvangen }: Aangifte): PlainDate {
  return ontvangen ?? verzonden ?? nooit
}
