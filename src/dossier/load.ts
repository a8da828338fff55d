import { nl } from '../language/message.js'
import { inconsistencies } from './consistency.js'
import { decode } from './decode.js'
import type { Dossier } from './dossier.js'
import { type Location, locationsIn } from './location.js'
import { parseYaml } from './parse-yaml.js'
import { type Places, placesIn } from './places.js'
import { DossierError, type Mistake, type Problem, toProblems } from './problems.js'
import { toValue } from './to-value.js'
import { validate } from './validate.js'

export { DossierError, type Location, type Problem }

/** Where the part of a dossier at a JSON Pointer stands, or its nearest existing parent; '' is the dossier itself. */
export type Locate = (path: string) => Location

export interface LoadedDossier {
  readonly dossier: Dossier
  readonly locate: Locate
}

/**
 * Reads a dossier from the text or the bytes of a file: YAML 1.2, so JSON too, in UTF-8.
 * @throws DossierError when it cannot be judged, with every problem, in the order of the file
 */
export function loadDossier(input: string | Uint8Array): LoadedDossier {
  const { text, mistakes: unreadable } = decode(input)
  const place = locationsIn(text)
  refuse(unreadable, place)
  const { contents, mistakes: unparsable } = parseYaml(text)
  refuse(unparsable, place)
  const places = placesIn(contents)
  const { value, mistakes: misread, isBroken } = toValue(contents, text, isJson(text))
  const found = isGroup(value) && !isBroken ? [...misread, ...mistakesIn(value, misread, places.sourceOf)] : misread
  if (found.length === 0 && !isGroup(value)) refuse([notADossier(value)], place)
  refuse(found, place, ({ path, keyPath }) => places.offsetOf(keyPath ?? path, keyPath !== undefined))
  return {
    dossier: value as Dossier, // the schema has just said so
    locate: (path) => place(places.offsetOf(path)),
  }
}

/** What the schema says, and then what it cannot say, of values that were read well. */
function mistakesIn(value: unknown, misread: readonly Mistake[], sourceOf: Places['sourceOf']): Mistake[] {
  const unfit = outside(misread, validate(value, sourceOf))
  return [...unfit, ...outside([...misread, ...unfit], inconsistencies(value))]
}

function refuse(mistakes: readonly Mistake[], place: (offset: number) => Location, offsetOf = (_: Mistake) => 0): void {
  if (mistakes.length > 0) throw new DossierError(toProblems(mistakes, offsetOf, place))
}

/** The further mistakes that are not at, or inside, a place that an earlier one was about. */
function outside(earlier: readonly Mistake[], further: readonly Mistake[]): Mistake[] {
  const told = new Set(earlier.filter(({ keyPath }) => keyPath === undefined).map(({ path }) => path))
  return further.filter(({ path }) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (told.has(path.slice(0, end))) return false
    }
    return true
  })
}

function notADossier(value: unknown): Mistake {
  const offset = 0
  if (value === null || value === undefined) {
    return {
      path: '',
      offset,
      message: nl`Dit bestand is leeg; begin met "kenmerk" en "verzuim", of kopieer een voorbeeld`,
    }
  }
  if (Array.isArray(value)) {
    return {
      path: '',
      offset,
      message: nl`Dit bestand is een lijst; zet elk dossier in een eigen bestand, dat begint met "kenmerk: …"`,
    }
  }
  return {
    path: '',
    offset,
    message: nl`Dit is geen dossier: er staan geen sleutels in; schrijf "sleutel: waarde", met een spatie na de dubbele punt`,
  }
}

/** Whether a text is meant as JSON: a group that starts with a quoted key. */
function isJson(text: string): boolean {
  return /^\s*[{[]\s*["{[]/.test(text)
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
