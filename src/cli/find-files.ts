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
  /** YAML and JSON files from folders and globs that are no dossiers. */
  readonly skipped: readonly string[]
}

/**
 * The dossiers that these files, folders and globs stand for. A named file is always tried; from a folder or glob come
 * the `.yaml`, `.yml` and `.json` files that look like a dossier, in order of name.
 */
export function findFiles(asked: readonly string[], cwd: string): FoundFiles {
  const files = new Set<string>()
  const empty: { asked: string; reason: string }[] = []
  const skipped: string[] = []
  for (const name of asked) {
    const found = filesOf(name, cwd)
    for (const file of found.files) files.add(file)
    skipped.push(...found.skipped)
    if (found.files.length === 0) empty.push({ asked: name, reason: found.nothing })
  }
  return { files: [...files], empty, skipped }
}

interface Found {
  readonly files: readonly string[]
  readonly skipped: readonly string[]
  readonly nothing: string
}

function filesOf(name: string, cwd: string): Found {
  const named = (file: string): Found => ({ files: [file], skipped: [], nothing: '' })
  if (name === stdin) return named(stdin)
  const kind = kindOf(resolve(cwd, name))
  if (kind === 'folder') return dossiersIn('**/*', resolve(cwd, name), cwd, `geen dossiers in de map ${name}`)
  if (kind === 'missing' && isDynamicPattern(name)) return dossiersIn(toPosix(name), cwd, cwd, `niets past bij ${name}`)
  return named(toPosix(relative(cwd, resolve(cwd, name))))
}

function kindOf(path: string): 'folder' | 'file' | 'missing' {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? 'missing' : stats.isDirectory() ? 'folder' : 'file'
}

function dossiersIn(pattern: string, from: string, cwd: string, nothing: string): Found {
  const candidates = globSync(pattern, {
    cwd: from,
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/vendor/**'],
  }).filter(isCandidate)
  const files: string[] = []
  const skipped: string[] = []
  for (const candidate of candidates) {
    const path = join(from, candidate)
    const list = looksLikeDossier(path) ? files : skipped
    list.push(toPosix(relative(cwd, path)))
  }
  return { files: files.sort(), skipped: skipped.sort(), nothing }
}

function isCandidate(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.(ya?ml|json)$/i.test(name) && !/^rivcheck/i.test(name) && !/\.schema\.json$/i.test(name)
}

/**
 * Whether a file carries `verzuim`, or both `versie` and `kenmerk`: so a dossier with one of them misspelled is still
 * judged. A file that cannot be read is kept, because that must be told.
 */
function looksLikeDossier(path: string): boolean {
  try {
    const bytes = readFileSync(path)
    const text = bytes.toString(isUtf16(bytes) ? 'utf16le' : 'utf8')
    return hasKey(text, 'verzuim') || (hasKey(text, 'versie') && hasKey(text, 'kenmerk'))
  } catch {
    return true
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`(^|[{,\\s])["']?${key}["']?\\s*:`, 'm').test(text)
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
