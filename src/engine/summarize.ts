import type { Counts, NamedCheck, PartStatus } from '../kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../kernel/result.js'
import type { Part } from '../kernel/rule.js'
import type { Severity } from '../kernel/verdict.js'

/** How many results of each kind there are; breaches by severity, covered ones apart. */
export function countResults(results: readonly Result[]): Counts {
  const tally = emptyTally()
  for (const result of results) count(result, tally)
  return tally
}

/** The same for each part. */
export function countParts(results: readonly Result[]): Readonly<Record<Part, Counts>> {
  const tallies = { volledigheid: emptyTally(), inspanningen: emptyTally(), zorgvuldigheid: emptyTally() }
  for (const result of results) count(result, tallies[result.rule.part])
  return tallies
}

/** The headline of each part: the worst uncovered finding decides (decision 21). */
export function headlines(counts: Readonly<Record<Part, Counts>>): Readonly<Record<Part, PartStatus>> {
  return {
    volledigheid: headline(counts.volledigheid),
    inspanningen: headline(counts.inspanningen),
    zorgvuldigheid: headline(counts.zorgvuldigheid),
  }
}

type Tally = { -readonly [K in Exclude<keyof Counts, 'violated'>]: number } & {
  readonly violated: Record<Severity, number>
}

function emptyTally(): Tally {
  return {
    satisfied: 0,
    violated: { error: 0, warning: 0, info: 0 },
    covered: 0,
    pending: 0,
    notApplicable: 0,
    undetermined: 0,
    judgement: 0,
  }
}

function count(result: Result, tally: Tally): void {
  const { kind } = result.verdict
  if (kind !== 'violated') tally[kind] += 1
  else if (isOpenBreach(result)) tally.violated[severityOf(result)] += 1
  else tally.covered += 1
}

function headline(counts: Counts): PartStatus {
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

/**
 * The named checks, in the order of their definitions.
 * @param parts the headlines of the same results.
 */
export function nameChecks(
  definitions: readonly NamedCheckDefinition[],
  results: readonly Result[],
  parts: Readonly<Record<Part, PartStatus>>,
): NamedCheck[] {
  return definitions.flatMap(({ name, label, decidedBy }) => {
    if ('part' in decidedBy) {
      const { part, and } = decidedBy
      const status = parts[part] === 'risk' ? statusWithoutLate(part, results) : parts[part]
      // een aandachtspunt breekt ook het oordeel over een onderdeel niet
      const broken = results.some(
        (result) =>
          and.includes(result.rule.id) && isOpenBreach(result) && severityOf(result) !== 'info' && !isOnlyLate(result),
      )
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

/** What was made too late is there: a risk, but the verslag is complete (beoordelingskader § 5). */
function statusWithoutLate(part: Part, results: readonly Result[]): PartStatus {
  return headline(countResults(results.filter((result) => result.rule.part === part && !isOnlyLate(result))))
}

/** A risk and no more, because something came after its last day. */
function isOnlyLate(result: Result): boolean {
  if (!isOpenBreach(result) || severityOf(result) === 'error') return false
  return result.verdict.places.every(({ breach }) => breach === 'late')
}
