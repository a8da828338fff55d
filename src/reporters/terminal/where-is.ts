import type { JudgedDossier } from '../../kernel/report.js'
import { placeOf } from '../place.js'
import { readablePath } from '../readable-path.js'
import { together } from './layout.js'

/** `dossier.yaml:84:10  spoor2 › start`: where to look. */
export function whereIs(dossier: JudgedDossier, path: string): string {
  const place = placeOf(dossier, path)
  const readable = together(readablePath(path))
  return place === null ? readable : `${place}  ${readable}`
}

/** `werknemer › aowDatum  (dossier.yaml:12:3)`: what to fill in, and where. */
export function whatIsMissing(dossier: JudgedDossier, path: string): string {
  const place = placeOf(dossier, path)
  const readable = together(readablePath(path))
  return place === null ? readable : `${readable}  (${place})`
}
