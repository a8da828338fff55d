import { type DayRange, mergeRanges, subtractRanges } from '../calendar/day-range.js'
import { dayNumber, type PlainDate } from '../calendar/plain-date.js'
import type { Ziekteperiode } from './wachttijd.js'

/** Days of illness as recorded in one period of the dossier, days of leave included. */
export interface Ziektetijdvak extends DayRange {
  readonly zelfdeOorzaak?: Ziekteperiode['zelfdeOorzaak']
  readonly path: string
}

export interface Ziektebeeld {
  /** As recorded, in no order; they may overlap. */
  readonly ziek: readonly Ziektetijdvak[]
  /** Days of illness that count, begun by the peildatum: leave taken out, periods that touch made one. Never empty. */
  readonly tijdvakken: readonly DayRange[]
  /** Days of pregnancy or maternity leave, merged, also in the future. */
  readonly verlof: readonly DayRange[]
}

const nooit = Number.POSITIVE_INFINITY

/**
 * The periods as they stood on the peildatum. Illness that starts later is left out; illness that was still going on
 * has no end. Without a period of illness it lasts from `eersteZiektedag`.
 */
export function deriveZiektebeeld(
  eersteZiektedag: PlainDate,
  perioden: readonly Ziekteperiode[],
  peildatum: PlainDate,
): Ziektebeeld {
  const geldig = perioden.filter(({ van, totEnMet }) => totEnMet === undefined || van <= totEnMet)
  const begonnen = geldig.filter(({ van }) => van <= peildatum)
  const doorlopend: Ziekteperiode = { soort: 'ziek', van: eersteZiektedag, path: '/verzuim/eersteZiektedag' }
  // most dossiers: one illness, without recovery or leave
  if (begonnen.length <= 1 && geldig.every(({ soort }) => soort === 'ziek')) {
    const ziek = ziektetijdvakken(begonnen[0] ?? doorlopend, [], peildatum)
    return { ziek, tijdvakken: ziek.map(({ start, end }) => ({ start, end })), verlof: [] }
  }
  const ziek = begonnen.filter(({ soort }) => soort === 'ziek')
  const verlof = verlofVan(geldig, ziek, peildatum)
  const herstel = mergeRanges(begonnen.filter(({ soort }) => soort === 'hersteld').map((p) => toRange(p, peildatum)))

  const opgegeven = ziek.flatMap((periode) => ziektetijdvakken(periode, herstel, peildatum))
  const aangenomen = ziektetijdvakken(doorlopend, herstel, peildatum)
  const telt = (gekozen: readonly Ziektetijdvak[]) => tellend(gekozen, verlof).length > 0
  const gekozen = [opgegeven, aangenomen].find(telt) ?? ziektetijdvakken(doorlopend, [], peildatum)
  const tijdvakken = tellend(gekozen, verlof).filter(({ start }, index) => index === 0 || start <= dayNumber(peildatum))
  return { ziek: gekozen, tijdvakken, verlof }
}

/** Illness without a recorded end goes on, except on the days of recovery that the dossier names. */
function ziektetijdvakken(
  periode: Ziekteperiode,
  herstel: readonly DayRange[],
  peildatum: PlainDate,
): readonly Ziektetijdvak[] {
  const { totEnMet, zelfdeOorzaak, path } = periode
  const tijdvak = toRange(periode, peildatum)
  const delen = totEnMet ? [tijdvak] : subtractRanges(tijdvak, herstel)
  return delen.map((deel) => ({ ...deel, ...(zelfdeOorzaak && { zelfdeOorzaak }), path }))
}

function tellend(ziek: readonly DayRange[], verlof: readonly DayRange[]): readonly DayRange[] {
  return mergeRanges(ziek).flatMap((tijdvak) => subtractRanges(tijdvak, verlof))
}

/**
 * Leave without a recorded end lasts until the next illness begins, or until the peildatum: how long it still goes on
 * is not known. When it has not begun by then it is left out.
 */
function verlofVan(
  perioden: readonly Ziekteperiode[],
  ziek: readonly Ziekteperiode[],
  peildatum: PlainDate,
): readonly DayRange[] {
  const verlof = perioden.filter(({ soort, van, totEnMet }) => soort === 'wazo' && (totEnMet || van <= peildatum))
  return mergeRanges(
    verlof.map((periode) => {
      const start = dayNumber(periode.van)
      if (periode.totEnMet) return { start, end: dayNumber(periode.totEnMet) }
      const volgende = ziek.map(({ van }) => dayNumber(van)).filter((dag) => dag > start)
      return { start, end: Math.min(dayNumber(peildatum), ...volgende.map((dag) => dag - 1)) }
    }),
  )
}

/** What was still going on on the peildatum has no end: what comes after is a forecast. */
function toRange({ van, totEnMet }: Ziekteperiode, peildatum: PlainDate): DayRange {
  return { start: dayNumber(van), end: !totEnMet || totEnMet >= peildatum ? nooit : dayNumber(totEnMet) }
}
