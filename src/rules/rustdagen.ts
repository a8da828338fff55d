import { countDays, type DayRange, mergeRanges, subtractRanges } from '../calendar/day-range.js'
import { addDays, dayNumber, daysBetween, fromDayNumber, type PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import { oordelenOverMogelijkheden } from './mogelijkheden.js'
import { onceAJudgement } from './once-a-judgement.js'

const nooit = Number.POSITIVE_INFINITY

/**
 * The days on which re-integration rests, merged: recovery and leave inside the wachttijd, recorded periods without
 * benutbare mogelijkheden, and the time in which the latest judgement of the bedrijfsarts saw none, until a recorded
 * period ends.
 */
export const rustdagen = onceAJudgement((fact): readonly DayRange[] => {
  const onderbrekingen = fact('wachttijd').onderbrekingen.map(({ van, totEnMet }) => ({
    start: dayNumber(van),
    end: dayNumber(totEnMet),
  }))
  const perioden = fact('geenBenutbareMogelijkheden').map(({ van, totEnMet }) => ({
    start: dayNumber(van),
    end: totEnMet ? dayNumber(totEnMet) : nooit,
  }))
  return mergeRanges([...onderbrekingen, ...perioden, ...volgensBedrijfsarts(fact)])
})

/** Days after `van` up to and including `totEnMet` that are no days of rest. */
export function telDagenNa(van: PlainDate, totEnMet: PlainDate, rust: readonly DayRange[]): number {
  if (rust.length === 0) return Math.max(0, daysBetween(van, totEnMet))
  return countDays(subtractRanges({ start: dayNumber(van) + 1, end: dayNumber(totEnMet) }, rust))
}

/** The `aantal`-th day after `van` that is no day of rest, or null when the rest has no end. `aantal` is at least 1. */
export function dagNa(van: PlainDate, aantal: number, rust: readonly DayRange[]): PlainDate | null {
  if (rust.length === 0) return addDays(van, aantal)
  let nog = aantal
  for (const deel of subtractRanges({ start: dayNumber(van) + 1, end: nooit }, rust)) {
    const dagen = countDays([deel])
    if (nog <= dagen) return fromDayNumber(deel.start + nog - 1)
    nog -= dagen
  }
  return null
}

function volgensBedrijfsarts(fact: Ask): readonly DayRange[] {
  const oordelen = oordelenOverMogelijkheden(fact).flatMap(({ datum, benutbareMogelijkheden: mogelijkheden }) =>
    datum && mogelijkheden !== undefined ? [{ start: dayNumber(datum), mogelijkheden }] : [],
  )
  const eindenVanPerioden = fact('geenBenutbareMogelijkheden').flatMap(({ totEnMet }) =>
    totEnMet ? [dayNumber(totEnMet)] : [],
  )
  return oordelen.flatMap(({ start, mogelijkheden }, index) => {
    // Wie een einde aan de periode vastlegde, zegt daarmee dat er daarna weer mogelijkheden waren.
    const einden = eindenVanPerioden.filter((einde) => einde >= start)
    const end = Math.min((oordelen[index + 1]?.start ?? nooit) - 1, ...einden)
    return mogelijkheden || end < start ? [] : [{ start, end }]
  })
}
