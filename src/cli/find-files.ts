import { readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'

/** `-` on the command line: the dossier comes from standard input. */
export const stdin = '-'

export interface FoundFiles {
  /** Relative to the working directory, without doubles; a named file also when it does not exist. */
  readonly files: readonly string[]
  /** What was asked for and gave no dossier, with the reason. */
  readonly empty: readonly { readonly asked: string; readonly reason: string }[]
}

/**
 * The dossiers that these files, folders and globs stand for. A named file is always tried; from a folder or glob come
 * the `.yaml`, `.yml` and `.json` files that carry `versie` and `verzuim`, in order of name.
 */
export function findFiles(asked: readonly string[], cwd: string): FoundFiles {
  const files = new Set<string>()
  const empty: { asked: string; reason: string }[] = []
  for (const name of asked) {
    const found = filesOf(name, cwd)
    if (typeof found === 'string') empty.push({ asked: name, reason: found })
    else for (const file of found) files.add(file)
  }
  return { files: [...files], empty }
}

function filesOf(name: string, cwd: string): readonly string[] | string {
  if (name === stdin) return [stdin]
  const kind = kindOf(resolve(cwd, name))
  if (kind === 'folder') return dossiersIn('**/*', resolve(cwd, name), cwd, `geen dossiers in de map ${name}`)
  if (kind === 'missing' && isDynamicPattern(name)) return dossiersIn(toPosix(name), cwd, cwd, `niets past bij ${name}`)
  return [toPosix(relative(cwd, resolve(cwd, name)))]
}

function kindOf(path: string): 'folder' | 'file' | 'missing' {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? 'missing' : stats.isDirectory() ? 'folder' : 'file'
}

function dossiersIn(pattern: string, from: string, cwd: string, nothing: string): readonly string[] | string {
  const candidates = globSync(pattern, {
    cwd: from,
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/vendor/**'],
  }).filter(isCandidate)
  const paths = candidates.map((candidate) => join(from, candidate)).filter(looksLikeDossier)
  if (paths.length > 0) return paths.map((path) => toPosix(relative(cwd, path))).sort()
  const skipped =
    candidates.length > 0 ? ` (${candidates.length} YAML- of JSON-bestanden zonder versie en verzuim)` : ''
  return nothing + skipped
}

function isCandidate(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.(ya?ml|json)$/i.test(name) && !/^rivcheck/i.test(name) && !/\.schema\.json$/i.test(name)
}

/** An unreadable file is kept: that it cannot be read must be told. */
function looksLikeDossier(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8')
    return hasKey(text, 'versie') && hasKey(text, 'verzuim')
  } catch {
    return true
  }
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`(^|[{,\\s])["']?${key}["']?\\s*:`, 'm').test(text)
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
