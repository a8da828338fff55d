import { expect } from 'vitest'
import { inconsistencies } from '../../src/dossier/consistency.js'
import { decode } from '../../src/dossier/decode.js'
import { isValid } from '../../src/dossier/is-valid.js'
import { below } from '../../src/dossier/json-pointer.js'
import { DossierError } from '../../src/dossier/load.js'
import { parseYaml } from '../../src/dossier/parse-yaml.js'
import { keepPlaces, quickPlaces } from '../../src/dossier/quick-places.js'
import { readQuickly } from '../../src/dossier/read-quickly.js'
import { readThoroughly } from '../../src/dossier/read-thoroughly.js'
import { toValue } from '../../src/dossier/to-value.js'

/** What the quick reader makes of a text, when `loadDossier` would be content with it. */
export function quickly(text: string): unknown {
  const value = readQuickly(text)
  return isValid(value) && inconsistencies(value).length === 0 ? value : undefined
}

function thoroughly(text: string): unknown {
  try {
    return readThoroughly(text).dossier
  } catch (error) {
    if (error instanceof DossierError) return error.problems
    throw error
  }
}

/** Every path in a value, and some that are not there. */
function pathsIn(value: unknown, path = ''): string[] {
  const missing = [below(path, 'onbekend'), below(path, 99)]
  if (typeof value !== 'object' || value === null) return [path, ...missing]
  return [path, ...missing, ...Object.entries(value).flatMap(([key, child]) => pathsIn(child, below(path, key)))]
}

/** Whatever the quick reader takes, the thorough reader takes for the same, with everything in the same place. */
export function expectAgreement(input: string | Uint8Array): void {
  const { text, mistakes } = decode(input)
  const quick = mistakes.length > 0 ? undefined : quickly(text)
  if (quick === undefined) return
  expect(thoroughly(text)).toStrictEqual(quick)
  const offsetOf = quickPlaces(text)
  const keeper = keepPlaces(text)
  expect(readQuickly(text, keeper)).toStrictEqual(quick)
  if (!offsetOf) return
  const paths = pathsIn(quick)
  const { offsetOf: thoroughOffsetOf } = readThoroughly(text)
  expect(paths.map((path) => `${path} ${offsetOf(path)}`)).toEqual(
    paths.map((path) => `${path} ${thoroughOffsetOf(path)}`),
  )
  const kept = keeper.places() // none of JSON
  if (kept) expect(paths.map((path) => kept(path))).toEqual(paths.map((path) => offsetOf(path)))
}

/** The same of any text, dossier or not: where both readers give a value without objections, it is the same value. */
export function expectSameValue(input: string | Uint8Array): void {
  const { text, mistakes } = decode(input)
  const quick = mistakes.length > 0 ? undefined : readQuickly(text)
  if (quick === undefined) return
  const { contents, mistakes: unparsable } = parseYaml(text)
  const { value, mistakes: misread } = toValue(contents, text, false)
  if (unparsable.length + misread.length === 0) expect(value).toStrictEqual(quick)
}
