import type { Milestone, MilestoneState } from '../../kernel/timeline.js'
import { rules } from '../../rules/index.js'
import { normLabels } from '../labels.js'

const stateWords = {
  done: 'gedaan',
  late: 'te laat',
  missing: 'ontbreekt',
  incomplete: 'met gebrek',
  soon: 'binnenkort',
  pending: 'nog niet',
  covered: 'gedekt',
  undetermined: 'niet bekend',
  judgement: 'te beoordelen',
  notApplicable: 'n.v.t.',
} as const satisfies Record<MilestoneState, string>

/** What the state of a milestone is called, in at most thirteen characters; an event is not done but past. */
export function stateWord({ state, rule }: Pick<Milestone, 'state' | 'rule'>): string {
  return rule === null && state === 'done' ? 'voorbij' : stateWords[state]
}

const norms = new Map(rules.map(({ id, norm }) => [id, norm]))
/** What these ask is more than practice, but their day is not. */
for (const id of ['I-06', 'S1-01', 'S2-02', 'S2-03']) norms.set(id, 'praktijk')

/** `I-06 (beleidsregel)`: the rule, with the weight of its norm where that is no law, because then the day is none either. */
export function ruleWithNorm(rule: string): string {
  const norm = norms.get(rule)
  return norm === undefined || norm === 'wet' ? rule : `${rule} (${normLabels[norm]})`
}

/** Whether something must still be done by a day that is known. */
export function isOpenTerm({ state, due, rule }: Milestone): boolean {
  return due !== null && rule !== null && (state === 'soon' || state === 'pending' || state === 'missing')
}
