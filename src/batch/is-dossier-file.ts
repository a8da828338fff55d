import { statSync } from 'node:fs'
import { readCandidate } from './read-input.js'

/** Whether a dossier bears this name, which must not be lost when a report is written. */
export function isDossierFile(path: string): boolean {
  try {
    return statSync(path).isFile() && readCandidate(path) !== null
  } catch {
    return false // not there, or not to be read
  }
}
