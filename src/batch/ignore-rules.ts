import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isWithin, toPosix } from './paths.js'
import { readRegularFile } from './read-input.js'
import { InputError } from './why-unreadable.js'

/** The files that say what to leave out, in order: the later one decides. */
export const ignoreFiles = ['.gitignore', '.rivcheckignore'] as const

/** What the ignore files above and in a folder say together. */
export interface IgnoreRules {
  /** The folder from which the paths of the patterns are reckoned. */
  readonly base: string
  readonly patterns: readonly string[]
  matcher: Ignore
  asked: number
}

/** The matcher remembers every path it was asked; a new one now and then keeps memory flat. */
const renewAfter = 10_000

/**
 * The rules that reach a folder from above: from the folder with `.git`; without one from the working directory, and
 * for a folder elsewhere from nothing. Those that leave out the folder itself are overruled by asking for it.
 * @param onError told of an ignore file that cannot be read.
 */
export function rulesAbove(root: string, cwd: string, onError: OnError): IgnoreRules {
  const folders = parentsUpTo(topOf(root, cwd), root)
  const base = folders[0] ?? root
  const rules = folders.reduce(
    (above, folder) =>
      rulesIn(
        above,
        folder,
        ignoreFiles.filter((name) => existsSync(join(folder, name))),
        onError,
      ),
    rulesOf(base, []),
  )
  if (root === base || !isIgnored(rules, root, true)) return rules
  const hits = (pattern: string) => isIgnored(rulesOf(base, [pattern]), root, true)
  return rulesOf(
    base,
    rules.patterns.filter((pattern) => pattern.startsWith('!') || !hits(pattern)),
  )
}

export type OnError = (path: string, cause: unknown) => void

/** The rules within a folder: those from above and then its own, in the ignore files of these names. */
export function rulesIn(above: IgnoreRules, folder: string, names: readonly string[], onError: OnError): IgnoreRules {
  const own: string[] = []
  for (const name of names) {
    const room = maxPatterns - above.patterns.length - own.length
    own.push(...patternsIn(join(folder, name), { base: above.base, room }, onError))
  }
  return own.length === 0 ? above : rulesOf(above.base, own, above)
}

/** Whether the rules leave out this path, below their base. */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  if (rules.patterns.length === 0) return false
  rules.asked += 1
  if (rules.asked % renewAfter === 0) rules.matcher = ignore({ ignoreCase: false }).add(rules.matcher)
  const below = toPosix(path.slice(rules.base.length + (rules.base.endsWith(sep) ? 0 : 1)))
  return rules.matcher.ignores(isFolder ? `${below}/` : below)
}

/** Those from above come first; what was made of them is used again, because thousands of folders may each add a few. */
function rulesOf(base: string, own: readonly string[], above?: IgnoreRules): IgnoreRules {
  const matcher = ignore({ ignoreCase: false })
  if (above) matcher.add(above.matcher)
  return { base, patterns: [...(above?.patterns ?? []), ...own], matcher: matcher.add(own), asked: 0 }
}

function topOf(root: string, cwd: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return isWithin(root, cwd) ? cwd : root
  }
}

/** From `top` down to, and not including, `root`. */
function parentsUpTo(top: string, root: string): readonly string[] {
  const parents: string[] = []
  for (let folder = root; folder !== top; ) {
    folder = dirname(folder)
    parents.unshift(folder)
  }
  return parents
}

/** Every path is held against every pattern; nobody writes so many by hand. */
const maxPatterns = 5000
const maxPatternLength = 1000
/** Each makes the matcher try every folder of a path anew, for every way to try the ones before it. */
const maxDoubleStars = 2

interface Above {
  readonly base: string
  /** How many more patterns there may be. */
  readonly room: number
}

function patternsIn(path: string, { base, room }: Above, onError: OnError): readonly string[] {
  try {
    const text = new TextDecoder('utf-8').decode(readRegularFile(path))
    const folder = toPosix(dirname(path).slice(base.length)).replace(/^\//, '')
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
    const usable = lines.filter(isUsable).slice(0, Math.max(room, 0))
    if (usable.length < lines.length) onError(path, new InputError(whyLeftOut(lines.length - usable.length)))
    return folder === '' ? usable : usable.flatMap((line) => below(folder, line))
  } catch (cause) {
    onError(path, cause)
    return []
  }
}

/** Whether a pattern can be held against a path, in a time that nobody notices. */
function isUsable(line: string): boolean {
  if (line.length > maxPatternLength || (line.match(/\*\*/g) ?? []).length > maxDoubleStars) return false
  try {
    ignore({ ignoreCase: false }).add(line).ignores('x') // compiles it
    return true
  } catch {
    return false
  }
}

function whyLeftOut(count: number): string {
  const which = count === 1 ? '1 patroon telt' : `${count} patronen tellen`
  return `${which} niet mee; gebruik hooguit ${maxPatterns} patronen, van hooguit ${maxPatternLength} tekens, met hooguit ${maxDoubleStars} keer **`
}

/** A pattern of a nested ignore file, reckoned from the base: one without an inner slash holds at every depth. */
function below(folder: string, line: string): readonly string[] {
  const not = line.startsWith('!') ? '!' : ''
  const pattern = line.slice(not.length).replace(spacesAtEnd, '')
  if (pattern === '') return [] // as git does
  const isAnchored = pattern.slice(0, -1).includes('/')
  const place = folder.replaceAll(/[\\*?[\]!# ]/g, '\\$&')
  return [`${not}/${place}/${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern.replace(/^\\(?=[!#])/, '')}`}`]
}

/** They do not count, unless a backslash says so. */
const spacesAtEnd = /(?<!\\) +$/
