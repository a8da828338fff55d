import { type LoadOptions, load } from 'js-yaml'
import { coreSchema } from './core-schema.js'
import { segmentsOf } from './json-pointer.js'

/** A part of the file, as js-yaml came by it. */
interface Part {
  /** Where js-yaml was when it began: at the part, or at the white space before it. */
  readonly from: number
  readonly parts: Part[]
  kind: string | null
  value: unknown
}

interface Step {
  readonly part: Part
  readonly key: Part | undefined
}

/**
 * Where a part stands, by its JSON Pointer; of a part that is not there its nearest existing parent.
 * @param ofKey of its key instead of what that holds.
 */
export type OffsetOf = (path: string, ofKey?: boolean) => number

/** Sees js-yaml read a text. */
export interface PlaceKeeper {
  readonly listener: NonNullable<LoadOptions['listener']>
  /** Where the parts stand, when all has been read; `undefined` when js-yaml did not tell of each part. */
  places(): OffsetOf | undefined
}

/** The places of a text that is read quickly and is a dossier: the same places as `placesIn` gives. */
export function keepPlaces(text: string): PlaceKeeper {
  const open: Part[] = []
  let root: Part | undefined
  return {
    listener(event, { position, kind, result }) {
      if (event === 'open') {
        open.push({ from: position, parts: [], kind: null, value: null })
        return
      }
      const part = open.pop()
      if (!part) return
      part.kind = kind
      part.value = result
      const parent = open.at(-1)
      if (parent) parent.parts.push(part)
      else root = part
    },
    places: () => (root && isComplete(root) ? offsetsIn(root, text) : undefined),
  }
}

/** The same for a text that was read without a keeper, so reading it again. */
export function quickPlaces(text: string): OffsetOf | undefined {
  const keeper = keepPlaces(text)
  try {
    load(text, { schema: coreSchema, listener: keeper.listener })
  } catch {
    return undefined // JSON that js-yaml cannot read
  }
  return keeper.places()
}

function offsetsIn(root: Part, text: string): OffsetOf {
  return (path, ofKey = false) => {
    let step: Step = { part: root, key: undefined }
    for (const segment of segmentsOf(path)) {
      const next = stepInto(step.part, segment)
      if (!next) break
      step = next
    }
    const { part, key } = step
    const start = startOf(part, text)
    return key && (ofKey || standsBelowKey(part, start, text)) ? key.from : start
  }
}

/** A value is first read as if it were a key; then the two are one. */
function itself(part: Part): Part {
  const [only, second] = part.parts
  return only && !second && typeof part.value === 'object' && only.value === part.value ? itself(only) : part
}

/** Whether there is a part for every item, and two for every key: the key and what it holds. */
function isComplete(part: Part): boolean {
  const { value, parts } = itself(part)
  if (typeof value !== 'object' || value === null) return true
  const expected = Array.isArray(value) ? value.length : 2 * Object.keys(value).length
  // after the last line of a group js-yaml may look for one more key
  const isOneMore = !Array.isArray(value) && parts.length === expected + 1
  return (parts.length === expected || isOneMore) && parts.every(isComplete)
}

function stepInto(part: Part, segment: string): Step | undefined {
  const { value, parts } = itself(part)
  if (Array.isArray(value)) {
    const item = /^\d+$/.test(segment) ? parts[Number(segment)] : undefined
    return item && { part: item, key: undefined }
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [key, held] = [parts[at], parts[at + 1]]
    if (key && held && String(key.value) === segment) return { part: held, key }
  }
  return undefined
}

/** A list or group on the lines under its key, or nothing at all. */
function standsBelowKey({ kind, value }: Part, start: number, text: string): boolean {
  return kind === null || (typeof value === 'object' && value !== null && !'[{'.includes(text.charAt(start)))
}

/** Past white space and comments. */
function startOf({ from }: Part, text: string): number {
  const space = /(?:[ \t\r\n]+|(?<=[ \t\r\n])#.*)*/y
  space.lastIndex = from
  space.test(text)
  return space.lastIndex
}
