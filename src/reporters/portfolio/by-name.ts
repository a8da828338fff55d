import { compareTexts } from '../../language/compare-texts.js'

/** The order of groups, the same tomorrow and on every system: as in a list of names, and without a name last. */
export function byName(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return compareTexts(plain(a), plain(b)) || compareTexts(a, b)
}

/** Without accents and capitals. */
function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
