import { distance } from 'fastest-levenshtein'

/** Longer than any key or code; what is longer is no misspelling of one. */
const maxLength = 60

/** Without case, accents and separators: `Eerste_Ziektedag` and `eersteZiektedag` are one. */
export function normalise(word: string): string {
  return word
    .slice(0, maxLength)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9$]/g, '')
}

/** The nearest of these by spelling, when it is near enough to be meant. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const plain = normalise(written)
  let best: string | undefined
  let least = 4
  for (const candidate of candidates) {
    const other = normalise(candidate)
    const steps = distance(plain, other)
    if (steps >= least || steps > Math.max(plain.length, other.length) / 3) continue
    best = candidate
    least = steps
  }
  return best
}
