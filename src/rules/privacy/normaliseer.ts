/** Lower case, without accents; all but letters and digits becomes one space, also at both ends. */
export function normaliseer(text: string): string {
  const known = normalised.get(text)
  if (known !== undefined) return known
  if (normalised.size >= mostKept) normalised.clear()
  const result = opnieuw(text)
  normalised.set(text, result)
  return result
}

/** Several rules look at the same texts of a dossier, one after the other. */
const normalised = new Map<string, string>()
const mostKept = 500

function opnieuw(text: string): string {
  const zonderAccenten = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const woorden = isGewoon.test(zonderAccenten)
    ? zonderAccenten.replace(/['\u2019]/g, '').replace(/[^a-z\d]+/g, ' ')
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/['\u2019]/gu, '')
        .replace(/[^\p{L}\d]+/gu, ' ')
  return ` ${woorden.trim()} `
}

/** Without letters but a to z: then the classes of Unicode, slow to prepare, are not needed. */
const isGewoon = /^[\0-~\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2010-\u203a\u20ac]*$/

/**
 * A pattern for text that `normaliseer` has left: there what is no space, digit or hyphen is a letter, and to say so is
 * quicker than the class of Unicode.
 */
export function patroonVan(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('[\\p{L}\\d]', '[^ -]').replaceAll('\\p{L}', '[^ \\d-]'), flags)
}
