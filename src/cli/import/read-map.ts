import { closest, distance } from 'fastest-levenshtein'
import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { UsageError } from '../usage-error.js'
import type { Field, Fields, Found } from './fields.js'

/** How a place in the dossier gets its value: from a column, or always the same. */
export interface Source {
  /** `verzuim.eersteZiektedag`, or within an item of a list `ondertekend.werkgever`. */
  readonly path: string
  readonly column: string | null
  /** Any value; its fit is judged with the whole dossier. */
  readonly constant: unknown
  /** null for a constant that is no single value. */
  readonly field: Field | null
  /** What words in the column stand for, in small letters. */
  readonly words: ReadonlyMap<string, string>
  readonly separator: string | undefined
}

export interface ItemMap {
  /** The list that it adds to, `contactmomenten` or `spoor2.activiteiten`. */
  readonly list: string
  readonly sources: readonly Source[]
}

export interface ColumnMap {
  readonly separator: string | undefined
  readonly fields: readonly Source[]
  readonly items: readonly ItemMap[]
}

/** Far more than anybody needs; the parser holds every key against every other. */
const maxLength = 200_000

const topKeys = ['versie', 'scheidingsteken', 'velden', 'lijsten']
const sourceKeys = ['kolom', 'vast', 'waarden', 'scheiding']

/**
 * Reads which column goes to which place of a dossier.
 * @throws UsageError with the line, when it is not right.
 */
export function readMap(text: string, file: string, fields: Fields): ColumnMap {
  if (text.length > maxLength) {
    throw new UsageError(
      `${file} is te lang voor een lijst van kolommen (hooguit 200.000 tekens); is dit het goede bestand?`,
    )
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const fail = (node: unknown, reason: string): never => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
    throw new UsageError(`${file}, regel ${lines.linePos(offset).line}: ${reason}`)
  }
  const [mistake] = document.errors
  if (mistake) throw new UsageError(`${file}, regel ${lines.linePos(mistake.pos[0]).line}: dit is geen goede YAML`)
  if (!isMap(document.contents)) {
    throw new UsageError(`${file}: verwacht velden: en daaronder per regel een plaats in het dossier en een kolom`)
  }

  const pairsOf = (map: YAMLMap): readonly (readonly [key: string, value: unknown, at: unknown])[] =>
    map.items.map(({ key, value }: Pair) => [isScalar(key) ? String(key.value) : '', value, key])
  const wordsOf = (node: unknown): ReadonlyMap<string, string> => {
    if (!isMap(node)) return fail(node, 'onder waarden hoort per regel een woord uit de kolom en wat het betekent')
    return new Map(
      pairsOf(node).map(([word, code]) => [word.trim().toLowerCase(), isScalar(code) ? String(code.value) : '']),
    )
  }

  function sourceOf(path: string, node: unknown, at: unknown, found: Found): Source {
    const plain = { path, constant: undefined, words: new Map<string, string>(), separator: undefined }
    if ('unknown' in found) {
      const { unknown, known } = found
      if (known.length === 0)
        return fail(at, `${path} bestaat niet in een dossier; wat voor ${unknown} staat, heeft geen delen`)
      const near = closest(unknown, [...known])
      const hint = distance(unknown, near) <= 3 ? `; bedoelde u ${near}?` : `; er is wel: ${known.join(', ')}`
      return fail(at, `${path} bestaat niet in een dossier${hint}`)
    }
    const field = 'field' in found ? found.field : null
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      return { ...plain, column: node.value.trim(), field: field ?? notOne(at, path, found) }
    }
    if (!isMap(node)) return fail(node ?? at, `bij ${path} hoort de naam van een kolom, of vast: met een waarde`)
    for (const [key, , keyAt] of pairsOf(node)) {
      if (!sourceKeys.includes(key)) fail(keyAt, `${key} kan hier niet; kies uit ${sourceKeys.join(', ')}`)
    }
    const column = node.get('kolom')
    const constant = node.get('vast')
    if ((column === undefined) === (constant === undefined)) fail(at, `geef bij ${path} of kolom, of vast`)
    if (column === undefined)
      return { ...plain, column: null, field, constant: isNode(constant) ? constant.toJSON() : constant }
    if (typeof column !== 'string') fail(at, `bij ${path} is kolom geen naam van een kolom`)
    const separator = node.get('scheiding')
    return {
      ...plain,
      column: String(column).trim(),
      field: field ?? notOne(at, path, found),
      words: node.has('waarden') ? wordsOf(node.get('waarden', true)) : plain.words,
      separator: typeof separator === 'string' && separator !== '' ? separator : undefined,
    }
  }
  const notOne = (at: unknown, path: string, found: Found): never =>
    'instead' in found && found.instead === 'lijst'
      ? fail(at, `${found.path} is een lijst; zet die onder lijsten:`)
      : fail(at, `${path} is een groep; noem een plaats daarin, zoals ${path}.…`)

  function itemOf(list: string, node: unknown): ItemMap {
    if (!isMap(node)) return fail(node, `onder ${list} hoort per regel een plaats en een kolom`)
    const soort = node.get('soort')
    const kind = isMap(soort) ? soort.get('vast') : undefined
    const sources = pairsOf(node).map(([path, value, at]) => sourceOf(path, value, at, fields.inItem(list, path, kind)))
    if (sources.every(({ column }) => column === null)) fail(node, `onder ${list} hoort ten minste een kolom`)
    return { list, sources }
  }
  function itemsOf(list: string, node: unknown, at: unknown): readonly ItemMap[] {
    const found = fields.at(list)
    if (!('instead' in found) || found.instead !== 'lijst') fail(at, `${list} is geen lijst van een dossier`)
    const maps = isSeq(node) ? node.items : [node]
    return maps.map((item) => itemOf(list, item))
  }
  const under = (key: string): readonly (readonly [string, unknown, unknown])[] => {
    const node = isMap(document.contents) ? document.contents.get(key, true) : undefined
    if (node === undefined || (isScalar(node) && node.value === null)) return []
    return isMap(node) ? pairsOf(node) : fail(node, `onder ${key} hoort per regel een plaats in het dossier`)
  }

  for (const [key, , at] of pairsOf(document.contents)) {
    if (!topKeys.includes(key)) fail(at, `${key} kan hier niet; kies uit ${topKeys.join(', ')}`)
  }
  const sources = under('velden').map(([path, node, at]) => sourceOf(path, node, at, fields.at(path)))
  for (const path of ['kenmerk', 'verzuim.eersteZiektedag']) {
    if (!sources.some((source) => source.path === path)) {
      throw new UsageError(`${file}: onder velden ontbreekt ${path}; zonder kan er geen dossier zijn`)
    }
  }
  const separator = document.get('scheidingsteken')
  return {
    separator: typeof separator === 'string' && separator !== '' ? separator.replace('\\t', '\t') : undefined,
    fields: sources,
    items: under('lijsten').flatMap(([list, node, at]) => itemsOf(list, node, at)),
  }
}
