import { type EventType, load, type State } from 'js-yaml'
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
 * Where the parts stand of a text that was read quickly and is a dossier: the same places as `placesIn` gives.
 * `undefined` when js-yaml does not tell of each part.
 */
export function quickPlaces(text: string): ((path: string) => number) | undefined {
  const root = partsOf(text)
  if (!root || !isComplete(root)) return undefined

  return (path) => {
    let step: Step = { part: root, key: undefined }
    for (const segment of segmentsOf(path)) {
      const next = stepInto(step.part, segment)
      if (!next) break
      step = next
    }
    const { part, key } = step
    const start = startOf(part, text)
    return key && standsBelowKey(part, start, text) ? key.from : start
  }
}

function partsOf(text: string): Part | undefined {
  try {
    return readParts(text)
  } catch {
    return undefined // JSON that js-yaml cannot read
  }
}

function readParts(text: string): Part | undefined {
  const open: Part[] = []
  let root: Part | undefined
  load(text, {
    schema: coreSchema,
    listener: (event: EventType, { position, kind, result }: State) => {
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
  })
  return root
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
    if (key && held && key.value === segment) return { part: held, key }
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
