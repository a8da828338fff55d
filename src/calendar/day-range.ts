/** Days from `start` up to and including `end`, as day numbers; `end` is Infinity when it has no end. */
export interface DayRange {
  readonly start: number
  readonly end: number
}

/** The same days in order, without overlap, ranges that touch made one. */
export function mergeRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const merged: DayRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end + 1) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else {
      merged.push(range)
    }
  }
  return merged
}

/** The days of `range` that lie in none of the `holes`, in order. The holes are merged. */
export function subtractRanges(range: DayRange, holes: readonly DayRange[]): readonly DayRange[] {
  const left: DayRange[] = []
  let start = range.start
  for (const hole of holes) {
    if (hole.end < start || hole.start > range.end) continue
    if (hole.start > start) left.push({ start, end: hole.start - 1 })
    start = hole.end + 1
  }
  return start <= range.end && start !== Number.POSITIVE_INFINITY ? [...left, { start, end: range.end }] : left
}

/** The days of `range` that lie in one of the `others`, in order. The others are merged. */
export function overlapOf(range: DayRange, others: readonly DayRange[]): readonly DayRange[] {
  return others
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => start <= end)
}

/** How many days these ranges hold together. The ranges do not overlap. */
export function countDays(ranges: readonly DayRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0)
}
