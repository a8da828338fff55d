import { DossierError, loadDossier, toYaml } from '../../toolkit.js'
import { safeFileName } from '../safe-file-name.js'
import type { Draft, Group, Origin } from './build-dossiers.js'
import { isBsn } from './drop-columns.js'

/** A dossier as it is written, or the reasons why not. */
export interface Finished {
  readonly kenmerk: string
  /** As a spreadsheet counts. */
  readonly rows: readonly number[]
  readonly file: string
  readonly text: string
  /** What is in it, for the table: the length of each list. */
  readonly lists: readonly (readonly [key: string, length: number])[]
  /** Empty when it can be written. */
  readonly problems: readonly string[]
}

/**
 * Turns drafts into the text of dossiers that `check` reads.
 * @param order the keys of a dossier in the order of the schema.
 * @param isThere whether a file of that name is there already.
 */
export function finishDossiers(
  drafts: readonly Draft[],
  order: readonly string[],
  isThere: (file: string) => boolean,
): readonly Finished[] {
  const taken = new Map<string, string>()
  return drafts.map(({ kenmerk: given, rows, dossier, origins, problems }) => {
    const kenmerk = isBsn(given) ? hidden : given
    const file = `${safeFileName(given) ?? 'dossier'}.yaml`
    const sorted = inOrder(dossier, order)
    const text = `# yaml-language-server: $schema=dossier.schema.json\n${toYaml(sorted, 100)}`
    const told = problems.map(({ message, ...origin }) => `${cellOf(origin)}: ${message}`)
    const all = told.length > 0 ? told : mistakesIn(text, origins)
    const other = taken.get(file.toLowerCase())
    if (other !== undefined) all.push(`${file} is al voor kenmerk ${other}; geef een van beide een ander kenmerk`)
    else if (isThere(file)) all.push(`${file} bestaat al en blijft zoals het is`)
    taken.set(file.toLowerCase(), other ?? kenmerk)
    return { kenmerk, rows, file, text, lists: listsIn(sorted), problems: all }
  })
}

/** A number that may be a BSN is not repeated. */
const hidden = '*********'

/** By the very check that every dossier passes. */
function mistakesIn(text: string, origins: ReadonlyMap<string, Origin>): string[] {
  try {
    loadDossier(text)
    return []
  } catch (cause) {
    if (!(cause instanceof DossierError)) throw cause
    return cause.problems.map(({ path, message }) => {
      const origin = originOf(path, origins)
      return `${origin ? cellOf(origin) : path.slice(1).replaceAll('/', '.') || 'dossier'}: ${message}`
    })
  }
}

/** The cell of that very place, or of one around or in it. */
function originOf(path: string, origins: ReadonlyMap<string, Origin>): Origin | undefined {
  const near = [...origins].find(([place]) => place.startsWith(`${path}/`) || path.startsWith(`${place}/`))
  return origins.get(path) ?? near?.[1]
}

function cellOf({ row, column }: Origin): string {
  return `rij ${row}${column ? `, kolom ${column}` : ''}`
}

function inOrder(dossier: Group, order: readonly string[]): Group {
  return Object.fromEntries(order.flatMap((key) => (Object.hasOwn(dossier, key) ? [[key, dossier[key]]] : [])))
}

function listsIn(dossier: Group): readonly (readonly [string, number])[] {
  return Object.entries(dossier).flatMap(([key, value]): (readonly [string, number])[] =>
    Array.isArray(value) ? [[key, value.length]] : [],
  )
}
