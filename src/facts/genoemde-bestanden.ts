import type { Dossier } from '../dossier/dossier.js'

/** A file that the dossier names under `bestand` or `bewijs`. */
export interface GenoemdBestand {
  /** Where it is named (JSON Pointer). */
  readonly path: string
  /** The path of the file as written. */
  readonly naam: string
}

/** Every file that the dossier names, in its order; the same file may be named more than once. */
export function genoemdeBestanden(dossier: Dossier): readonly GenoemdBestand[] {
  return collect(dossier, '', false)
}

function collect(value: unknown, path: string, isBestand: boolean): readonly GenoemdBestand[] {
  if (typeof value === 'string') return isBestand ? [{ path, naam: value }] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => collect(item, `${path}/${index}`, isBestand))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    collect(child, `${path}/${key}`, key === 'bestand' || key === 'bewijs'),
  )
}
