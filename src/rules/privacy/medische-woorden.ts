import { normaliseer, patroonVan } from './normaliseer.js'
import { type Medisch, onschuldig, woordenlijst } from './woordenlijst.js'

/** A kind of medical data that a text seems to hold; the word itself stays behind. */
export interface Treffer {
  readonly soort: Medisch
  readonly zeker: boolean
}

const onschuldigeZinnen = patroonVan(` (?:${onschuldig.join('|')})(?= )`, 'g')

/** The words of one kind, by how they are found. */
interface Lijst {
  readonly soort: Medisch
  readonly zeker: boolean
  readonly woorden: ReadonlySet<string>
  /** Of more than one word, with a space at both ends. */
  readonly uitdrukkingen: readonly string[]
  /** Last parts of compounds. */
  readonly slotdelen: readonly string[]
}

const lijsten: readonly Lijst[] = woordenlijst.map(({ soort, zeker, woorden }) => {
  const alle = woorden.split(',').map((woord) => woord.trim().replace(/\s+/g, ' '))
  const gewoon = alle.filter((woord) => !woord.startsWith('*'))
  return {
    soort,
    zeker,
    woorden: new Set(gewoon.filter((woord) => !woord.includes(' '))),
    uitdrukkingen: gewoon.filter((woord) => woord.includes(' ')).map((woord) => ` ${woord} `),
    slotdelen: alle.filter((woord) => woord.startsWith('*')).map((woord) => woord.slice(1)),
  }
})

/** The kinds of medical data that the text seems to hold, the sure ones first; names that are certain go before. */
export function medischeWoorden(text: string): readonly Treffer[] {
  const gewoon = normaliseer(text)
  if (lijstenIn(gewoon).length === 0) return []
  const treffers = lijstenIn(gewoon.replace(onschuldigeZinnen, ' -'))
  return treffers.map(({ soort, zeker }) => ({ soort, zeker })).toSorted((a, b) => Number(b.zeker) - Number(a.zeker))
}

function lijstenIn(gewoon: string): readonly Lijst[] {
  const woorden = gewoon.split(' ')
  return lijsten.filter(
    (lijst) =>
      woorden.some((woord) => lijst.woorden.has(woord) || lijst.slotdelen.some((slot) => eindigtOp(woord, slot))) ||
      lijst.uitdrukkingen.some((uitdrukking) => gewoon.includes(uitdrukking)),
  )
}

/** A compound holds no digits: what stands before the last part is a word. */
function eindigtOp(woord: string, slot: string): boolean {
  return woord.endsWith(slot) && !/\d/.test(woord)
}
