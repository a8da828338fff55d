import { daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import { bekortingsklok, loonsanctieDagen, loonsanctieTijdvak } from '../../facts/klokken.js'
import type { Tijdvak } from '../../facts/wachttijd.js'
import type { Ask } from '../../kernel/rule.js'
import type { Place } from '../../kernel/verdict.js'
import { aantalDagen } from '../../language/aantal.js'
import { type Message, nl } from '../../language/message.js'

export interface Klokstand {
  readonly places: readonly Place[]
  readonly notes: readonly Message[]
}

/**
 * The days of an imposed loonsanctie and of a request to shorten it (WIA art. 25 lid 9 to 14).
 * @param einde last day of wage before the loonsanctie: end of the wachttijd, of the extension or of the delay.
 * @param besluitUiterlijk last day for UWV's decision.
 */
export function loonsanctieklok(fact: Ask, einde: PlainDate, besluitUiterlijk: PlainDate): Klokstand {
  const loonsanctie = fact('loonsanctie')
  if (!loonsanctie) return { places: [], notes: [] }
  const { beschikking, van, totEnMet, bekorting, path } = loonsanctie
  const { verlof } = fact('wachttijd')
  const langste = loonsanctieTijdvak(einde, verlof)
  const dagen = loonsanctieDagen(loonsanctie, einde, verlof)
  const places: Place[] = []
  const notes: Message[] = []

  if (beschikking && beschikking > einde) {
    places.push({
      breach: 'inconsistent',
      path: `${path}/beschikking`,
      due: einde,
      found: beschikking,
      message: nl`Het besluit van UWV is van ${beschikking}; na ${einde} kan UWV het loon niet meer verlengen (WIA art. 25 lid 11)`,
    })
  } else if (beschikking && beschikking > besluitUiterlijk) {
    const teLaat = daysBetween(besluitUiterlijk, beschikking)
    notes.push(
      nl`UWV besliste ${aantalDagen(teLaat)} na de laatste dag (${besluitUiterlijk}); de verlenging eindigt dan evenveel eerder (WIA art. 25 lid 14)`,
    )
  }
  // Zwangerschaps- of bevallingsverlof laat de verlenging later beginnen of onderbreekt die: welke dagen UWV dan opschreef,
  // met of zonder het verlof, is niet bekend.
  const metVerlof = (fact('verzuim').perioden ?? []).some(
    (periode) => periode.soort === 'wazo' && (periode.totEnMet ?? einde) >= einde,
  )
  if (!metVerlof) places.push(...andereDagen(path, langste, van, totEnMet))

  if (bekorting?.beschikking && bekorting.hersteld) {
    notes.push(
      nl`UWV stelde op ${bekorting.beschikking} vast dat de tekortkoming is hersteld: de loonsanctie duurt van ${dagen.van} tot en met ongeveer ${dagen.totEnMet} (een dag eerder of later)`,
    )
    return { places, notes }
  }
  notes.push(nl`een loonsanctie duurt van ${langste.van} tot en met uiterlijk ${langste.totEnMet}`)
  notes.push(...onderbroken(fact, dagen, totEnMet))

  if (bekorting) {
    const klok = bekortingsklok(dagen.totEnMet, bekorting.ontvangen, bekorting.beschikking)
    notes.push(
      nl`op het bekortingsverzoek van ${bekorting.ontvangen} beslist UWV uiterlijk ${klok.besluitUiterlijk}`,
      bekorting.hersteld === false
        ? nl`UWV vindt de tekortkoming niet hersteld: de verlenging loopt door`
        : nl`is de tekortkoming hersteld, dan eindigt de verlenging rond ${klok.loonTotEnMet} (een dag eerder of later)`,
    )
  }
  return { places, notes }
}

/** @param opgegeven the last day in UWV's decision. */
function onderbroken(fact: Ask, dagen: Tijdvak, opgegeven?: PlainDate): readonly Message[] {
  const { verlof, vlaggen } = fact('wachttijd')
  const isZonderEinde = (van: PlainDate) =>
    vlaggen.some(({ code, datum }) => code === 'verlof-zonder-einde' && datum === van)
  const erin = verlof.filter(({ van, totEnMet }) => van <= dagen.totEnMet && totEnMet >= dagen.van)
  return [
    ...erin.map(({ van, totEnMet }) =>
      isZonderEinde(van)
        ? nl`het verlof dat op ${van} begon onderbreekt de loonsanctie (WIA art. 25 lid 9); zolang de laatste dag daarvan niet vaststaat, schuift het einde op`
        : nl`het verlof van ${van} tot en met ${totEnMet} onderbreekt de loonsanctie (WIA art. 25 lid 9)`,
    ),
    ...(opgegeven && opgegeven < dagen.totEnMet
      ? [nl`door het verlof schuift de laatste dag in het dossier (${opgegeven}) op naar ${dagen.totEnMet}`]
      : []),
  ]
}

function andereDagen(path: string, langste: Tijdvak, van?: PlainDate, totEnMet?: PlainDate) {
  const places: Place[] = []
  if (van && van !== langste.van) {
    const message = nl`Als eerste dag van de loonsanctie staat er ${van}; die volgt op het einde van het loon, dus ${langste.van}`
    places.push({ breach: 'inconsistent', path: `${path}/van`, found: van, message })
  }
  if (totEnMet && (totEnMet > langste.totEnMet || totEnMet < langste.van)) {
    const message = nl`Als laatste dag van de loonsanctie staat er ${totEnMet}; die dag ligt altijd van ${langste.van} tot en met ${langste.totEnMet}`
    places.push({ breach: 'inconsistent', path: `${path}/totEnMet`, found: totEnMet, message })
  }
  return places
}
