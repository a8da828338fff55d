import { nl } from '../language/message.js'
import { inconsistencies } from './consistency.js'
import type { Dossier } from './dossier.js'
import { isGroup } from './is-group.js'
import { locationsIn } from './location.js'
import { deeperThan } from './nesting.js'
import { parseYaml } from './parse-yaml.js'
import { type Places, placesIn } from './places.js'
import { type Mistake, refuse } from './problems.js'
import { maxDepth, tooDeep } from './syntax-mistakes.js'
import { toValue } from './to-value.js'
import { validate } from './validate.js'

export interface ThoroughlyRead {
  readonly dossier: Dossier
  /** Offset of what stands at a JSON Pointer. */
  readonly offsetOf: (path: string) => number
}

/**
 * Reads a dossier with `yaml`: slowly, but it knows of every problem what it is and where.
 * @throws DossierError when it cannot be judged, with every problem, in the order of the file
 */
export function readThoroughly(text: string): ThoroughlyRead {
  const place = locationsIn(text)
  const deep = deeperThan(maxParsedDepth, text, maxDepth)
  if (deep !== undefined) refuse([{ path: '', offset: deep, message: tooDeep }], place)
  const { contents, mistakes: unparsable } = parseYaml(text)
  refuse(unparsable, place)
  const places = placesIn(contents)
  const { value, mistakes: misread, isBroken } = toValue(contents, text, looksLikeJson(text))
  const found = isGroup(value) && !isBroken ? mistakesIn(value, misread, places.sourceOf) : misread.map(atTop)
  if (found.length === 0 && !isGroup(value)) refuse([notADossier(value)], place)
  refuse(found, place, ({ path, keyPath }) => places.offsetOf(keyPath ?? path, keyPath !== undefined))
  return {
    dossier: value as Dossier, // the schema has just said so
    offsetOf: (path) => places.offsetOf(path),
  }
}

/** What is wrong with the value of a text that was read quickly and well; nothing when it is no group of keys at all. */
export function mistakesInValue(value: unknown): readonly Mistake[] {
  return isGroup(value) ? mistakesIn(value, [], () => undefined) : []
}

/** Signs in a text count too here, so many more than a dossier may have; few enough for the stack. */
const maxParsedDepth = 500

/** What could not be read, what the schema says, and then what it cannot say, of values that were read well. */
function mistakesIn(value: unknown, misread: readonly Mistake[], sourceOf: Places['sourceOf']): Mistake[] {
  const all = validate(value, sourceOf)
  const unfit = outside(misread, all)
  return [...withoutTypedKeys(misread, all), ...unfit, ...outside([...misread, ...unfit], inconsistencies(value))]
}

/** A path may hold a key that somebody made up, such as a name; then it ends before that key, as the schema's own do. */
function withoutTypedKeys(misread: readonly Mistake[], unfit: readonly Mistake[]): Mistake[] {
  const typed = new Map(unfit.flatMap(({ path, keyPath }) => (keyPath !== path ? [[keyPath, path] as const] : [])))
  return misread.map((mistake) => {
    const { path } = mistake
    for (let end = path.indexOf('/', 1); path !== ''; end = path.indexOf('/', end + 1)) {
      const before = typed.get(end < 0 ? path : path.slice(0, end))
      if (before !== undefined) return { ...mistake, path: before }
      if (end < 0) break
    }
    return mistake
  })
}

/** Of what is no group of keys, no key is known to be ours. */
function atTop(mistake: Mistake): Mistake {
  return { ...mistake, path: '' }
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
function looksLikeJson(text: string): boolean {
  return /^\s*[{[]\s*["{[]/.test(text)
}
