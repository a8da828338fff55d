import { statSync } from 'node:fs'
import { readCandidate } from './read-input.js'

/** Why a file must not be lost when a report is written, as what it is; null when it may be replaced. */
export function whyKept(path: string): string | null {
  try {
    if (!statSync(path).isFile()) return null
  } catch {
    return null // not there
  }
  try {
    return readCandidate(path) === null ? null : 'is een dossier'
  } catch {
    return 'is misschien een dossier (het is te groot of niet te lezen)'
  }
}
