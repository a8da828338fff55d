/** A place in a text, both from 1. */
export interface Location {
  readonly line: number
  readonly column: number
}

/** From an offset in `text` to line and column. The lines are counted at the first question. */
export function locationsIn(text: string): (offset: number) => Location {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const place = Math.min(Math.max(offset, 0), text.length)
    const index = lastAtOrBefore(starts, place)
    return { line: index + 1, column: place - (starts[index] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
