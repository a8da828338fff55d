import { addDays, addWeeks, daysBetween, earliest, type PlainDate } from '../calendar/plain-date.js'
import {
  wekenAanvraagVoorEinde,
  wekenBesluitBekorting,
  wekenBesluitVoorEinde,
  wekenLoonNaAow,
  wekenLoonsanctie,
  wekenNaHerstelTekortkoming,
  wekenVerslagVoorEinde,
} from '../law/parameters/termijnen.js'
import { valueOn } from '../law/value-on.js'

export interface Terugrekentermijnen {
  readonly rivUiterlijk: PlainDate
  readonly aanvraagUiterlijk: PlainDate
  readonly besluitUiterlijk: PlainDate
}

/**
 * The last days for the re-integratieverslag, the WIA application and UWV's decision on a loonsanctie, counted back
 * from the last day of the wachttijd or of the voluntary extension (WIA art. 25 lid 3, 4 and 10, art. 64 lid 3).
 */
export function terugrekentermijnen(einde: PlainDate): Terugrekentermijnen {
  return {
    rivUiterlijk: rivUiterlijk(einde),
    aanvraagUiterlijk: aanvraagUiterlijk(einde),
    besluitUiterlijk: addWeeks(einde, -valueOn(wekenBesluitVoorEinde, einde)),
  }
}

/** Only the last day for the re-integratieverslag, which many rules ask; see {@link terugrekentermijnen}. */
export function rivUiterlijk(einde: PlainDate): PlainDate {
  return addWeeks(einde, -valueOn(wekenVerslagVoorEinde, einde))
}

/** Only the last day for the WIA application; see {@link terugrekentermijnen}. */
export function aanvraagUiterlijk(einde: PlainDate): PlainDate {
  return addWeeks(einde, -valueOn(wekenAanvraagVoorEinde, einde))
}

export interface VerlateAanvraag {
  /** 0 when the application came in time. */
  readonly dagenTeLaat: number
  readonly loonTotEnMet: PlainDate
  readonly besluitUiterlijk: PlainDate
}

/**
 * What a WIA application received on `ontvangen` does to the duty to pay wage: it lasts as much longer as the
 * application is late (BW 7:629 lid 11 onder a), and UWV's decision moves along (WIA art. 25 lid 10). Whether a late
 * application counts as timely after all (WIA art. 64 lid 6) is not looked at here.
 */
export function verlateAanvraag(einde: PlainDate, ontvangen: PlainDate): VerlateAanvraag {
  const dagenTeLaat = Math.max(0, daysBetween(terugrekentermijnen(einde).aanvraagUiterlijk, ontvangen))
  const loonTotEnMet = addDays(einde, dagenTeLaat)
  return { dagenTeLaat, loonTotEnMet, besluitUiterlijk: terugrekentermijnen(loonTotEnMet).besluitUiterlijk }
}

/**
 * First and last day of a loonsanctie of full length, that begins the day after `einde` (WIA art. 25 lid 9). Leave that
 * makes it start later or interrupts it is not looked at.
 */
export function loonsanctieTijdvak(einde: PlainDate): { readonly van: PlainDate; readonly totEnMet: PlainDate } {
  return { van: addDays(einde, 1), totEnMet: addWeeks(einde, valueOn(wekenLoonsanctie, einde)) }
}

/**
 * First and last day of the loonsanctie that a dossier records; without days in UWV's decision it takes its full length.
 * @param einde last day of wage before it: end of the wachttijd or of the extension.
 */
export function loonsanctieDagen(
  { van, totEnMet }: { readonly van?: PlainDate | undefined; readonly totEnMet?: PlainDate | undefined },
  einde: PlainDate,
): ReturnType<typeof loonsanctieTijdvak> {
  const vol = loonsanctieTijdvak(van ? addDays(van, -1) : einde)
  return { van: vol.van, totEnMet: totEnMet ?? vol.totEnMet }
}

export interface Bekortingsklok {
  /** Last day for UWV's decision on the request. */
  readonly besluitUiterlijk: PlainDate
  /** 0 without a decision, or when it came in time. */
  readonly dagenTeLaat: number
  /** Last day of the loonsanctie when UWV finds the shortcoming repaired; without a decision yet, the latest such day. */
  readonly loonTotEnMet: PlainDate
  /** UWV's text leaves a day of doubt about the last day, either way. */
  readonly onzekerheidDagen: 1
}

/**
 * The clock of a request to shorten the loonsanctie that began the day after `einde` (WIA art. 25 lid 12 to 14). The day
 * of receipt is day 1 of the three weeks; days that UWV decides late come off the end.
 */
export function bekortingsklok(einde: PlainDate, ontvangen: PlainDate, beschikking?: PlainDate): Bekortingsklok {
  const besluitUiterlijk = addDays(ontvangen, valueOn(wekenBesluitBekorting, ontvangen) * 7 - 1)
  const dagenTeLaat = beschikking ? Math.max(0, daysBetween(besluitUiterlijk, beschikking)) : 0
  const vastgesteld = addDays(beschikking ?? besluitUiterlijk, -dagenTeLaat)
  const weken = valueOn(wekenNaHerstelTekortkoming, ontvangen)
  const loonTotEnMet = earliest(loonsanctieTijdvak(einde).totEnMet, addWeeks(vastgesteld, weken))
  return { besluitUiterlijk, dagenTeLaat, loonTotEnMet, onzekerheidDagen: 1 }
}

/**
 * Last day of wage for an employee who reaches AOW age on `aowDatum` while ill: some weeks from that day, but not beyond
 * `einde`, the last day of the 104 weeks (BW 7:629 lid 2 onder b).
 */
export function loonNaAow(aowDatum: PlainDate, einde: PlainDate): PlainDate {
  const weken = wekenLoonNaAow.at(aowDatum)?.value
  // de dag van de AOW-leeftijd is zelf de eerste dag van het tijdvak
  return weken === undefined ? einde : earliest(einde, addDays(aowDatum, weken * 7 - 1))
}
