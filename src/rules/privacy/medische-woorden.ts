import { type Medisch, onschuldig, woordenlijst } from './woordenlijst.js'

/** A kind of medical data that a text seems to hold; the word itself stays behind. */
export interface Treffer {
  readonly soort: Medisch
  readonly zeker: boolean
}

const onschuldigeZinnen = new RegExp(` (?:${onschuldig.join('|')})(?= )`, 'gu')

const patronen = woordenlijst.map(({ soort, zeker, woorden }) => ({
  soort,
  zeker,
  patroon: new RegExp(` (?:${woorden.split(',').map(toPattern).join('|')}) `, 'u'),
}))

/** The kinds of medical data that the text seems to hold, the sure ones first; names that are certain go before. */
export function medischeWoorden(text: string): readonly Treffer[] {
  const gewoon = normaliseer(text).replace(onschuldigeZinnen, ' -')
  const treffers = patronen.filter(({ patroon }) => patroon.test(gewoon))
  return treffers.map(({ soort, zeker }) => ({ soort, zeker })).toSorted((a, b) => Number(b.zeker) - Number(a.zeker))
}

/** Lower case, without accents; all but letters and digits becomes one space, also at both ends. */
export function normaliseer(text: string): string {
  const zonderAccenten = text.normalize('NFD').replace(/\p{M}/gu, '')
  return ` ${zonderAccenten
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `
}

function toPattern(woord: string): string {
  const kaal = woord.trim().replace(/\s+/g, ' ')
  return kaal.startsWith('*') ? `\\p{L}*${kaal.slice(1)}` : kaal
}
