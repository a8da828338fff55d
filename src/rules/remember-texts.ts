const mostKept = 2000
/** Longer texts seldom come back. */
const longestKept = 300

/**
 * The function, with its answers kept: the same sentences, codes and names of functions come back all over a dossier, and
 * from one dossier to the next.
 */
export function rememberTexts<R>(compute: (text: string) => R): (text: string) => R {
  const kept = new Map<string, R>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const answer = compute(text)
    if (text.length > longestKept) return answer
    if (kept.size >= mostKept) kept.clear()
    kept.set(ownCopy(text), answer)
    return answer
  }
}

/** A piece of a text keeps that whole text in memory; this one keeps itself. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
