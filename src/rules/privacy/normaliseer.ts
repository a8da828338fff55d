/** The last text and what became of it: two word lists look at each text, one after the other. */
let vorige = { text: '', genormaliseerd: '  ' }

/** Lower case, without accents; all but letters and digits becomes one space, also at both ends. */
export function normaliseer(text: string): string {
  if (text !== vorige.text) vorige = { text, genormaliseerd: opnieuw(text) }
  return vorige.genormaliseerd
}

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
