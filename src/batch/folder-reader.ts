import { type Dir, type Dirent, lstatSync, opendirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type IgnoreRules, ignoreFiles, isIgnored, rulesAbove, rulesIn } from './ignore-rules.js'
import { isCandidate } from './is-candidate.js'
import { isWithin } from './paths.js'
import { codeOf, whyFolderUnreadable, whyUnreadable } from './why-unreadable.js'

/** One name in a folder that matters: a folder to go into, or a file that may be a dossier by its name. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder'
  /** Only of what cannot be taken after all: notes why. For who asked for this name; a pattern may ask for others. */
  readonly leave?: () => void
}

/** What happened while folders were read. Paths are absolute. */
export interface FolderNotes {
  readonly unreadable: { readonly path: string; readonly reason: string }[]
  /** Named as a dossier, but a pipe, socket or device. */
  readonly skipped: string[]
  /** Symbolic links that lead out of the folder that was asked for. */
  readonly outside: string[]
  /** For each file that was reached by a symbolic link: where it really is. */
  readonly linked: Map<string, string>
  /** How many names the ignore files left out. */
  ignored: number
}

interface Reached {
  readonly real: string
  /** How many folders below the one that was asked for. */
  readonly depth: number
  readonly byLink: boolean
  readonly rules: IgnoreRules
}

/** Where a link leads: inside the folder that was asked for, out of it, or nowhere. */
type Followed =
  | { readonly kind: Stats; readonly real: string }
  | { readonly outside: FolderEntry['kind'] }
  | { readonly cause: unknown }

export interface FolderReader {
  /** The root with every symbolic link resolved. */
  readonly realRoot: string
  /**
   * The entries of the root, or of a folder that an earlier call gave: first the files, in no order and read while they
   * are taken, because a folder may hold very many; then folders and links, by name. Never throws.
   */
  readonly readFolder: (folder: string) => Iterable<FolderEntry>
}

export interface HowToRead {
  /** Whether names that begin with a dot count. */
  readonly hidden: boolean
  /** Whether it is no news that the root does not exist. */
  readonly mayBeMissing?: boolean
  readonly notes: FolderNotes
}

/**
 * Reads the folders below one that was asked for: without hidden, ignored and dependency folders, in a circle only
 * once, and not along symbolic links that lead out of it. A few system calls a folder; only links take more.
 */
