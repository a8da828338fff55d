import { countDays, type DayRange, overlapOf, subtractRanges } from '../calendar/day-range.js'
import { dayNumber, fromDayNumber, type PlainDate } from '../calendar/plain-date.js'
import { wekenOnderbreking, wekenWachttijd } from '../law/parameters/termijnen.js'
import { valueOn } from '../law/value-on.js'
import { deriveDagtelling } from './dagtelling.js'
import { deriveZiektebeeld, type Ziektebeeld } from './ziekteperioden.js'

/** A period as the dossier gives it. Both days inclusive; without `totEnMet` it still goes on. */
export interface Ziekteperiode {
  readonly soort: 'ziek' | 'hersteld' | 'wazo'
  readonly van: PlainDate
  readonly totEnMet?: PlainDate
  /** On illness after leave: does it have the same cause as the illness before the leave? */
  readonly zelfdeOorzaak?: 'ja' | 'nee' | 'onbekend'
  readonly path: string
}

export type Wachttijdvlag =
  /** Illness before and after leave is added together, but nobody recorded whether the cause is the same. */
  | 'oorzaak-na-verlof-onbekend'
  /** Recovery lies beside leave: not added together (UWV, Handboek WIA), but that is worth a second look. */
  | 'herstel-naast-verlof'
  /** Here the wachttijd began anew. */
  | 'nieuwe-wachttijd'
  /** Ill again in time: added together. */
  | 'hervatting-binnen-vier-weken'
  /** Leave without a last day: how long it stops the count is not known. */
  | 'verlof-zonder-einde'
  /** In leave now: the dossier cannot tell yet whether the illness goes on after it, from the same cause. */
  | 'verlof-loopt'

export interface Onderbreking {
  readonly soort: 'hersteld' | 'wazo'
  readonly van: PlainDate
  readonly totEnMet: PlainDate
  readonly dagen: number
}

/** First and last day of something that lasted or will last. */
export interface Tijdvak {
  readonly van: PlainDate
  readonly totEnMet: PlainDate
}

/** The wachttijd of 104 weeks that runs on the peildatum (WIA art. 23), counted in days of illness. */
export interface Wachttijd {
  /** Day 1. */
  readonly eersteDag: PlainDate
  /** Last day. */
  readonly einde: PlainDate
  /**
   * The n-th counted day, as if the illness goes on; leave that is known already is skipped.
   * @throws RangeError when `n` is not a whole number from 1 up.
   */
  dag(n: number): PlainDate
  /** Counted days up to and including `on`, as if the illness goes on; 0 before the first day. */
  geteld(on: PlainDate): number
  /** Week of the wachttijd, from 1; on a day that does not count, the week of the last day that did. */
  week(on: PlainDate): number
  /** Days inside this wachttijd that do not count. */
  readonly onderbrekingen: readonly Onderbreking[]
  /** Whether more than one period of illness is added together. */
  readonly samengesteld: boolean
  /** Earlier periods of illness that do not count any more. */
  readonly eerdere: readonly Tijdvak[]
  /** Pregnancy and maternity leave in order, also after the wachttijd; without a last day as far as the peildatum. */
  readonly verlof: readonly Tijdvak[]
  /** Last day of illness when the employee has recovered on the peildatum (leave is not recovery), else null. */
  readonly ziekTotEnMet: PlainDate | null
  readonly vlaggen: readonly Vlag[]
}

interface Vlag {
  readonly code: Wachttijdvlag
  readonly path: string
  readonly datum: PlainDate
}

/**
 * Counts the wachttijd (WIA art. 23 lid 1, 3 and 5; ZW art. 38 lid 1; BW 7:629 lid 10).
 * @param perioden undefined: ill without interruption since `eersteZiektedag`. When the first illness among them starts
 *   on another day, the periods decide.
 */
export function deriveWachttijd(
  eersteZiektedag: PlainDate,
  perioden: readonly Ziekteperiode[] | undefined,
  peildatum: PlainDate,
): Wachttijd {
  const ziektebeeld = deriveZiektebeeld(eersteZiektedag, perioden ?? [], peildatum)
  const { verlof } = ziektebeeld
  const { lopend, eerdere, vlaggen } = telSamen(ziektebeeld)
  const telling = deriveDagtelling(lopend, verlof)
  const eersteDag = telling.dag(1)
  const einde = telling.dag(valueOn(wekenWachttijd, eersteDag) * 7)
  const ziekTotEnMet = eindeZiekte(lopend.at(-1), verlof, dayNumber(peildatum))
  const laatsteDag = ziekTotEnMet && ziekTotEnMet < einde ? ziekTotEnMet : einde

  return {
    eersteDag,
    einde,
    dag: telling.dag,
    geteld: telling.geteld,
    week: (on) => Math.max(1, Math.ceil(telling.geteld(on) / 7)),
    onderbrekingen: telling.pauzes
      .filter(({ start }) => start <= dayNumber(laatsteDag))
      .flatMap((pauze) => onderbrekingenIn(pauze, verlof)),
    samengesteld: lopend.length > 1,
    eerdere: eerdere.map(toTijdvak),
    verlof: verlof.map(toTijdvak),
    ziekTotEnMet,
    vlaggen: [
      ...vlaggen,
      ...verlofZonderEinde(perioden ?? [], eersteDag),
      ...lopendVerlof(ziektebeeld, lopend.at(-1), dayNumber(peildatum), dayNumber(einde)),
    ],
  }
}

interface Samentelling {
  /** The periods that are added together in the wachttijd that runs now. */
  readonly lopend: readonly DayRange[]
  readonly eerdere: readonly DayRange[]
  readonly vlaggen: readonly Vlag[]
}

