import type { Dossier } from '../../src/dossier/dossier.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Patch } from '../../src/kernel/rule.js'

/** A patch that adds a paper at the end, also when there is one of its kind already. */
export function metStuk(stuk: object, patch: Patch = {}): Patch {
  return (dossier) => {
    const met = applyPatch(dossier, patch)
    return { ...met, documenten: [...(met.documenten ?? []), stuk] } as Dossier // as a test writes it: dates are plain text
  }
}
