import { resolve } from 'node:path'
import type { FoundFiles } from './find-files.js'
import { readCandidate } from './read-input.js'

/** So many files can be looked at twice without anyone noticing. */
const most = 200

/**
 * How many dossiers there are among these files, because one is reported in another way than many. When not all files
 * are named and there are many, that would cost reading them twice: then many it is.
 */
export function countCandidates({ files, named }: Pick<FoundFiles, 'files' | 'named'>, cwd: string): number {
  if (files.length > most || files.length === named.size) return files.length
  return files.filter((file) => named.has(file) || isDossier(resolve(cwd, file))).length
}

/** A file that cannot be read counts, because that must be told. */
function isDossier(path: string): boolean {
  try {
    return readCandidate(path) !== null
  } catch {
    return true
  }
}
