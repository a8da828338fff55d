import type { Dossier } from '../dossier/dossier.js'
import { isGroup } from '../dossier/is-group.js'
import type { Patch } from './rule.js'

type Node = Record<string, unknown>

/** The dossier with the changes of an example; the dossier itself stays as it was. */
export function applyPatch(dossier: Dossier, patch: Patch): Dossier {
  if (typeof patch === 'function') return patch(dossier)
  const { documenten, ...rest } = patch as Node
  const merged = merge(dossier, rest)
  if (documenten === undefined) return merged as Dossier // the type of Patch keeps the shape
  return {
    ...merged,
    documenten: documenten === null ? null : mergeStukken(dossier.documenten ?? [], documenten as Node),
  } as Dossier
}

function merge(base: unknown, change: Node): Node {
  const result: Node = { ...(base as Node) }
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key]
    else result[key] = isGroup(value) ? merge(isGroup(result[key]) ? result[key] : {}, value) : value
  }
  return result
}

function mergeStukken(stukken: readonly object[], changes: Node): object[] {
  const result: object[] = [...stukken]
  for (const [soort, change] of Object.entries(changes)) {
    const index = result.findIndex((stuk) => (stuk as Node).soort === soort)
    if (change === null) {
      if (index >= 0) result.splice(index, 1)
    } else if (index >= 0) {
      result[index] = merge(result[index], change as Node)
    } else {
      result.push({ soort, ...(change as Node) })
    }
  }
  return result
}
