import type { Counts, NamedCheck, PartStatus } from '../kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../kernel/result.js'
import type { Part } from '../kernel/rule.js'
import type { Severity, Verdict } from '../kernel/verdict.js'

/** How many results of each kind there are; breaches by severity, covered ones apart. */
export function countResults(results: readonly Result[]): Counts {
  const open = results.filter(isOpenBreach)
  const count = (kind: Verdict['kind']) => results.filter(({ verdict }) => verdict.kind === kind).length
  const breaches = (severity: Severity) => open.filter((result) => severityOf(result) === severity).length
  return {
    satisfied: count('satisfied'),
    violated: { error: breaches('error'), warning: breaches('warning'), info: breaches('info') },
    covered: count('violated') - open.length,
    pending: count('pending'),
    notApplicable: count('notApplicable'),
    undetermined: count('undetermined'),
    judgement: count('judgement'),
  }
}

/** The headline of each part: the worst uncovered finding decides (decision 21). */
export function headlines(results: readonly Result[]): Readonly<Record<Part, PartStatus>> {
  const of = (part: Part) => headline(results.filter(({ rule }) => rule.part === part))
  return { volledigheid: of('volledigheid'), inspanningen: of('inspanningen'), zorgvuldigheid: of('zorgvuldigheid') }
}

function headline(results: readonly Result[]): PartStatus {
  const counts = countResults(results)
  if (counts.violated.error > 0) return 'violated'
  if (counts.violated.warning > 0) return 'risk'
  if (counts.undetermined > 0) return 'undetermined'
  if (counts.judgement > 0) return 'judgement'
  if (counts.pending > 0) return 'pending'
  return counts.satisfied + counts.violated.info + counts.covered > 0 ? 'satisfied' : 'notApplicable'
}

/** Which rule, or which part, decides a named check. */
export interface NamedCheckDefinition {
  readonly name: string
  readonly label: string
  /** For a part also rules of another part that belong to the same question. */
  readonly decidedBy: { readonly rule: string } | { readonly part: Part; readonly and: readonly string[] }
}

/** The named checks, in the order of their definitions. */
export function nameChecks(definitions: readonly NamedCheckDefinition[], results: readonly Result[]): NamedCheck[] {
  const parts = headlines(results)
  return definitions.flatMap(({ name, label, decidedBy }) => {
    if ('part' in decidedBy) {
      const status = parts[decidedBy.part]
      const broken = results.some((result) => decidedBy.and.includes(result.rule.id) && isOpenBreach(result))
      const verdict = broken || status === 'risk' ? 'violated' : status
      return { name, label, rule: null, verdict, covered: false }
    }
    const result = results.find(({ rule }) => rule.id === decidedBy.rule)
    if (!result) return []
    const { verdict } = result
    const covered = verdict.kind === 'violated' && verdict.covered !== null
    return { name, label, rule: decidedBy.rule, verdict: verdict.kind, covered }
  })
}
