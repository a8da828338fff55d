import type { Message } from '../language/message.js'
import { type Coverage, notApplicable, type Verdict, type Violated, violated } from './verdict.js'

/** Which verdict on one subject outranks the others: the first. */
export const order: readonly Verdict['kind'][] = [
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
  const breaches = verdicts.filter((verdict) => verdict.kind === 'violated')
  const open = breaches.filter((breach) => breach.covered === null)
  const [first, ...rest] = open.length > 0 ? open : breaches
  if (first) return merge(first, rest)
  for (const kind of order) {
    const found = verdicts.filter((verdict) => verdict.kind === kind)
    const winner = kind === 'pending' ? earliestPending(found) : found[0]
    if (winner) return winner
  }
  return notApplicable(whenEmpty)
}

function merge(first: Violated, rest: readonly Violated[]): Violated {
  const covered: Coverage | null = first.covered
  const [head, ...tail] = first.places
  const { kind: _, places: __, ...more } = first
  return violated([head, ...tail, ...rest.flatMap((breach) => breach.places)], {
    ...more,
    covered,
    notes: [first, ...rest].flatMap((breach) => breach.notes),
  })
}

function earliestPending(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts
    .filter((verdict) => verdict.kind === 'pending')
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0]
}
