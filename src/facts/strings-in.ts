import type { Dossier } from '../dossier/dossier.js'
import { rememberLast } from './remember-last.js'

/** A string somewhere in the dossier: a text, a date, a code or the name of a file. */
export interface StringIn {
  /** JSON Pointer. The keys of the schema are plain words: nothing in it needs escaping. */
  readonly path: string
  readonly text: string
  /** The key it stands under; for an item of a list the key of the list. */
  readonly key: string
  /** The key of the object that holds it, for an object in a list the key of the list; '' for the dossier. */
  readonly parentKey: string
  /** Whether it is itself an item of a list. */
  readonly isItem: boolean
}

/** Every string in the dossier, in its order. */
export const stringsIn = rememberLast((dossier: Dossier): readonly StringIn[] => {
  const strings: StringIn[] = []
  visitObject(dossier, '', '', strings)
  return strings
})

function visitObject(value: object, path: string, key: string, strings: StringIn[]): void {
  const fields = value as Readonly<Record<string, unknown>> // what a file holds has no other keys
  for (const childKey of Object.keys(fields)) visit(fields[childKey], `${path}/${childKey}`, childKey, key, strings)
}

function visit(value: unknown, path: string, key: string, parentKey: string, strings: StringIn[]): void {
  if (typeof value === 'string') {
    strings.push({ path, text: value, key, parentKey, isItem: false })
  } else if (Array.isArray(value)) {
    visitList(value, path, key, parentKey, strings)
  } else if (typeof value === 'object' && value !== null) {
    visitObject(value, path, key, strings)
  }
}

function visitList(list: readonly unknown[], path: string, key: string, parentKey: string, strings: StringIn[]): void {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]
    if (typeof item === 'string') strings.push({ path: `${path}/${index}`, text: item, key, parentKey, isItem: true })
    else visit(item, `${path}/${index}`, key, parentKey, strings)
  }
}
