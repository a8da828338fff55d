import { type DayRange, mergeRanges } from '../../calendar/day-range.js'
import { dayNumber, earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Spoor2 } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { notApplicable, type Verdict } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { dagNa, rustdagen } from '../rustdagen.js'

/** Spoor 2 as far as it ran and UWV looks at it; both days inclusive. */
export interface Traject {
  readonly spoor2: Spoor2
  readonly start: PlainDate
  /** The end of the trajectory, or the last day that UWV looks at, whichever comes first. */
  readonly totEnMet: PlainDate
  /** Whether it still ran on the peildatum, so that what is lacking can still be done. */
  readonly loopt: boolean
  /** Days on which nothing is asked: {@link rustdagen}, and interruptions on the advice of the bedrijfsarts. */
  readonly rust: readonly DayRange[]
}

/** The trajectory of spoor 2, or null when it did not start while UWV looks. */
export function trajectVan(fact: Ask): Traject | null {
  const spoor2 = fact('spoor2')
  const kijkTot = fact('kijkTot')
  if (!spoor2?.start || spoor2.start > kijkTot) return null
  const totEnMet = earliest(kijkTot, spoor2.einde ?? kijkTot)
  const loopt = totEnMet === fact('peildatum') && spoor2.einde === undefined
  return {
    spoor2,
    start: spoor2.start,
    totEnMet,
    loopt,
    rust: mergeRanges([...rustdagen(fact), ...onderbroken(spoor2)]),
  }
}

/** Why a norm on the course of spoor 2 does not apply when there is no {@link trajectVan}. */
export function geenTraject(fact: Ask): Verdict {
  return fact('spoor2')?.start
    ? notApplicable(nl`spoor 2 begon pas na de laatste dag waar UWV naar kijkt (zie T-10)`)
    : notApplicable(nl`spoor 2 is niet gestart (zie T-10)`)
}

/** A stretch of the trajectory in which too long nothing was done. */
export interface Stilte {
  /** The last day on which something was done, or the start. */
  readonly van: PlainDate
  /** The last day on which it should have been done again. */
  readonly due: PlainDate
  /** The day on which it was, or null when it was not any more. */
  readonly weer: PlainDate | null
  /** The end of the stretch: `weer`, or the end of the trajectory. */
  readonly totEnMet: PlainDate
}

/**
 * The stretches of more than `max` days between the start, these days and the end of the trajectory. Days of rest do
 * not count; days outside the trajectory are left out.
 */
export function stiltesIn(
  { start, totEnMet, rust }: Traject,
  dagen: readonly PlainDate[],
  max: number,
): readonly Stilte[] {
  const gedaan = dagen.filter((dag) => dag >= start && dag <= totEnMet).toSorted()
  return [start, ...gedaan].flatMap((van, index) => {
    const weer = gedaan[index] ?? null
    const tot = weer ?? totEnMet
    const due = dagNa(van, max, rust)
    return due && due < tot ? [{ van, due, weer, totEnMet: tot }] : []
  })
}

/** Interruptions; the list is meant for those of the bedrijfsarts, so only another name beside one leaves it out. */
function onderbroken({ onderbrekingen = [] }: Spoor2): readonly DayRange[] {
  return onderbrekingen
    .filter(({ door }) => !door || adviseertAlsBedrijfsarts(door))
    .map(({ van, totEnMet }) => ({
      start: dayNumber(van),
      end: totEnMet ? dayNumber(totEnMet) : Number.POSITIVE_INFINITY,
    }))
}