function telSamen({ ziek, tijdvakken, verlof }: Ziektebeeld): Samentelling {
  const eerdere: DayRange[] = []
  let lopend: DayRange[] = []
  let vlaggen: Vlag[] = []
  for (const tijdvak of tijdvakken) {
    const vorige = lopend.at(-1)
    if (!vorige) {
      lopend = [tijdvak]
      continue
    }
    const pauze = { start: vorige.end + 1, end: tijdvak.start - 1 }
    const begonnen = ziek.filter(({ start }) => start >= pauze.start && start <= tijdvak.start)
    const vervolg = begonnen.find(({ zelfdeOorzaak }) => isBekend(zelfdeOorzaak)) ?? begonnen[0]
    const doorlopend = ziek.find(({ start, end }) => start < pauze.start && end >= tijdvak.start)
    const oorzaak = doorlopend && !isBekend(vervolg?.zelfdeOorzaak) ? 'ja' : vervolg?.zelfdeOorzaak
    const oordeel = oordeelOver(pauze, verlof, oorzaak)
    const path = (vervolg ?? doorlopend)?.path ?? ''
    const nieuw = oordeel.vlaggen.map((code) => ({ code, path, datum: fromDayNumber(tijdvak.start) }))

    if (!oordeel.samen) {
      // what was uncertain about an earlier wachttijd does not matter to this one
      eerdere.push(...lopend)
      lopend = []
      vlaggen = []
    }
    lopend.push(tijdvak)
    vlaggen.push(...nieuw)
  }
  return { lopend, eerdere, vlaggen }
}

interface Oordeel {
  readonly samen: boolean
  readonly vlaggen: readonly Wachttijdvlag[]
}

/** Whether illness before and after these days is added together: WIA art. 23 lid 3, decision 19. */
function oordeelOver(
  pauze: DayRange,
  verlof: readonly DayRange[],
  oorzaak: Ziekteperiode['zelfdeOorzaak'] | undefined,
): Oordeel {
  const grens = valueOn(wekenOnderbreking, fromDayNumber(pauze.end)) * 7
  const dagen = countDays([pauze])
  const hersteld = dagen - countDays(overlapOf(pauze, verlof))

  // Onder 1° gaat voor: korter dan vier weken telt samen, ook met verlof erin en bij een andere oorzaak.
  if (dagen < grens) return { samen: true, vlaggen: hersteld > 0 ? ['hervatting-binnen-vier-weken'] : [] }
  if (hersteld === dagen) return { samen: false, vlaggen: ['nieuwe-wachttijd'] }
  // Onder 2°: alleen ziekte die direct voorafgaat aan en direct aansluit op het verlof.
  if (hersteld > 0) return { samen: false, vlaggen: ['nieuwe-wachttijd', 'herstel-naast-verlof'] }
  if (oorzaak === 'nee') return { samen: false, vlaggen: ['nieuwe-wachttijd'] }
  return { samen: true, vlaggen: oorzaak === 'ja' ? [] : ['oorzaak-na-verlof-onbekend'] }
}

function isBekend(oorzaak: Ziekteperiode['zelfdeOorzaak'] | undefined): boolean {
  return oorzaak === 'ja' || oorzaak === 'nee'
}

function toTijdvak({ start, end }: DayRange): Tijdvak {
  return { van: fromDayNumber(start), totEnMet: fromDayNumber(end) }
}

function eindeZiekte(laatste: DayRange | undefined, verlof: readonly DayRange[], peildatum: number): PlainDate | null {
  if (!laatste || laatste.end >= peildatum) return null
  return lopendVerlofNa(laatste, verlof, peildatum) ? null : fromDayNumber(laatste.end)
}

/** The leave that follows this illness at once and still goes on. */
function lopendVerlofNa(laatste: DayRange, verlof: readonly DayRange[], peildatum: number): DayRange | null {
  const aansluitend = verlof.find(({ start, end }) => start <= laatste.end + 1 && end > laatste.end)
  return aansluitend && peildatum <= aansluitend.end ? aansluitend : null
}

/** Illness that is recorded to go on after the leave needs no supposition. */
function lopendVerlof(
  { ziek, verlof }: Ziektebeeld,
  laatste: DayRange | undefined,
  peildatum: number,
  einde: number,
): readonly Vlag[] {
  if (!laatste || laatste.end >= peildatum || laatste.end >= einde) return []
  const loopt = lopendVerlofNa(laatste, verlof, peildatum)
  const vooraf = ziek.find(({ end }) => end >= laatste.end)
  if (!loopt || !vooraf || ziek.some(({ end }) => end > loopt.end)) return []
  return [{ code: 'verlof-loopt', path: vooraf.path, datum: fromDayNumber(loopt.start) }]
}

function onderbrekingenIn(pauze: DayRange, verlof: readonly DayRange[]): readonly Onderbreking[] {
  const delen = [
    ...subtractRanges(pauze, verlof).map((deel) => ({ ...deel, soort: 'hersteld' as const })),
    ...overlapOf(pauze, verlof).map((deel) => ({ ...deel, soort: 'wazo' as const })),
  ]
  return delen
    .toSorted((a, b) => a.start - b.start)
    .map(({ soort, start, end }) => ({
      soort,
      van: fromDayNumber(start),
      totEnMet: fromDayNumber(end),
      dagen: end - start + 1,
    }))
}

function verlofZonderEinde(perioden: readonly Ziekteperiode[], eersteDag: PlainDate): readonly Vlag[] {
  return perioden
    .filter(({ soort, van, totEnMet }) => soort === 'wazo' && !totEnMet && van >= eersteDag)
    .map(({ path, van }) => ({ code: 'verlof-zonder-einde', path, datum: van }))
}
