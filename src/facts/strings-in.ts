import type { Dossier } from '../dossier/dossier.js'
import { rememberLast } from './remember-last.js'

/** A string somewhere in the dossier: a text, a date, a code or the name of a file. */
export interface StringIn {
  readonly text: string
  /** The key it stands under; for an item of a list the key of the list. */
  readonly key: string
  /** The key of the object that holds it, for an object in a list the key of the list; '' for the dossier. */
  readonly parentKey: string
  /** The part of the dossier it stands in: `documenten`; for a string of the dossier itself its key. */
  readonly section: string
  /** Where it is an item of a list, else -1. */
  readonly index: number
  /** What holds it, or its list; see {@link pathOf}. */
  readonly above: Place
}

/** Where an object or a list stands; only a finding needs the path written out. */
export interface Place {
  readonly above: Place | null
  readonly key: string | number
}

/** The JSON Pointer of the string. The keys of the schema are plain words: nothing in it needs escaping. */
export function pathOf({ above, key, index }: StringIn): string {
  return `${placeOf(above)}/${index < 0 ? key : index}`
}

function placeOf({ above, key }: Place): string {
  return above ? `${placeOf(above)}/${key}` : ''
}

const top: Place = { above: null, key: '' }

/** Every string in the dossier, in its order. */
export const stringsIn = rememberLast((dossier: Dossier): readonly StringIn[] => {
  const strings: StringIn[] = []
  visitObject(dossier, top, '', '', strings)
  return strings
})

function visitObject(value: object, place: Place, parentKey: string, part: string, strings: StringIn[]): void {
  const fields = value as Readonly<Record<string, unknown>> // what a file holds has no other keys
  for (const key in fields) {
    const child = fields[key]
    const section = part || key
    if (typeof child === 'string') strings.push({ text: child, key, parentKey, section, index: -1, above: place })
    else if (typeof child !== 'object' || child === null) continue
    else if (Array.isArray(child)) visitList(child, { above: place, key }, key, parentKey, section, strings)
    else visitObject(child, { above: place, key }, key, section, strings)
  }
}

/** The schema has no lists of lists. */
function visitList(
  list: readonly unknown[],
  place: Place,
  key: string,
  parentKey: string,
  section: string,
  strings: StringIn[],
): void {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]
    if (typeof item === 'string') strings.push({ text: item, key, parentKey, section, index, above: place })
    else if (typeof item === 'object' && item !== null) {
      visitObject(item, { above: place, key: index }, key, section, strings)
    }
  }
}
