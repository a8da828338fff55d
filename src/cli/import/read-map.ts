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
  const { errors, contents } = parseDocument(text, { lineCounter: lines })
  const fail: Fail = (node, reason) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
    throw new UsageError(`${file}, regel ${lines.linePos(offset).line}: ${reason}`)
  }
  const [mistake] = errors
  if (mistake) throw new UsageError(`${file}, regel ${lines.linePos(mistake.pos[0]).line}: dit is geen goede YAML`)
  if (!isMap(contents)) {
    throw new UsageError(`${file}: verwacht velden: en daaronder per regel een plaats in het dossier en een kolom`)
  }
  for (const [key, , at] of pairsOf(contents)) {
    if (!topKeys.includes(key)) fail(at, `${key} kan hier niet; kies uit ${topKeys.join(', ')}`)
  }
  const sources = pairsUnder(contents, 'velden', fail).map(([path, node, at]) =>
    sourceOf({ path, node, at, found: fields.at(path) }, fail),
  )
  for (const path of ['kenmerk', 'verzuim.eersteZiektedag']) {
    if (!sources.some((source) => source.path === path)) {
      throw new UsageError(`${file}: onder velden ontbreekt ${path}; zonder kan er geen dossier zijn`)
    }
  }
  return {
    separator: textAt(contents, 'scheidingsteken')?.replace('\\t', '\t'),
    fields: sources,
    items: pairsUnder(contents, 'lijsten', fail).flatMap(([list, node, at]) =>
      itemsOf({ list, node, at }, fields, fail),
    ),
  }
}

/** Tells what is wrong, with the line of the node. */
type Fail = (node: unknown, reason: string) => never

type KeyAndValue = readonly [key: string, value: unknown, at: unknown]

function pairsOf(map: YAMLMap): readonly KeyAndValue[] {
  return map.items.map(({ key, value }: Pair) => [isScalar(key) ? String(key.value) : '', value, key])
}

/** Nothing when the key is not there or has no value. */
function pairsUnder(map: YAMLMap, key: string, fail: Fail): readonly KeyAndValue[] {
  const node = map.get(key, true)
  if (node === undefined || (isScalar(node) && node.value === null)) return []
  return isMap(node) ? pairsOf(node) : fail(node, `onder ${key} hoort per regel een plaats in het dossier`)
}

function textAt(map: YAMLMap, key: string): string | undefined {
  const text = map.get(key)
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** A place in the dossier, what the map says of it, and what the schema has there. */
interface Entry {
  readonly path: string
  readonly node: unknown
  /** The key, for its line. */
  readonly at: unknown
  readonly found: Found
}

function sourceOf({ path, node, at, found }: Entry, fail: Fail): Source {
  if ('unknown' in found) return fail(at, `${path} bestaat niet in een dossier; ${hintFor(found)}`)
  const plain = { path, constant: undefined, words: new Map<string, string>(), separator: undefined }
  const field = 'field' in found ? found.field : null
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
    return { ...plain, column: node.value.trim(), field: field ?? notOne({ path, at, found }, fail) }
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
  return {
    ...plain,
    column: String(column).trim(),
    field: field ?? notOne({ path, at, found }, fail),
    words: node.has('waarden') ? wordsOf(node.get('waarden', true), fail) : plain.words,
    separator: textAt(node, 'scheiding'),
  }
}

function hintFor({ unknown, known }: Extract<Found, { unknown: string }>): string {
  if (known.length === 0) return `wat voor ${unknown} staat, heeft geen delen`
  const near = closest(unknown, [...known])
  return distance(unknown, near) <= 3 ? `bedoelde u ${near}?` : `er is wel: ${known.join(', ')}`
}

function notOne({ path, at, found }: Omit<Entry, 'node'>, fail: Fail): never {
  return 'instead' in found && found.instead === 'lijst'
    ? fail(at, `${found.path} is een lijst; zet die onder lijsten:`)
    : fail(at, `${path} is een groep; noem een plaats daarin, zoals ${path}.…`)
}

function wordsOf(node: unknown, fail: Fail): ReadonlyMap<string, string> {
  if (!isMap(node)) return fail(node, 'onder waarden hoort per regel een woord uit de kolom en wat het betekent')
  return new Map(
    pairsOf(node).map(([word, code]) => [word.trim().toLowerCase(), isScalar(code) ? String(code.value) : '']),
  )
}

interface ListEntry {
  readonly list: string
  readonly node: unknown
  readonly at: unknown
}

function itemsOf({ list, node, at }: ListEntry, fields: Fields, fail: Fail): readonly ItemMap[] {
  const found = fields.at(list)
  if (!('instead' in found) || found.instead !== 'lijst') fail(at, `${list} is geen lijst van een dossier`)
  const maps = isSeq(node) ? node.items : [node]
  return maps.map((item) => itemOf(list, item, fields, fail))
}

function itemOf(list: string, node: unknown, fields: Fields, fail: Fail): ItemMap {
  if (!isMap(node)) return fail(node, `onder ${list} hoort per regel een plaats en een kolom`)
  const soort = node.get('soort')
  const kind = isMap(soort) ? soort.get('vast') : undefined
  const sources = pairsOf(node).map(([path, value, at]) =>
    sourceOf({ path, node: value, at, found: fields.inItem(list, path, kind) }, fail),
  )
  if (sources.every(({ column }) => column === null)) fail(node, `onder ${list} hoort ten minste een kolom`)
  return { list, sources }
}
