/**
 * Gives fingerprints for the findings of one dossier: the rule, what is wrong, where, and a serial number among those
 * that are alike. Numbers of items are left out of the place, so that an item put before it in a list changes nothing.
 */
export function fingerprinter(): (rule: string, what: string, path: string | null) => string {
  const seen = new Map<string, number>()
  return (rule, what, path) => {
    const base = [rule, what, ...(path ?? '').split('/').slice(1).map(withoutNumber)].join('/')
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return `${base}:${count}`
  }
}

function withoutNumber(key: string): string {
  return /^\d+$/.test(key) ? '*' : key
}
