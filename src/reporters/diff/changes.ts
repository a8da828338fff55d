import type { DossierDigest, RuleState } from './digest.js'

/**
 * What became of one rule in one dossier. A *finding* is an open breach; a *question* is something that cannot be judged
 * or is for a person to judge.
 * - `new`: a finding that was not there. `worse`, `better`: a finding that weighs more or less, or is at more or fewer places.
 * - `solved`: no longer a finding. `unclear`: a finding that can no longer be judged.
 * - `question`: a question that was not there. `answered`: no longer a question.
 */
export const changeKinds = ['new', 'worse', 'unclear', 'question', 'better', 'solved', 'answered'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface RuleChange {
  readonly kind: ChangeKind
  readonly rule: string
  /** null: the rule was not there. */
  readonly before: RuleState | null
  readonly after: RuleState | null
}

export interface RuleChanges {
  readonly changes: readonly RuleChange[]
  /** Findings that are the same. */
  readonly unchanged: number
}

/** Every rule whose outcome differs, most urgent kind first, within a kind in the order of the newer report. */
export function changesBetween(before: DossierDigest, after: DossierDigest): RuleChanges {
  const old = new Map(before.rules.map((rule, index) => [rule, before.states[index] ?? null]))
  const now = new Map(after.rules.map((rule, index) => [rule, after.states[index] ?? null]))
  const rules = [...now.keys(), ...[...old.keys()].filter((rule) => !now.has(rule))]
  const changes: RuleChange[] = []
  let unchanged = 0
  for (const rule of rules) {
    const sides = { before: old.get(rule) ?? null, after: now.get(rule) ?? null }
    const kind = kindOf(sides.before, sides.after)
    if (kind) changes.push({ kind, rule, ...sides })
    else if (weightOf(sides.after) > question) unchanged += 1
  }
  return {
    changes: changes.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind)),
    unchanged,
  }
}

const question = 1

/** 0: nothing open. 1: a question. 2 and up: a finding. */
export function weightOf(state: RuleState | null): number {
  if (!state) return 0
  if (state.verdict === 'undetermined' || state.verdict === 'judgement') return question
  if (state.verdict !== 'violated' || state.isCovered || !state.severity) return 0
  return { info: 2, warning: 3, error: 4 }[state.severity]
}

function kindOf(before: RuleState | null, after: RuleState | null): ChangeKind | null {
  const was = weightOf(before)
  const is = weightOf(after)
  if (was <= question && is > question) return 'new'
  if (was > question && is === question) return 'unclear'
  if (was > question && is === 0) return 'solved'
  if (was === 0 && is === question) return 'question'
  if (was === question && is === 0) return 'answered'
  if (is === question || is === 0) return null
  const heavier = is - was || (after?.places ?? 0) - (before?.places ?? 0)
  return heavier === 0 ? null : heavier > 0 ? 'worse' : 'better'
}
