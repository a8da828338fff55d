import type { Message } from '../language/message.js'
import { notApplicable, type Verdict, type Violated, violated } from './verdict.js'

/** Which verdict on one subject outranks the others: the first. */
export const verdictOrder: readonly Verdict['kind'][] = [
  'violated',
  'undetermined',
  'judgement',
  'pending',
  'satisfied',
  'notApplicable',
]

/**
 * One verdict out of the verdicts on the items of a list: a known breach outranks an unknown, which outranks a
 * question, a running term and what is in order. Open breaches outrank covered ones.
 * @param whenEmpty the reason why the norm does not apply when there is nothing to judge.
 */
export function combine(verdicts: readonly Verdict[], whenEmpty: Message): Verdict {
  let winner: Verdict | undefined
  for (const verdict of verdicts) if (!winner || outranks(verdict, winner)) winner = verdict
  if (winner?.kind !== 'violated') return winner ?? notApplicable(whenEmpty)

  const breaches = verdicts.filter((verdict) => verdict.kind === 'violated')
  const open = breaches.filter((breach) => breach.covered === null)
  const [first, ...rest] = open.length > 0 ? open : breaches
  return first && rest.length > 0 ? merge(first, rest) : (first ?? winner)
}

/** Of equals the first stays, and of running terms the one that ends first. */
function outranks(a: Verdict, b: Verdict): boolean {
  if (a.kind === b.kind) return a.kind === 'pending' && b.kind === 'pending' && a.due < b.due
  return verdictOrder.indexOf(a.kind) < verdictOrder.indexOf(b.kind)
}

function merge(first: Violated, rest: readonly Violated[]): Violated {
  const { kind: _, places, ...more } = first
  return violated([...places, ...rest.flatMap((breach) => breach.places)], {
    ...more,
    notes: [first, ...rest].flatMap((breach) => breach.notes),
  })
}
