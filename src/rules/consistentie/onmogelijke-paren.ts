import type { PlainDate } from '../../calendar/plain-date.js'
import type { Dossier } from '../../dossier/dossier.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'

/** Two acts of which the one cannot come before the other. */
interface Paar {
  readonly eerst: PlainDate | null | undefined
  /** What happened first, for the sentence: `de verzending`. */
  readonly naam: string
  readonly dan: PlainDate | null | undefined
  readonly path: string
}

/** Pairs of dates that cannot both be right, in the dossier as typed: an answer of before its question. */
export function onmogelijkeParen(dossier: Dossier): readonly Place[] {
  const paren = [...berichten(dossier), ...spoor2(dossier), ...adviezen(dossier), ...oordelenVanUwv(dossier)]
  return paren.flatMap(({ eerst, naam, dan, path }) => {
    if (!eerst || !dan || dan >= eerst) return []
    const message = nl`Hier staat ${dan}; dat kan niet eerder zijn dan ${naam} op ${eerst}`
    return [{ breach: 'inconsistent', path, found: dan, message }]
  })
}

function berichten({ meldingen, wia }: Dossier): readonly Paar[] {
  const brief = wia?.kennisgevingUwv === 'geen' ? null : wia?.kennisgevingUwv
  const verzonden = [
    ...(meldingen ?? []).map((melding, index) => ({ ...melding, plek: `/meldingen/${index}` })),
    { ...wia?.aanvraag, plek: '/wia/aanvraag' },
    { ...brief, plek: '/wia/kennisgevingUwv' },
  ]
  return verzonden.map((bericht) => ({
    eerst: bericht.verzonden,
    naam: 'de verzending',
    dan: bericht.ontvangen,
    path: `${bericht.plek}/ontvangen`,
  }))
}

function spoor2({ spoor2: traject }: Dossier): readonly Paar[] {
  return [{ eerst: traject?.start, naam: 'de start van spoor 2', dan: traject?.einde, path: '/spoor2/einde' }]
}

function adviezen(dossier: Dossier): readonly Paar[] {
  return (dossier.adviezen ?? []).flatMap(({ datum, opvolging, nietOpgevolgd }, index) => [
    { eerst: datum, naam: 'het advies', dan: opvolging?.datum, path: `/adviezen/${index}/opvolging/datum` },
    { eerst: datum, naam: 'het advies', dan: nietOpgevolgd?.datum, path: `/adviezen/${index}/nietOpgevolgd/datum` },
  ])
}

function oordelenVanUwv({ uwvVerzoeken, loonsanctie, deskundigenoordelen }: Dossier): readonly Paar[] {
  const bekorting = loonsanctie?.bekorting
  return [
    ...(uwvVerzoeken ?? []).map(({ ontvangen, beantwoord }, index) => ({
      eerst: ontvangen,
      naam: 'de ontvangst van het verzoek',
      dan: beantwoord,
      path: `/uwvVerzoeken/${index}/beantwoord`,
    })),
    {
      eerst: bekorting?.ontvangen,
      naam: 'de ontvangst van het bekortingsverzoek',
      dan: bekorting?.beschikking,
      path: '/loonsanctie/bekorting/beschikking',
    },
    ...(deskundigenoordelen ?? []).map(({ aangevraagd, datum }, index) => ({
      eerst: aangevraagd,
      naam: 'de aanvraag',
      dan: datum,
      path: `/deskundigenoordelen/${index}/datum`,
    })),
  ]
}
