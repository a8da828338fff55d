import { addDays, addWeeks, dayNumber, daysBetween, earliest, type PlainDate } from '../calendar/plain-date.js'
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
import { deriveDagtelling } from './dagtelling.js'
import type { Tijdvak } from './wachttijd.js'

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
 * First and last day of a loonsanctie of full length, that begins the day after `einde` (WIA art. 25 lid 9).
 * @param verlof in which it does not begin, and that interrupts it.
 */
export function loonsanctieTijdvak(einde: PlainDate, verlof: readonly Tijdvak[] = []): Tijdvak {
  return naEinde(einde, valueOn(wekenLoonsanctie, einde) * 7, verlof)
}

/** So many days after `einde`; days of leave do not count. */
function naEinde(einde: PlainDate, dagen: number, verlof: readonly Tijdvak[]): Tijdvak {
  const overgeslagen = verlof.map(({ van, totEnMet }) => ({ start: dayNumber(van), end: dayNumber(totEnMet) }))
  const { dag } = deriveDagtelling([{ start: dayNumber(einde) + 1, end: Number.POSITIVE_INFINITY }], overgeslagen)
  return { van: dag(1), totEnMet: dag(dagen) }
}

/** A loonsanctie as a dossier records it. */
export interface OpgelegdeLoonsanctie {
  readonly van?: PlainDate | undefined
  readonly totEnMet?: PlainDate | undefined
  readonly bekorting?:
    | {
        readonly ontvangen: PlainDate
        readonly beschikking?: PlainDate | undefined
        readonly hersteld?: boolean | undefined
      }
    | undefined
}

export interface Loonsanctiedagen extends Tijdvak {
  /** 1 when UWV shortened it: the last day can then lie a day earlier or later. */
  readonly onzekerheidDagen: 0 | 1
}

/**
 * First and last day of the loonsanctie that a dossier records; without days in UWV's decision it takes its full length.
 * It ends earlier when UWV has found the shortcoming repaired.
 * @param einde last day of wage before it: end of the wachttijd or of the extension.
 */
export function loonsanctieDagen(
  { van: eersteDag, totEnMet: laatsteDag, bekorting }: OpgelegdeLoonsanctie,
  einde: PlainDate,
  verlof: readonly Tijdvak[],
): Loonsanctiedagen {
  const ervoor = eersteDag ? addDays(eersteDag, -1) : einde
  const { van, totEnMet: uiterlijk } = loonsanctieTijdvak(ervoor, verlof)
  const totEnMet = laatsteDag ? metVerlof(laatsteDag, ervoor, verlof) : uiterlijk
  if (!bekorting?.beschikking || !bekorting.hersteld) return { van, totEnMet, onzekerheidDagen: 0 }
  const { loonTotEnMet } = bekortingsklok(totEnMet, bekorting.ontvangen, bekorting.beschikking)
  return { van, totEnMet: loonTotEnMet, onzekerheidDagen: loonTotEnMet < totEnMet ? 1 : 0 }
}

/**
 * The last day in UWV's decision, moved by leave that interrupts the loonsanctie. A day that lies further than the full
 * length without leave takes that leave in already.
 */
function metVerlof(laatsteDag: PlainDate, ervoor: PlainDate, verlof: readonly Tijdvak[]): PlainDate {
  const dagen = daysBetween(ervoor, laatsteDag)
  const isVerwerkt = laatsteDag > loonsanctieTijdvak(ervoor).totEnMet
  return dagen < 1 || isVerwerkt ? laatsteDag : naEinde(ervoor, dagen, verlof).totEnMet
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
 * The clock of a request to shorten the loonsanctie (WIA art. 25 lid 12 to 14). The day of receipt is day 1 of the three
 * weeks; days that UWV decides late come off the end.
 * @param uiterlijk last day of the loonsanctie when it is not shortened.
 */
export function bekortingsklok(uiterlijk: PlainDate, ontvangen: PlainDate, beschikking?: PlainDate): Bekortingsklok {
  const besluitUiterlijk = addDays(ontvangen, valueOn(wekenBesluitBekorting, ontvangen) * 7 - 1)
  const dagenTeLaat = beschikking ? Math.max(0, daysBetween(besluitUiterlijk, beschikking)) : 0
  const vastgesteld = addDays(beschikking ?? besluitUiterlijk, -dagenTeLaat)
  const weken = valueOn(wekenNaHerstelTekortkoming, ontvangen)
  const loonTotEnMet = earliest(uiterlijk, addWeeks(vastgesteld, weken))
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
