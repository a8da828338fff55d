import { isCollection, isMap, isNode, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml'
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

function stepInto(node: unknown, segment: string): Found | undefined {
  if (isSeq(node)) {
    const item = /^\d+$/.test(segment) ? node.items[Number(segment)] : undefined
    return item === undefined ? undefined : { node: item, key: null }
  }
  const pair = isMap(node) ? node.items.find((candidate) => isPairOf(candidate, segment)) : undefined
  return pair && { node: pair.value, key: pair.key }
}

function isPairOf({ key }: Pair, name: string): boolean {
  return isScalar(key) && (key.value === name || (typeof key.value !== 'string' && key.source === name))
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
