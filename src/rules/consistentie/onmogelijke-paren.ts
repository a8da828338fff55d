import type { PlainDate } from '../../calendar/plain-date.js'
import type { Dossier } from '../../dossier/dossier.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'

type Datum = PlainDate | null | undefined

/** Pairs of dates that cannot both be right, in the dossier as typed: an answer of before its question. */
export function onmogelijkeParen(dossier: Dossier): readonly Place[] {
  const { meldingen, wia, spoor2, adviezen, uwvVerzoeken, loonsanctie, deskundigenoordelen } = dossier
  const places: Place[] = []
  /** @param naam what happened first, for the sentence: `de verzending`. */
  const paar = (eerst: Datum, naam: string, dan: Datum, path: string): void => {
    if (!eerst || !dan || dan >= eerst) return
    const message = nl`Hier staat ${dan}; dat kan niet eerder zijn dan ${naam} op ${eerst}`
    places.push({ breach: 'inconsistent', path, found: dan, message })
  }

  for (const [index, { verzonden, ontvangen }] of (meldingen ?? []).entries()) {
    paar(verzonden, 'de verzending', ontvangen, `/meldingen/${index}/ontvangen`)
  }
  paar(wia?.aanvraag?.verzonden, 'de verzending', wia?.aanvraag?.ontvangen, '/wia/aanvraag/ontvangen')
  const brief = wia?.kennisgevingUwv === 'geen' ? null : wia?.kennisgevingUwv
  paar(brief?.verzonden, 'de verzending', brief?.ontvangen, '/wia/kennisgevingUwv/ontvangen')
  paar(spoor2?.start, 'de start van spoor 2', spoor2?.einde, '/spoor2/einde')
  for (const [index, { datum, opvolging, nietOpgevolgd }] of (adviezen ?? []).entries()) {
    paar(datum, 'het advies', opvolging?.datum, `/adviezen/${index}/opvolging/datum`)
    paar(datum, 'het advies', nietOpgevolgd?.datum, `/adviezen/${index}/nietOpgevolgd/datum`)
  }
  for (const [index, { ontvangen, beantwoord }] of (uwvVerzoeken ?? []).entries()) {
    paar(ontvangen, 'de ontvangst van het verzoek', beantwoord, `/uwvVerzoeken/${index}/beantwoord`)
  }
  const bekorting = loonsanctie?.bekorting
  const beschikking = '/loonsanctie/bekorting/beschikking'
  paar(bekorting?.ontvangen, 'de ontvangst van het bekortingsverzoek', bekorting?.beschikking, beschikking)
  for (const [index, { aangevraagd, datum }] of (deskundigenoordelen ?? []).entries()) {
    paar(aangevraagd, 'de aanvraag', datum, `/deskundigenoordelen/${index}/datum`)
  }
  return places
}
