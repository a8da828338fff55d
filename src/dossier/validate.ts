import check, { type SchemaError } from '../generated/validate-dossier.js'
import { freeText, type Message, nl } from '../language/message.js'
import { documentsoorten } from './codes.js'
import { isGroup } from './is-group.js'
import { below, keyOf } from './json-pointer.js'
import { isTellable, meantKey, unknownKeyMessage } from './key-message.js'
import type { Mistake } from './problems.js'
import { codeMessage, typeMessage, type Written } from './value-message.js'

type Schema = SchemaError['parentSchema']

/** The keywords that say best what is wrong come first; of several at one place only the first is told. */
const tellingFirst = ['discriminator', 'required', 'enum', 'const', 'type', 'anyOf']

/** Many more than are told; what is wrong in hundreds of places is mostly one mistake, and words take time. */
const maxErrors = 2000

/**
 * What in a dossier does not fit the published schema: one mistake for one place.
 * @param sourceOf a single value as it was written, by its JSON Pointer
 */
export function validate(dossier: unknown, sourceOf: (path: string) => string | undefined): Mistake[] {
  if (check(dossier)) return []
  const errors = withoutAlternatives((check.errors ?? []).slice(0, maxErrors))
  const found = new Map<string, { readonly rank: number; readonly error: SchemaError }>()
  for (const error of errors) {
    const place = placeOf(error)
    const rank = rankOf(error)
    const earlier = found.get(place)
    if (!earlier || rank < earlier.rank) found.set(place, { rank, error })
  }
  const meant = meantPlaces(errors)
  return [...found]
    .filter(([place, { error }]) => error.keyword !== 'required' || !meant.has(place))
    .map(([place, { error }]) => mistakeOf(error, place, sourceOf))
}

/** Keys that stand there misspelled: that they are missing too is the same mistake. */
function meantPlaces(errors: readonly SchemaError[]): ReadonlySet<string> {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties')
  return new Set(
    unknown.flatMap(({ instancePath, params, parentSchema }) => {
      const meant = meantKey(String(params.additionalProperty), keysOf(parentSchema))
      return meant === undefined ? [] : [below(instancePath, meant)]
    }),
  )
}

/** The path of what is wrong: for a key that is unknown or missing, the path of that key. */
function placeOf({ keyword, instancePath, params }: SchemaError): string {
  const key = params.additionalProperty ?? params.missingProperty ?? (keyword === 'discriminator' && params.tag)
  return typeof key === 'string' ? below(instancePath, key) : instancePath
}

function rankOf({ keyword }: SchemaError): number {
  const index = tellingFirst.indexOf(keyword)
  return index < 0 ? tellingFirst.length : index
}

/** Where a word or a group may stand, a group is judged as a group, and anything else by the whole choice. */
function withoutAlternatives(errors: readonly SchemaError[]): SchemaError[] {
  const choices = new Map(
    errors.filter(({ keyword }) => keyword === 'anyOf').map((error) => [error.instancePath, error]),
  )
  return errors.filter(({ instancePath, keyword }) => {
    const choice = choices.get(instancePath)
    if (!choice) return true
    return isGroup(choice.data) ? !['anyOf', 'type', 'const', 'enum'].includes(keyword) : keyword === 'anyOf'
  })
}

function mistakeOf(error: SchemaError, place: string, sourceOf: (path: string) => string | undefined): Mistake {
  if (error.keyword === 'additionalProperties') return unknownKey(error, place)
  if (error.keyword === 'discriminator' && error.params.tagValue === undefined) {
    const misspelled = misspelledTag(error)
    if (misspelled) return misspelled
  }
  const value = error.keyword === 'discriminator' ? error.params.tagValue : error.data
  const source = sourceOf(place) ?? (typeof value === 'object' ? '' : String(value))
  return { path: place, message: messageOf(error, { key: keyOf(place), isItem: /\/\d+$/.test(place), value, source }) }
}

function unknownKey({ params, parentSchema, data, instancePath }: SchemaError, place: string): Mistake {
  const key = String(params.additionalProperty)
  const known = keysOf(parentSchema)
  const present = known.filter((candidate) => Object.hasOwn(data as object, candidate)) // only an object has keys
  const message = unknownKeyMessage(key, known, present)
  return { path: isTellable(key, known) ? place : instancePath, message, keyPath: place }
}

/** A union without its `soort`: one of the keys that are there may be meant for it. */
function misspelledTag({ params, data, instancePath }: SchemaError): Mistake | undefined {
  const tag = String(params.tag)
  const key = Object.keys(data as object).find((candidate) => meantKey(candidate, [tag]) === tag) // only an object has keys
  if (key === undefined) return undefined
  const place = below(instancePath, key)
  return { path: place, message: unknownKeyMessage(key, [tag], []), keyPath: place }
}

/** The keys that an object of this schema may have; one that refuses other keys always names its own. */
function keysOf(schema: Schema): readonly string[] {
  return Object.keys(schema.properties as Schema)
}

function messageOf({ keyword, params, parentSchema, schema }: SchemaError, written: Written): Message {
  const { key, source } = written
  switch (keyword) {
    case 'required':
      return missingMessage(String(params.missingProperty))
    case 'discriminator':
      return written.value === undefined ? missingMessage(key) : codeMessage(written, documentsoorten)
    case 'enum':
      return codeMessage(written, schema as readonly unknown[]) // what JSON Schema says of `enum`
    case 'const':
      return codeMessage(written, [schema])
    case 'type':
      return typeMessage(written, parentSchema)
    case 'anyOf':
      return choiceMessage(written, String(parentSchema.description))
    case 'pattern':
      return parentSchema['x-datumsoort'] ? typeMessage(written, parentSchema) : patternMessage(written, parentSchema)
    case 'minLength':
      return nl`"${key}" is leeg; vul iets in of laat de regel weg`
    case 'maxLength':
      return nl`"${key}" is te lang; gebruik hooguit ${String(schema)} tekens`
    case 'minimum':
      return nl`${freeText(source)} is te laag; "${key}" is ten minste ${String(schema)}`
    case 'maximum':
      return nl`${freeText(source)} is te hoog; "${key}" is hooguit ${String(schema)}`
    default:
      return nl`Dit kan niet bij "${key}"`
  }
}

const examples: Readonly<Record<string, string>> = {
  kenmerk: 'kenmerk: VZ-2025-0001',
  verzuim: 'verzuim: { eersteZiektedag: 2025-01-06 }',
  eersteZiektedag: 'eersteZiektedag: 2025-01-06',
  datum: 'datum: 2025-02-05',
}

function missingMessage(key: string): Message {
  if (key === 'soort') return nl`"soort" ontbreekt hier; zonder soort is niet te zeggen wat dit is`
  const example = Object.hasOwn(examples, key) ? examples[key] : undefined
  return example
    ? nl`"${key}" ontbreekt hier; voeg toe, bijvoorbeeld ${example}`
    : nl`"${key}" ontbreekt hier; voeg het toe`
}

function choiceMessage({ key, value, source }: Written, description: string): Message {
  if (typeof value === 'object') return nl`Bij "${key}" kan geen lijst; hier hoort: ${description}`
  return nl`"${freeText(source)}" kan niet bij "${key}"; hier hoort: ${description}`
}

function patternMessage({ key, source }: Written, schema: Schema): Message {
  const explanation = schema.patternErrorMessage
  return typeof explanation === 'string'
    ? nl`"${freeText(source)}" is ${explanation}`
    : nl`"${freeText(source)}" kan niet bij "${key}"`
}
