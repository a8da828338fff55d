import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Bestand, Dossier } from '../toolkit.js'
import { hashFile } from './hash-file.js'
import { isWithin } from './paths.js'
import { codeOf } from './why-unreadable.js'

/** What one dossier may have hashed, in bytes: more than all its papers, little enough for a second. */
const hashBudget = 256_000_000

/**
 * What the disk says of every file that the dossier names under `bestand` and `bewijs`, by the path as written. Nothing
 * outside the folder of the dossier is looked at, also not through a symbolic link, and nothing but a regular file is
 * opened. A file is hashed only when another one named is as large, because only then can they be the same.
 * @param file the path of the dossier. When it is a symbolic link, its papers may also lie beside the real file.
 */
export function readBestanden(dossier: Dossier, file: string): Map<string, Bestand> {
  const names = new Set<string>()
  collect(dossier, names)
  return lookUp([...names], file)
}

/** The same for these names. */
export function lookUp(names: readonly string[], file: string): Map<string, Bestand> {
  const look = createLook(dirname(file))
  const found = names.map((name) => [name, look(name)] as const)
  const real = found.every(([, looked]) => isFound(looked)) ? null : leadsTo(file)
  if (real === null) return withHashes(found)
  const lookThere = createLook(dirname(real))
  return withHashes(
    found.map(([name, looked]) => {
      const there = isFound(looked) ? looked : lookThere(name)
      return [name, isFound(there) ? there : looked]
    }),
  )
}

function collect(value: object, names: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) collect(item, names)
    return
  }
  const fields = value as Readonly<Record<string, unknown>> // what a file holds has no other keys
  for (const key in fields) {
    const child = fields[key]
    if (key === 'bestand' && typeof child === 'string') names.add(child)
    else if (typeof child !== 'object' || child === null) continue
    else if (key === 'bewijs' && Array.isArray(child)) for (const name of child) names.add(String(name))
    else collect(child, names)
  }
}

/** The file that a symbolic link leads to; null for what is no link, or not there any more. */
function leadsTo(file: string): string | null {
  try {
    return lstatSync(file).isSymbolicLink() ? realOf(file) : null
  } catch {
    return null
  }
}

function isFound(looked: Looked): looked is Found {
  return 'bytes' in looked
}

/** A file that is there, or what is wrong with it. */
type Looked = Found | Wrong
type Wrong = Exclude<Bestand, { status: 'aanwezig' }>

interface Found {
  readonly real: string
  readonly bytes: number
}

function createLook(folder: string): (name: string) => Looked {
  const root = realOf(folder) ?? folder
  const isInside = (real: string) => real === root || isWithin(real, root)
  const folders = new Map<string, string | Wrong>()
  /** With every link resolved. */
  const realFolder = (path: string): string | Wrong => {
    let real = folders.get(path)
    real ??= attempt(() => realpathSync.native(path))
    folders.set(path, real)
    return real
  }
  /** From the folder of the dossier on: below the first that is not there, nothing is looked for. */
  const lastFolder = (parts: readonly string[]): string | Wrong => {
    let path = folder
    let last = root
    for (const part of parts) {
      path = join(path, part)
      const real = realFolder(path)
      if (typeof real !== 'string') return isInside(last) ? real : outside
      last = real
    }
    // also where it is not there: whether something is outside is nothing to tell
    return isInside(last) ? last : outside
  }

  return (name) => {
    if (name.length > mostCharacters) return missing
    const path = resolve(folder, name)
    if (!isWithin(path, folder)) return outside
    const parts = path.slice(folder.length).split(sep).filter(Boolean)
    if (parts.length > mostFolders) return missing
    const place = lastFolder(parts.slice(0, -1))
    return typeof place === 'string' ? attempt(() => lookAt(path, join(place, basename(path)), isInside)) : place
  }
}

/** @param place where it is, but for a link that it may be itself. */
function lookAt(path: string, place: string, isInside: (real: string) => boolean): Looked {
  const own = lstatSync(path, { throwIfNoEntry: false }) // an error costs more than all the rest
  if (!own) return missing
  const real = own.isSymbolicLink() ? realpathSync.native(path) : place
  if (!isInside(real)) return outside
  const stats = own.isSymbolicLink() ? statSync(real) : own
  if (!stats.isFile()) return unreadable
  accessSync(real, constants.R_OK)
  return { real, bytes: stats.size }
}

const missing: Wrong = { status: 'ontbreekt' }
const outside: Wrong = { status: 'buiten-map' }
const unreadable: Wrong = { status: 'onleesbaar' }

function attempt<T>(action: () => T): T | Wrong {
  try {
    return action()
  } catch (cause) {
    return isMissing(cause) ? missing : unreadable
  }
}

/** A path that is longer or deeper is not used by anyone, and to look for it would take seconds. */
const mostCharacters = 4096
const mostFolders = 100

/** With every link resolved; null for what is not there. */
function realOf(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

/** What `existsSync` would call absent. */
function isMissing(cause: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(cause))
}

function withHashes(found: readonly (readonly [string, Looked])[]): Map<string, Bestand> {
  const counts = new Map<number, number>()
  for (const [, looked] of found) if (isFound(looked)) counts.set(looked.bytes, (counts.get(looked.bytes) ?? 0) + 1)
  let budget = hashBudget
  const toBestand = (looked: Looked): Bestand => {
    if (!isFound(looked)) return looked
    const { real, bytes } = looked
    const isAlone = bytes === 0 || counts.get(bytes) === 1
    if (isAlone || bytes > budget) return { status: 'aanwezig', bytes, sha256: null }
    budget -= bytes
    try {
      return { status: 'aanwezig', bytes, sha256: hashFile(real, bytes) }
    } catch {
      return { status: 'onleesbaar' }
    }
  }
  return new Map(found.map(([name, looked]) => [name, toBestand(looked)]))
}
