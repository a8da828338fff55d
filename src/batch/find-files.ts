import { lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { FolderNotes } from './folder-reader.js'
import { toPosix } from './paths.js'
import { freeYoungHeap, holdYoungHeap } from './young-heap.js'

/** `-` on the command line: the dossier comes from standard input. */
export const stdin = '-'

export interface FoundFiles {
  /**
   * In the order asked; what a folder or pattern gave by code unit of the path. Each real file once. Relative to the
   * working directory, with forward slashes; `-` is standard input. Names only: there may be very many.
   */
  readonly files: readonly string[]
  /** Those that are always tried. The others came from a folder or pattern, and count only when they look like a dossier. */
  readonly named: ReadonlySet<string>
  /** What was asked for and gave no file, with the reason. */
  readonly empty: readonly { readonly asked: string; readonly reason: string }[]
  /** From folders and patterns: named as a dossier, but a pipe, socket or device. */
  readonly skipped: readonly string[]
  /** From folders and patterns: symbolic links that lead out of the folder asked for, and were not followed. */
  readonly outside: readonly string[]
  /** Folders and files that could not be read while looking, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
}

export interface FindOptions {
  /** Names from a list, see `filesFrom`: each stands for that one file, never for a pattern or standard input. */
  readonly listed?: readonly string[]
}

/**
 * The files that these names, folders and patterns stand for, without opening them. A named file is always given, also
 * when it does not exist. From folders and patterns come the `.yaml`, `.yml` and `.json` files, without hidden and
 * dependency folders and without what `.gitignore` and `.rivcheckignore` leave out. Never throws. Waits only for the code
 * that walks through folders, which a run over named files does not load.
 */
export async function findFiles(
  asked: readonly string[],
  cwd: string,
  { listed = [] }: FindOptions = {},
): Promise<FoundFiles> {
  const notes: FolderNotes = { unreadable: [], skipped: [], outside: [], linked: new Map(), ignored: 0 }
  const empty: { asked: string; reason: string }[] = []
  const files: string[] = []
  const named = new Set<string>()
  /** By the real name: under which name a file is given. */
  const given = new Map<string, string>()
  const realNameOf = createRealNames()
  const give = (real: string, file: string): string => {
    const before = given.get(real)
    if (before !== undefined) return before
    given.set(real, file)
    files.push(file)
    return file
  }
  const giveNamed = (name: string) => {
    const path = resolve(cwd, name)
    const file = toPosix(relative(cwd, path)) || '.'
    named.add(give(realNameOf(path), file === stdin ? `./${file}` : file))
  }

  for (const name of asked) {
    const kind = await kindOf(name, cwd)
    if (kind === 'nothing') empty.push({ asked: name, reason: 'een lege naam is geen bestand of map' })
    else if (kind === 'file') giveNamed(name)
    else if (kind === 'stdin') {
      named.add(give(stdin, stdin))
    } else {
      const { filesInFolder, filesOfPattern } = await loadWalk()
      const [ignoredBefore, toldBefore] = [notes.ignored, countTold(notes)]
      holdYoungHeap()
      const found = kind === 'folder' ? filesInFolder(resolve(cwd, name), cwd, notes) : filesOfPattern(name, cwd, notes)
      freeYoungHeap()
      const mayBeTwice = asked.length + listed.length > 1 // else the map would hold every name for nothing
      for (const file of found.files) {
        if (mayBeTwice) give(found.realOf(file), file)
        else files.push(file)
      }
      const isTold = kind === 'pattern' && countTold(notes) > toldBefore
      if (found.files.length > 0 || isTold) continue
      empty.push({ asked: name, reason: whyEmpty(name, kind, notes.ignored - ignoredBefore) })
    }
  }
  for (const name of listed) if (name !== '') giveNamed(name)

  const toFile = (path: string) => toPosix(relative(cwd, path)) || '.'
  return {
    files,
    named,
    empty,
    skipped: [...new Set(notes.skipped)].map(toFile).sort(),
    outside: [...new Set(notes.outside)].map(toFile).sort(),
    unreadable: [...new Map(notes.unreadable.map(({ path, reason }) => [path, reason]))].map(([path, reason]) => ({
      file: toFile(path),
      reason,
    })),
  }
}

function countTold({ unreadable, skipped, outside }: FolderNotes): number {
  return unreadable.length + skipped.length + outside.length
}

const loadWalk = () => import('./files-in-folder.js')

async function kindOf(name: string, cwd: string): Promise<'nothing' | 'stdin' | 'folder' | 'pattern' | 'file'> {
  if (name === '') return 'nothing'
  if (name === stdin) return 'stdin'
  try {
    const stats = statSync(resolve(cwd, name), { throwIfNoEntry: false })
    if (stats) return stats.isDirectory() ? 'folder' : 'file'
  } catch {
    // a name that the system does not take may still be a pattern; else reading it tells what is wrong
  }
  return name.length <= longestPattern && mayBePattern.test(name) && (await loadWalk()).isPattern(name, cwd)
    ? 'pattern'
    : 'file'
}

/** As long as a path can be; the library that reads patterns throws at much longer ones. */
const longestPattern = 4096
/** Every sign that makes a pattern has one of these. */
const mayBePattern = /[*?[\]{}()!]/

function whyEmpty(name: string, kind: 'folder' | 'pattern', ignored: number): string {
  const nothing = kind === 'folder' ? `geen dossiers in de map ${name}` : `niets past bij ${name}`
  return ignored === 0 ? nothing : `${nothing}; overgeslagen om .gitignore of .rivcheckignore: ${ignored}`
}

/** Where a named file really is, as far as that can be told; a folder is looked up once. */
function createRealNames(): (path: string) => string {
  const folders = new Map<string, string>()
  return (path) => {
    try {
      if (lstatSync(path).isSymbolicLink()) return realpathSync.native(path)
      const folder = dirname(path)
      const real = folders.get(folder) ?? realpathSync.native(folder)
      folders.set(folder, real)
      return join(real, basename(path))
    } catch {
      return path
    }
  }
}
