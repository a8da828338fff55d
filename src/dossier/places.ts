import { isCollection, isMap, isNode, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { segmentsOf } from './json-pointer.js'

/** Where the parts of a parsed file stand. */
export interface Places {
  /** Offset of the value at `path`, or of its key; of the nearest existing parent when there is none. */
  offsetOf(path: string, atKey?: boolean): number
  /** A single value as it was written, such as `0157` for the number 157. */
  sourceOf(path: string): string | undefined
}

interface Found {
  readonly node: unknown
  readonly key: unknown
}

export function placesIn(contents: ParsedNode | null): Places {
  const pairsOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

  function stepInto(node: unknown, segment: string): Found | undefined {
    if (isSeq(node)) {
      const item = /^\d+$/.test(segment) ? node.items[Number(segment)] : undefined
      return item === undefined ? undefined : { node: item, key: null }
    }
    if (!isMap(node)) return undefined
    const pairs = pairsOf.get(node) ?? pairsByName(node)
    pairsOf.set(node, pairs)
    const pair = pairs.get(segment)
    return pair && { node: pair.value, key: pair.key }
  }

  function find(path: string): Found & { readonly exact: boolean } {
    let found: Found = { node: contents, key: null }
    for (const segment of segmentsOf(path)) {
      const next = stepInto(found.node, segment)
      if (!next) return { ...found, exact: false }
      found = next
    }
    return { ...found, exact: true }
  }

  return {
    offsetOf(path, atKey = false) {
      const { node, key, exact } = find(path)
      const keyStart = startOf(key)
      if (keyStart !== undefined && ((atKey && exact) || standsBelowKey(node))) return keyStart
      return startOf(node) ?? keyStart ?? 0
    },
    sourceOf(path) {
      const { node, exact } = find(path)
      return exact && isScalar(node) ? (node.source ?? undefined) : undefined
    },
  }
}

/** The first pair of each name; a key that is a number, or true, goes by how it was written. */
function pairsByName(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const pair of map.items) {
    const name = isScalar(pair.key)
      ? typeof pair.key.value === 'string'
        ? pair.key.value
        : pair.key.source
      : undefined
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair)
  }
  return pairs
}

/** A list or group on the lines under its key, or nothing at all: then the key is the place to look. */
function standsBelowKey(node: unknown): boolean {
  return (
    (isCollection(node) && node.flow !== true) ||
    !isNode(node) ||
    (isScalar(node) && node.value === null && node.source === '')
  )
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
