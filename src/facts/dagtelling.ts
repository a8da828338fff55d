import { countDays, type DayRange, subtractRanges } from '../calendar/day-range.js'
import { dayNumber, fromDayNumber, type PlainDate } from '../calendar/plain-date.js'

/** A count of days that skips some, as far ahead as asked. */
export interface Dagtelling {
  dag(n: number): PlainDate
  geteld(on: PlainDate): number
  /** The days between the first and the last known stretch that do not count. */
  readonly pauzes: readonly DayRange[]
}

interface Reeks extends DayRange {
  /** How many days were counted before this stretch. */
  readonly ervoor: number
}

/**
 * Counts the days of these ranges; the last one goes on for ever, except on the days `overgeslagen`.
 * @throws RangeError when there is nothing to count.
 */
export function deriveDagtelling(tijdvakken: readonly DayRange[], overgeslagen: readonly DayRange[]): Dagtelling {
  const laatste = tijdvakken.at(-1)
  if (!laatste) throw new RangeError('geen dagen om te tellen')
  if (tijdvakken.length === 1 && overgeslagen.length === 0) return zonderPauzes(laatste.start)
  const vervolg = subtractRanges({ start: laatste.start, end: Number.POSITIVE_INFINITY }, overgeslagen)
  const alle = [...tijdvakken.slice(0, -1), ...vervolg]
  const reeksen: readonly Reeks[] = alle.map(({ start, end }, index) => ({
    start,
    end,
    ervoor: countDays(alle.slice(0, index)),
  }))

  return {
    dag(n) {
      const reeks = reeksen.findLast(({ ervoor }) => ervoor < n)
      if (!reeks || !Number.isInteger(n)) throw new RangeError(`dag ${n} bestaat niet`)
      return fromDayNumber(reeks.start + n - reeks.ervoor - 1)
    },
    geteld(on) {
      const day = dayNumber(on)
      const reeks = reeksen.findLast(({ start }) => start <= day)
      return reeks ? reeks.ervoor + Math.min(day, reeks.end) - reeks.start + 1 : 0
    },
    pauzes: reeksen.slice(1).map((reeks, index) => ({ start: (reeksen[index]?.end ?? 0) + 1, end: reeks.start - 1 })),
  }
}

/** Most counts: from one day on, all days. */
function zonderPauzes(start: number): Dagtelling {
  return {
    dag(n) {
      if (n < 1 || !Number.isInteger(n)) throw new RangeError(`dag ${n} bestaat niet`)
      return fromDayNumber(start + n - 1)
    },
    geteld: (on) => Math.max(0, dayNumber(on) - start + 1),
    pauzes: [],
  }
}
