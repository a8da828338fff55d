import type { DossierDigest } from './digest.js'

/** The same dossier in two reports; null where it is not in one of them. */
export type Pair =
  | { readonly before: DossierDigest; readonly after: DossierDigest }
  | { readonly before: DossierDigest; readonly after: null }
  | { readonly before: null; readonly after: DossierDigest }

/**
 * Finds the same dossiers in two reports: by kenmerk, and by file when a dossier has no kenmerk (it could not be judged)
 * or several share one. Two dossiers with another kenmerk are never the same.
 * @returns pairs in the order of the newer report, then what is only in the older one.
 */
export function matchDossiers(older: readonly DossierDigest[], newer: readonly DossierDigest[]): readonly Pair[] {
  const found = new Map<DossierDigest, DossierDigest>()
  const taken = new Set<DossierDigest>()
  const pair = (keyOf: (dossier: DossierDigest) => string | null) => {
    const candidates = onlyOnes(older, taken, keyOf)
    const wanted = onlyOnes(newer, new Set(found.keys()), keyOf)
    for (const [key, after] of wanted) {
      const before = candidates.get(key)
      if (!before || !mayBeSame(before, after)) continue
      found.set(after, before)
      taken.add(before)
    }
  }
  pair(({ kenmerk }) => kenmerk)
  pair(({ kenmerk, file }) => (kenmerk === null || file === null ? null : `${kenmerk}\n${file}`))
  pair(({ file }) => file)
  return [
    ...newer.map((after) => ({ before: found.get(after) ?? null, after })),
    ...older.filter((before) => !taken.has(before)).map((before) => ({ before, after: null })),
  ]
}

/** The dossiers that alone have their key. */
function onlyOnes(
  dossiers: readonly DossierDigest[],
  without: ReadonlySet<DossierDigest>,
  keyOf: (dossier: DossierDigest) => string | null,
): ReadonlyMap<string, DossierDigest> {
  const alone = new Map<string, DossierDigest>()
  const double = new Set<string>()
  for (const dossier of dossiers) {
    const key = without.has(dossier) ? null : keyOf(dossier)
    if (key === null) continue
    if (alone.has(key)) double.add(key)
    alone.set(key, dossier)
  }
  for (const key of double) alone.delete(key)
  return alone
}

function mayBeSame(before: DossierDigest, after: DossierDigest): boolean {
  return before.kenmerk === after.kenmerk || before.kenmerk === null || after.kenmerk === null
}
