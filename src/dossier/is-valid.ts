import fits from '../generated/fits-dossier.js'
import type { Dossier } from './dossier.js'

/** Whether a value fits the published schema. */
export function isValid(value: unknown): value is Dossier {
  return fits(value)
}
