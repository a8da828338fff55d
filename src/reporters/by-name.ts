import { compareTexts } from '../language/compare-texts.js'

/** As in a list of names: accents and capitals only count between names that are otherwise the same. */
const { compare } = new Intl.Collator('nl', { sensitivity: 'base' })

/** The order of groups, the same every night; without a name last. */
export function byName(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return compare(a, b) || compareTexts(a, b)
}
