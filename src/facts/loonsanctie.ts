import { addDays, latest, type PlainDate } from '../calendar/plain-date.js'
import { type Message, nl } from '../language/message.js'
import { wekenBesluitBekorting, wekenNaHerstelTekortkoming } from '../law/parameters/termijnen.js'
import { valueOn } from '../law/value-on.js'
import type { Facts } from './facts.js'
import { bekortingsklok, loonsanctieDagen } from './klokken.js'

export interface LopendeLoonsanctie {
  readonly van: PlainDate
  /** Last day; when UWV shortened the loonsanctie a day earlier or later. */
  readonly totEnMet: PlainDate
}

/**
 * The loonsanctie that UWV had imposed on the peildatum and that runs or is to come; null when there is none, when it
 * has ended, or when the duties end before it or ended (AOW, end of employment, recovery).
 */
export function lopendeLoonsanctie(facts: Facts): LopendeLoonsanctie | null {
  const loonsanctie = facts.loonsanctie.value
  const peildatum = facts.peildatum.value
  const beschikking = facts.alles.value.loonsanctie?.beschikking
  if (!loonsanctie || (beschikking && beschikking > peildatum)) return null
  const { van, totEnMet } = loonsanctieDagen(loonsanctie, facts.eindeTijdvak.value, facts.wachttijd.value.verlof)
  const einde = facts.eindeVerplichtingen.value
  if (peildatum > totEnMet || (einde && einde.datum < latest(peildatum, van))) return null
  return { van, totEnMet }
}

/** What a loonsanctie asks and how it ends sooner: the rules look until the WIA application, which was before it. */
export function bijLoonsanctie(facts: Facts): Message[] {
  const lopend = lopendeLoonsanctie(facts)
  if (!lopend) return []
  const { van, totEnMet } = lopend
  return [
    nl`de loonsanctie loopt van ${van} tot en met ${totEnMet}: zolang gaan het loon en de re-integratie door. Deze toets kijkt niet of de tekortkoming die UWV noemde is hersteld`,
    ...overBekorting(facts, van),
  ]
}

function overBekorting(facts: Facts, van: PlainDate): Message[] {
  const { bekorting } = facts.loonsanctie.value ?? {}
  if (bekorting?.beschikking && bekorting.hersteld) {
    return [
      nl`UWV stelde op ${bekorting.beschikking} vast dat de tekortkoming is hersteld; het einde kan een dag eerder of later zijn`,
    ]
  }
  if (bekorting && !bekorting.beschikking) {
    const { besluitUiterlijk } = bekortingsklok(addDays(van, -1), bekorting.ontvangen)
    return [nl`op het bekortingsverzoek van ${bekorting.ontvangen} beslist UWV uiterlijk ${besluitUiterlijk}`]
  }
  const peildatum = facts.peildatum.value
  const besluit = valueOn(wekenBesluitBekorting, peildatum)
  const einde = valueOn(wekenNaHerstelTekortkoming, peildatum)
  return [
    nl`is de tekortkoming hersteld, meld dat dan met bewijs aan UWV (bekortingsverzoek): UWV beslist binnen ${besluit} weken en de loonsanctie eindigt ${einde} weken nadat UWV het herstel vaststelt (WIA art. 25 lid 12 tot en met 14)`,
  ]
}
