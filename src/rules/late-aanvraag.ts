import { addWeeks, latest, type PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import { dag81Weken, dagKennisgevingUwv, wekenNaLateKennisgeving } from '../law/parameters/procesgang.js'
import { valueOn } from '../law/value-on.js'
import { aangifteVan, dagVanAangifte } from './aangifte.js'

/** Whether a WIA application that came after its last day counts as timely after all (WIA art. 64 lid 6). */
export type Tijdigheid =
  | { readonly kind: 'te-laat' }
  /** UWV sent no letter: the application counts as timely whenever it comes. */
  | { readonly kind: 'tijdig-zonder-brief' }
  /** UWV's letter was late: the application counts as timely up to and including this day. */
  | { readonly kind: 'tijdig-na-late-brief'; readonly totEnMet: PlainDate }
  /** The field (JSON Pointer) that would settle it. */
  | { readonly kind: 'onbekend'; readonly path: string }

/**
 * Judges an application received by UWV on `ontvangen`, after its last day (decision 14). The letter is late when it was
 * sent after 89 weeks of wachttijd; the four weeks run from its receipt.
 */
export function tijdigheidLateAanvraag(fact: Ask, ontvangen: PlainDate): Tijdigheid {
  const aangifte = aangifteVoor81Weken(fact)
  if (aangifte === 'nee') return { kind: 'te-laat' }
  const kennisgeving = fact('wia')?.kennisgevingUwv
  if (!kennisgeving) return { kind: 'onbekend', path: '/wia/kennisgevingUwv' }
  if (kennisgeving === 'geen') return aangifte === 'ja' ? { kind: 'tijdig-zonder-brief' } : aangifte

  const { verzonden, ontvangen: gekregen, path } = kennisgeving
  const eerst = verzonden ?? gekregen
  if (!eerst) return { kind: 'onbekend', path: `${path}/verzonden` }
  // Bekend is alleen de ontvangst: was die op tijd, dan de verzending ook.
  if (eerst <= laatsteDagKennisgeving(fact)) return { kind: 'te-laat' }

  const totEnMet = addWeeks(gekregen ?? eerst, valueOn(wekenNaLateKennisgeving, eerst))
  if (ontvangen > totEnMet) return gekregen ? { kind: 'te-laat' } : { kind: 'onbekend', path: `${path}/ontvangen` }
  if (!verzonden) return { kind: 'onbekend', path: `${path}/verzonden` }
  return aangifte === 'ja' ? { kind: 'tijdig-na-late-brief', totEnMet } : aangifte
}

/** Bij een vrijwillige verlenging doet UWV de kennisgeving bij dat besluit (WIA art. 64 lid 2). */
function laatsteDagKennisgeving(fact: Ask): PlainDate {
  const { eersteDag, dag } = fact('wachttijd')
  const week89 = dag(valueOn(dagKennisgevingUwv, eersteDag))
  return latest(week89, fact('wia')?.verlenging?.besluit ?? week89)
}

/** Whether the employer notified UWV before 81 weeks of wachttijd, as T-07 asks. */
function aangifteVoor81Weken(fact: Ask): 'ja' | 'nee' | { readonly kind: 'onbekend'; readonly path: string } {
  const aangifte = aangifteVan(fact)
  if (!aangifte) return 'nee'
  const { eersteDag, dag } = fact('wachttijd')
  const due = dag(valueOn(dag81Weken, eersteDag) - 1)
  const gedaan = dagVanAangifte(aangifte, due)
  if (gedaan && gedaan <= due) return 'ja'
  // Van een verlenging is alleen het besluit bekend; het verzoek zelf kwam eerder.
  if (aangifte.soort === 'verlenging') return { kind: 'onbekend', path: '/meldingen' }
  return gedaan ? 'nee' : { kind: 'onbekend', path: aangifte.path.replace('/verzonden', '/ontvangen') }
}
