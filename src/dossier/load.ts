import { nl } from '../language/message.js'
import { inconsistencies } from './consistency.js'
import { decode } from './decode.js'
import type { Dossier } from './dossier.js'
import { isValid } from './is-valid.js'
import { type Location, locationsIn } from './location.js'
import { DossierError, type Mistake, type Problem, refuse } from './problems.js'
import { keepPlaces, type OffsetOf, quickPlaces } from './quick-places.js'
import { anchorAt, readQuickly, readRoughly, stuckAt } from './read-quickly.js'
import { mistakesInValue, readThoroughly } from './read-thoroughly.js'
import { secondDocument, secondDocumentAt, secondDossierAt } from './second-dossier.js'

export { DossierError, type Location, type Problem }

/** Where the part of a dossier at a JSON Pointer stands, or its nearest existing parent; '' is the dossier itself. */
export type Locate = (path: string) => Location

export interface LoadOptions {
  /** Whether places will be asked for: then they are kept while reading, which is quicker than reading again; default false. */
  readonly places?: boolean
}

export interface LoadedDossier {
  readonly dossier: Dossier
  readonly locate: Locate
}

/**
 * Reads a dossier from the text or the bytes of a file: YAML 1.2, so JSON too, in UTF-8. A good dossier that is written
 * in a common way is read quickly; any other text thoroughly, so that every problem is told, with its place.
 * @throws DossierError when it cannot be judged, with every problem, in the order of the file
 */
export function loadDossier(input: string | Uint8Array, options: LoadOptions = {}): LoadedDossier {
  const { text, mistakes } = decode(input)
  refuse(mistakes, locationsIn(text))
  const keeper = options.places ? keepPlaces(text) : undefined
  const value = readQuickly(text, keeper)
  if (isValid(value) && inconsistencies(value).length === 0) {
    return { dossier: value, locate: locateIn(text, () => keeper?.places() ?? quickPlaces(text)) }
  }
  const second = value === undefined ? secondDossierAt(text) : undefined
  if (second !== undefined) refuse([{ path: '', offset: second, message: secondDossier }], locationsIn(text))
  if (text.length > maxThorough) {
    const rough = value ?? readRoughly(text)
    if (value !== undefined || !isValid(rough)) refuseLarge(text, rough)
  }
  const { dossier, offsetOf } = readThoroughly(text)
  return { dossier, locate: locateIn(text, () => offsetOf) }
}

const secondDossier = nl`Hier begint een tweede dossier; zet elk dossier in een eigen bestand, of geef ze één op een regel aan "rivcheck check -"`

/**
 * Where it finds much that is wrong, the thorough reader takes a second for this many characters; a full dossier of two
 * years has some 50,000.
 */
const maxThorough = 250_000

/**
 * Tells what is wrong with a text that is too large for the thorough reader, and is not all right.
 * @param value as it was read quickly or roughly; undefined when neither was possible.
 * @throws DossierError always.
 */
function refuseLarge(text: string, value: unknown): void {
  const locate = locationsIn(text)
  const found = mistakesInValue(value)
  const offsetOf = found.length > 0 ? quickPlaces(text) : undefined
  if (offsetOf) refuse(found, locate, ({ path, keyPath }) => offsetOf(keyPath ?? path, keyPath !== undefined))
  const second = value === undefined ? secondDocumentAt(text) : undefined
  if (second !== undefined) refuse([secondDocument(second)], locate)
  const anchor = value === undefined ? anchorAt(text) : undefined
  if (anchor !== undefined) refuse([anchored(anchor)], locate)
  const stuck = value === undefined ? stuckAt(text) : undefined
  refuse([stuck === undefined ? tooLarge(text.length) : unreadableAt(stuck)], locate)
}

function anchored(offset: number): Mistake {
  const message = nl`Een naam voor een deel (&…) kan niet in een bestand van deze grootte; haal die weg en schrijf de waarde uit waar ernaar wordt verwezen (*…)`
  return { path: '', offset, message }
}

function unreadableAt(offset: number): Mistake {
  return {
    path: '',
    offset,
    message: nl`Tot hier is dit bestand te lezen; kijk op deze regel en erboven naar aanhalingstekens, haken, komma's en inspringing (spaties, geen tabs), en of een sleutel er twee keer staat`,
  }
}

function tooLarge(size: number): Mistake {
  const megabytes = (size / 1_000_000).toFixed(1).replace('.', ',')
  return {
    path: '',
    offset: 0,
    message: nl`Dit bestand is ${megabytes} MB groot en is anders dan een gewoon dossier, dat zelden groter is dan 0,1 MB; controleer of dit wel het dossier is`,
  }
}

/** The places are looked up at the first question: most dossiers are never asked for one. */
function locateIn(text: string, lookUp: () => OffsetOf | undefined): Locate {
  const place = locationsIn(text)
  let find: OffsetOf | undefined
  return (path) => {
    find ??= lookUp() ?? readThoroughly(text).offsetOf
    return place(find(path))
  }
}
