import { statSync } from 'node:fs'
import { readCandidate } from './read-input.js'

/** No report has such a name, and a dossier may name it as proof. */
const paper = /\.(?:pdf|docx?|odt|rtf|jpe?g|png|tiff?|heic|eml|msg|zip)$/i

/** Why a file must not be lost when a report is written, as what it is; null when it may be replaced. */
export function whyKept(path: string): string | null {
  try {
    if (!statSync(path).isFile()) return null
  } catch {
    return null // not there
  }
  if (paper.test(path)) return 'is naar de naam een stuk, geen rapport,'
  try {
    return readCandidate(path) === null ? null : 'is een dossier'
  } catch {
    return 'is misschien een dossier (het is te groot of niet te lezen)'
  }
}