export function createFolderReader(
  root: string,
  cwd: string,
  { hidden, mayBeMissing = false, notes }: HowToRead,
): FolderReader {
  const realRoot = realOf(root)
  const onError = (path: string, cause: unknown) => {
    notes.unreadable.push({ path, reason: whyUnreadable(cause) })
  }
  const reached = new Map<string, Reached>([
    [root, { real: realRoot, depth: 0, byLink: false, rules: rulesAbove(root, cwd, onError) }],
  ])
  const visited = new Set<string>()
  /** Names that really hold that sign: a second one that looks the same is no UTF-8. */
  const oddPaths = new Set<string>()

  function* readFolder(folder: string): Generator<FolderEntry> {
    const found = reached.get(folder)
    reached.delete(folder)
    if (!found || (found.byLink && visited.has(found.real))) return
    visited.add(found.real)
    const dirents = direntsIn(folder, (cause) => {
      if (mayBeMissing && folder === root && ['ENOENT', 'ENOTDIR'].includes(codeOf(cause))) return
      notes.unreadable.push({ path: folder, reason: whyFolderUnreadable(cause) })
    })
    let here: Reached | undefined
    const others: Dirent[] = []
    for (const dirent of dirents) {
      here ??= { ...found, rules: rulesIn(found.rules, folder, ignoreFilesIn(folder), onError) }
      const entry = dirent.isFile() ? toEntry(dirent, folder, here) : null
      if (entry) yield entry
      else if (!dirent.isFile()) others.push(dirent)
    }
    if (!here) return
    // in order, because what is reached first gives its name to what more links lead to; a disk has an order of its own
    others.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const dirent of others) {
      const entry = toEntry(dirent, folder, here)
      if (entry) yield entry
    }
  }

  function toEntry(dirent: Dirent, folder: string, here: Reached): FolderEntry | null {
    const { name } = dirent
    if (!hidden && name.startsWith('.')) return null
    const byName = isCandidate(name)
    const isLink = dirent.isSymbolicLink()
    if (!byName && !isLink && !dirent.isDirectory()) return null
    const path = folder.endsWith(sep) ? folder + name : folder + sep + name // `join` would tidy each path once more
    const left = (leave: () => void, kind: FolderEntry['kind'] = 'file'): FolderEntry => ({ name, kind, leave })
    if (name.includes('\uFFFD') && (oddPaths.has(path) || !existsAt(path))) {
      const reason = 'deze naam is geen geldige UTF-8; hernoem het bestand of de map'
      return left(() => notes.unreadable.push({ path, reason }))
    }
    if (name.includes('\uFFFD')) oddPaths.add(path)
    if (isLink && leaveOut(here.rules, path, false)) return null
    const target = isLink ? follow(path, byName) : { kind: dirent, real: null }
    if (!target) return null
    if ('outside' in target) return left(() => notes.outside.push(path), target.outside)
    if ('cause' in target) return left(() => onError(path, target.cause))
    const isFolder = target.kind.isDirectory()
    if (isFolder && dependencyFolders.has(name)) return null
    if (!isFolder && !byName) return null
    if (leaveOut(here.rules, path, isFolder)) return null
    const byLink = isLink || here.byLink
    const realName = () => target.real ?? join(here.real, name)
    if (isFolder) {
      if (here.depth === maxDepth) {
        notes.unreadable.push({ path, reason: `hier zitten meer dan ${maxDepth} mappen in elkaar; noem deze map zelf` })
        return null
      }
      reached.set(path, { real: realName(), depth: here.depth + 1, byLink, rules: here.rules })
      return { name, kind: 'folder' }
    }
    if (!target.kind.isFile()) return left(() => notes.skipped.push(path))
    if (byLink) notes.linked.set(path, realName())
    return { name, kind: 'file' }
  }

  function leaveOut(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
    if (!isIgnored(rules, path, isFolder)) return false
    notes.ignored += 1
    return true
  }

  /** Where a link leads; null when that does not matter. */
  function follow(path: string, byName: boolean): Followed | null {
    try {
      const real = realpathSync.native(path)
      const kind = statSync(real)
      if (!kind.isDirectory() && !byName) return null
      if (isWithin(real, realRoot)) return { kind, real }
      // a link to a folder above leads in a circle, and misses nothing
      if (real === realRoot || isWithin(realRoot, real)) return null
      return { outside: kind.isDirectory() ? 'folder' : 'file' }
    } catch (cause) {
      return byName ? { cause } : null
    }
  }

  return { realRoot, readFolder }
}

/** Far more than anyone needs: each path is held against every ignore pattern, and the deeper the longer that takes. */
const maxDepth = 100

const dependencyFolders: ReadonlySet<string> = new Set(['node_modules', 'vendor'])

/** So many names at a time: all of a large folder at once take twice the memory. */
const atOnce = 256

function* direntsIn(folder: string, onError: (cause: unknown) => void): Generator<Dirent> {
  let open: Dir | undefined
  try {
    open = opendirSync(folder, { bufferSize: atOnce })
    for (let dirent = open.readSync(); dirent; dirent = open.readSync()) yield dirent
  } catch (cause) {
    onError(cause)
  } finally {
    open?.closeSync()
  }
}

function ignoreFilesIn(folder: string): readonly string[] {
  // where one may not look, nothing in that folder can be read
  return ignoreFiles.filter((name) => existsAt(join(folder, name), 'EACCES'))
}

function realOf(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return folder
  }
}

/** @param absent code of a further error that is taken for absent. */
function existsAt(path: string, absent?: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (cause) {
    return ![absent, 'EILSEQ'].includes(codeOf(cause)) // some systems refuse an odd name at once
  }
}
