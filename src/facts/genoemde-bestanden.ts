import type { Dossier } from '../dossier/dossier.js'
import { pathOf, stringsIn } from './strings-in.js'

/** A file that the dossier names under `bestand` or `bewijs`. */
export interface GenoemdBestand {
  /** Where it is named (JSON Pointer). */
  readonly path: string
  /** The path of the file as written. */
  readonly naam: string
}

/** Every file that the dossier names, in its order; the same file may be named more than once. */
export function genoemdeBestanden(dossier: Dossier): readonly GenoemdBestand[] {
  return stringsIn(dossier)
    .filter(({ key }) => key === 'bestand' || key === 'bewijs')
    .map((naam) => ({ path: pathOf(naam), naam: naam.text }))
}
