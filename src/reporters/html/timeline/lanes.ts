/** Something that takes room from left to right. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** In which lane each of these fits without touching another in it; the first lane is 0. */
export function lanesOf(spans: readonly Span[]): readonly number[] {
  const ends: number[] = []
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken < start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = end
    return lane
  })
}
