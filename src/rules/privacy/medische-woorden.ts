import { normaliseer, patroonVan } from './normaliseer.js'
import { type Medisch, onschuldig, woordenlijst } from './woordenlijst.js'

/** A kind of medical data that a text seems to hold; the word itself stays behind. */
export interface Treffer {
  readonly soort: Medisch
  readonly zeker: boolean
}

const onschuldigeZinnen = patroonVan(` (?:${onschuldig.join('|')})(?= )`, 'g')

/** Something to find, and what it tells; lists earlier in the word list come first. */
interface Teken extends Treffer {
  readonly volgorde: number
  /** The whole word, the last part of a compound, or more words with a space at both ends. */
  readonly text: string
}

/** How texts are searched: by one look at every word, because most words are in no list. */
const woorden = new Map<string, Teken>()
const slotdelen = new Map<string, Teken[]>()
const uitdrukkingen = new Map<string, Teken[]>()
/** So many letters at the end of a word choose the last parts to compare it with. */
const einde = 3

for (const [volgorde, { soort, zeker, woorden: lijst }] of woordenlijst.entries()) {
  for (const text of lijst.split(',').map((woord) => woord.trim().replace(/\s+/g, ' '))) {
    const teken = { soort, zeker, volgorde, text }
    if (text.startsWith('*')) add(slotdelen, text.slice(-einde), { ...teken, text: text.slice(1) })
    else if (text.includes(' ')) add(uitdrukkingen, text.slice(0, text.indexOf(' ')), { ...teken, text: ` ${text} ` })
    else if (!woorden.has(text)) woorden.set(text, teken)
  }
}

function add(index: Map<string, Teken[]>, key: string, teken: Teken): void {
  index.set(key, [...(index.get(key) ?? []), teken])
}

/** The kinds of medical data that the text seems to hold, the sure ones first; names that are certain go before. */
export function medischeWoorden(text: string): readonly Treffer[] {
  const gewoon = normaliseer(text)
  if (tekensIn(gewoon).length === 0) return []
  const treffers = tekensIn(gewoon.replace(onschuldigeZinnen, ' -'))
  return treffers
    .toSorted((a, b) => Number(b.zeker) - Number(a.zeker) || a.volgorde - b.volgorde)
    .map(({ soort, zeker }) => ({ soort, zeker }))
}

/** One of each list at most. */
function tekensIn(gewoon: string): readonly Teken[] {
  let gevonden: Map<number, Teken> | null = null
  const vind = (teken: Teken) => {
    gevonden ??= new Map()
    gevonden.set(teken.volgorde, teken)
  }
  for (let start = 1; start < gewoon.length; ) {
    const end = gewoon.indexOf(' ', start)
    const woord = gewoon.slice(start, end < 0 ? gewoon.length : end)
    const heel = woorden.get(woord)
    if (heel) vind(heel)
    for (const teken of slotdelen.get(woord.slice(-einde)) ?? []) if (eindigtOp(woord, teken.text)) vind(teken)
    for (const teken of uitdrukkingen.get(woord) ?? []) if (gewoon.startsWith(teken.text, start - 1)) vind(teken)
    start += woord.length + 1
  }
  return gevonden ? [...(gevonden as Map<number, Teken>).values()] : []
}

/** A compound holds no digits: what stands before the last part is a word. */
function eindigtOp(woord: string, slot: string): boolean {
  return woord.endsWith(slot) && !/\d/.test(woord)
}
