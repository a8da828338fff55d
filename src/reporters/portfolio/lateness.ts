/** How late things were done: how many findings, and the day in the middle. */
export interface Lateness {
  readonly findings: number
  /** null when nothing was late; the mean of the two in the middle when their number is even. */
  readonly medianDays: number | null
}

/** Counts days without keeping every finding: of 100,000 dossiers it holds no more than there are different numbers. */
export interface DayCounter {
  add(days: number): void
  lateness(): Lateness
}

export function countDays(): DayCounter {
  const counts = new Map<number, number>()
  let findings = 0
  return {
    add(days) {
      findings += 1
      counts.set(days, (counts.get(days) ?? 0) + 1)
    },
    lateness() {
      if (findings === 0) return { findings, medianDays: null }
      const sorted = [...counts].toSorted(([a], [b]) => a - b)
      const low = at(sorted, Math.floor((findings - 1) / 2))
      const high = at(sorted, Math.floor(findings / 2))
      return { findings, medianDays: (low + high) / 2 }
    },
  }
}

/** The number at a position in the row of all numbers, counted from 0. */
function at(sorted: readonly (readonly [days: number, count: number])[], position: number): number {
  let before = 0
  for (const [days, count] of sorted) {
    before += count
    if (position < before) return days
  }
  throw new RangeError(`geen getal op plaats ${position}`)
}
