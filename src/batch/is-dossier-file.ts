import { statSync } from 'node:fs'
import { readCandidate } from './read-input.js'

/** Whether a dossier bears this name, or may do so: it must not be lost when a report is written. */
export function isDossierFile(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false
  } catch {
    return false // not there
  }
  try {
    return readCandidate(path) !== null
  } catch {
    return true // not to be read, or too large to be judged
  }
}
