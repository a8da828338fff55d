import type { Dossier } from '../dossier/dossier.js'
import { isGroup } from '../dossier/is-group.js'
import { applyPatch } from '../kernel/patch.js'
import type { Patch } from '../kernel/rule.js'
import { aantal } from '../language/aantal.js'
import { voorbeelddossier } from '../rules/voorbeeld/voorbeelddossier.js'

type Node = Readonly<Record<string, unknown>>

/** Turns a list that differs into what is printed of it. */
type ListChange = (before: readonly unknown[], after: readonly unknown[]) => unknown

/**
 * What an example changes in the exemplary dossier, whole lists included: papers by their kind, `null` for what is not
 * there any more.
 */
export function exampleChanges(patch: Patch): Node {
  return changesIn(patch, (_, after) => after)
}

const shortList = 5

/** The same for a reader: of a long list only the items that differ, or the days of those that are left out. */
export function readableChanges(patch: Patch): Node {
  return changesIn(patch, (before, after) => {
    if (after.length <= shortList) return after
    const added = without(after, before)
    return added.length > 0 ? added : leftOut(without(before, after))
  })
}

function changesIn(patch: Patch, listChange: ListChange): Node {
  const { documenten: oldPapers, ...oldRest } = voorbeelddossier
  const { documenten: newPapers, ...newRest } = applyPatch(voorbeelddossier, patch)
  const papers = paperChanges(oldPapers ?? [], newPapers ?? [], listChange)
  return { ...changes(oldRest, newRest, listChange), ...(Object.keys(papers).length > 0 ? { documenten: papers } : {}) }
}

type Papers = NonNullable<Dossier['documenten']>

/** By kind; a list when there is more than one of that kind. */
function paperChanges(before: Papers, after: Papers, listChange: ListChange): Node {
  const kinds = [...new Set([...before, ...after].map(({ soort }) => soort))]
  const changed = kinds.flatMap((kind): [string, unknown][] => {
    const old = before.filter(({ soort }) => soort === kind)
    const now = after.filter(({ soort }) => soort === kind)
    if (isSame(old, now)) return []
    const [first, second] = now
    if (!first) return [[kind, null]]
    return [[kind, second ? now : changes(old[0] ?? {}, first, listChange)]]
  })
  return Object.fromEntries(changed)
}

function changes(before: Node, after: Node, listChange: ListChange): Node {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !isSame(before[key], after[key]),
  )
  return Object.fromEntries(keys.map((key) => [key, change(before[key], after[key], listChange)]))
}

function change(before: unknown, after: unknown, listChange: ListChange): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return listChange(before, after)
  if (isGroup(before) && isGroup(after)) return changes(before, after, listChange)
  return after ?? null
}

function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  return items.filter((item) => !others.some((other) => isSame(item, other)))
}

function leftOut(items: readonly unknown[]): string {
  const days = items.map((item) => (isGroup(item) ? (item.datum ?? item.van) : item))
  if (days.every((day) => typeof day === 'string')) return `zonder ${days.join(', ')}`
  return `zonder ${aantal(items.length, 'onderdeel', 'onderdelen')}`
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
