import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type GlobOptions, globSync, isDynamicPattern } from 'tinyglobby'
import { createFolderReader, type FolderEntry, type FolderNotes } from './folder-reader.js'
import { isCandidate } from './is-candidate.js'
import { toPosix } from './paths.js'

/** What a folder or pattern gave: each real file once. */
export interface FolderFiles {
  /** Relative to the working directory, by code unit. */
  readonly files: readonly string[]
  /** Where such a file really is; the same for two names of one file. */
  readonly realOf: (file: string) => string
}

/** The files below a folder that may be dossiers by their name. */
export function filesInFolder(root: string, cwd: string, notes: FolderNotes): FolderFiles {
  const { readFolder, realRoot } = createFolderReader(root, cwd, { hidden: false, notes })
  const files: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const prefix = prefixOf(folder, cwd)
    for (const { name, kind, leave } of readFolder(folder)) {
      if (leave) leave()
      else if (kind === 'folder') folders.push(join(folder, name))
      else files.push([prefix, name].join('')) // one text; a sum would keep its parts until it is sorted
    }
  }
  return onceEach(files, { cwd, root, realRoot, linked: notes.linked })
}

/** Whether a name that is no file stands for more: `dossiers/*.yaml`. */
export function isPattern(name: string, cwd: string): boolean {
  return isDynamicPattern(splitPattern(name, cwd).rest)
}

/**
 * The folder where a pattern begins, and what it asks for below it. What stands on the disk as it is written is no
 * pattern, unless it has a sign that people use for nothing else: the folder `Jansen (Utrecht)` is that folder.
 */
function splitPattern(pattern: string, cwd: string): { readonly root: string; readonly rest: string } {
  const parts = toPosix(pattern).split('/')
  const pathTo = (end: number) => resolve(cwd, parts.slice(0, end).join('/') || (pattern.startsWith('/') ? '/' : '.'))
  const isPlain = (part: string, index: number) =>
    !/[*?[\]{}()!+@\\]/.test(part) || (!/[*?[]/.test(part) && existsSync(pathTo(index + 1)))
  const first = parts.findIndex((part, index) => !isPlain(part, index))
  const rest = parts.slice(first).join('/').replaceAll(plainBrackets, '\\($1\\)').replaceAll(plainPlus, '\\+')
  return { root: pathTo(first), rest }
}

/** Round brackets mean something behind one of these signs only, and within such: `!(a|b)`. */
const plainBrackets = /(?<![?*+@!\\(|])\(([^()]*)\)/g
const plainPlus = /(?<!\\)\+(?!\()/g
/** Only who writes a dot at the start of a name asks for hidden files. */
const asksHidden = /(?:^|[/{,(|[])\\?\./

/** The files that fit a pattern and may be dossiers by their name; of a folder that fits, all below it. */
export function filesOfPattern(pattern: string, cwd: string, notes: FolderNotes): FolderFiles {
  const { root, rest } = splitPattern(pattern, cwd)
  const { readFolder, realRoot } = createFolderReader(root, cwd, {
    hidden: asksHidden.test(rest),
    mayBeMissing: true,
    notes,
  })
  const leaving = new Map<string, () => void>()
  const readdirSync = (folder: string) => {
    leaving.get(resolve(folder))?.() // only where the pattern goes on
    return Array.from(readFolder(resolve(folder)), (entry) => {
      if (entry.leave) leaving.set(resolve(folder, entry.name), entry.leave)
      return toDirent(entry)
    })
  }
  const found = globSync(rest, {
    cwd: root,
    dot: false,
    followSymbolicLinks: false, // the reader has followed them, as far as they may be followed
    fs: { readdirSync } as unknown as FileSystem, // the crawler calls this one function, in this one way
  })
  const files: string[] = []
  for (const file of found) {
    const path = resolve(root, file)
    const leave = leaving.get(path)
    if (leave) leave()
    else if (isCandidate(file.slice(file.lastIndexOf('/') + 1))) files.push(toPosix(relative(cwd, path)))
  }
  return onceEach(files, { cwd, root, realRoot, linked: notes.linked })
}

type FileSystem = NonNullable<GlobOptions['fs']>

function toDirent({ name, kind }: FolderEntry) {
  return {
    name,
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => false,
  }
}

interface Root {
  readonly cwd: string
  readonly root: string
  readonly realRoot: string
  readonly linked: ReadonlyMap<string, string>
}

/** In order, and of a file with more names the real one: beside it lie the papers that the dossier names. */
function onceEach(files: string[], { cwd, root, realRoot, linked }: Root): FolderFiles {
  const linkOf = (file: string) => (linked.size > 0 ? linked.get(resolve(cwd, file)) : undefined)
  const realOf = (file: string) => linkOf(file) ?? join(realRoot, relative(root, resolve(cwd, file)))
  files.sort()
  if (linked.size === 0) return { files, realOf }
  const seen = new Set(files.filter((file) => linkOf(file) === undefined).map(realOf))
  const once = files.filter((file) => {
    const link = linkOf(file)
    if (link === undefined) return true
    return !seen.has(link) && seen.add(link)
  })
  return { files: once, realOf }
}

/** What comes before the names in a folder, seen from the working directory. */
function prefixOf(folder: string, cwd: string): string {
  const name = toPosix(relative(cwd, folder))
  return name === '' || name.endsWith('/') ? name : `${name}/`
}
