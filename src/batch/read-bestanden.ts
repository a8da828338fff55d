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
type Looked = Found | Exclude<Bestand, { status: 'aanwezig' }>

interface Found {
  readonly real: string
  readonly bytes: number
}

function createLook(folder: string): (name: string) => Looked {
  const reals = new Map<string, string>()
  const realFolderOf = (path: string): string => {
    const known = reals.get(path)
    if (known !== undefined) return known
    const real = realOf(path) ?? (path === folder ? path : join(realFolderOf(dirname(path)), basename(path)))
    reals.set(path, real)
    return real
  }

  return (name) => {
    if (name.length > mostCharacters) return { status: 'ontbreekt' }
    const path = resolve(folder, name)
    if (!isWithin(path, folder)) return { status: 'buiten-map' }
    if (path.slice(folder.length).split(sep).length > mostFolders) return { status: 'ontbreekt' }
    try {
      const place = join(realFolderOf(dirname(path)), basename(path))
      // also where a link of a folder leads outside: whether something is there is nothing to tell
      if (!isWithin(place, realFolderOf(folder))) return { status: 'buiten-map' }
      const own = lstatSync(path, { throwIfNoEntry: false }) // an error costs more than all the rest
      if (!own) return { status: 'ontbreekt' }
      const real = own.isSymbolicLink() ? realpathSync.native(path) : place
      if (!isWithin(real, realFolderOf(folder))) return { status: 'buiten-map' }
      const stats = own.isSymbolicLink() ? statSync(real) : own
      if (!stats.isFile()) return { status: 'onleesbaar' }
      accessSync(real, constants.R_OK)
      return { real, bytes: stats.size }
    } catch (cause) {
      return { status: isMissing(cause) ? 'ontbreekt' : 'onleesbaar' }
    }
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
