import type { Milestone } from '../../../kernel/timeline.js'

/** Milestones that are drawn on one line. */
export interface Row {
  readonly label: string
  readonly milestones: readonly Milestone[]
}

/** One line for each duty, but the times that a duty comes back on the line of that duty. */
export function rowsOf(milestones: readonly Milestone[]): readonly Row[] {
  const rows = new Map<string, Milestone[]>()
  for (const milestone of milestones) {
    if (milestone.due === null && milestone.done === null) continue // has no place in time
    const key = keyOf(milestone)
    const row = rows.get(key)
    if (row) row.push(milestone)
    else rows.set(key, [milestone])
  }
  return [...rows.values()].map((own) => ({ label: labelOf(own), milestones: own }))
}

function keyOf({ rule, label, id }: Milestone): string {
  return rule === null ? id : `${rule} ${isEvaluation(rule) ? '' : label}`
}

/** Evaluations that were held, and the next one that is due. */
function isEvaluation(rule: string): boolean {
  return rule === 'T-05'
}

function labelOf([first, ...rest]: readonly Milestone[]): string {
  if (!first) return ''
  return rest.length > 0 && first.rule !== null && isEvaluation(first.rule) ? 'Evaluaties' : first.label
}
