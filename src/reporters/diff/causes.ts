import type { DossierDigest } from './digest.js'

/** What a judgement rests on: the file, the day, and the rules. */
export type Cause = 'file' | 'date' | 'tool'

/** Why a judgement may differ. */
export interface Causes {
  /** What is not the same. With more than one, it cannot be told which of them made the difference. */
  readonly changed: readonly Cause[]
  /** What cannot be compared, because a report does not say. */
  readonly unknown: readonly Cause[]
}

interface Sides<T> {
  readonly before: T
  readonly after: T
}

/** @param catalogues which rules judged; null when a report does not say. */
export function causesOf({ before, after }: Sides<DossierDigest>, catalogues: Sides<string | null>): Causes {
  const basis: readonly (readonly [Cause, string | null, string | null])[] = [
    ['file', before.sha256, after.sha256],
    ['date', before.peildatum, after.peildatum],
    ['tool', catalogues.before, catalogues.after],
  ]
  const isKnown = ([, old, now]: (typeof basis)[number]) => old !== null && now !== null
  return {
    changed: basis.filter((row) => isKnown(row) && row[1] !== row[2]).map(([cause]) => cause),
    unknown: basis.filter((row) => !isKnown(row)).map(([cause]) => cause),
  }
}
