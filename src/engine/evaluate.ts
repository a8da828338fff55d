import type { Fact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Result } from '../kernel/result.js'
import type { Ask, Rule } from '../kernel/rule.js'
import { undetermined } from '../kernel/verdict.js'

/** One result per rule, in catalogue order: what was not reported was not checked. */
export function evaluate(rules: readonly Rule[], facts: Facts): Result[] {
  const judge = judgeOf(facts)
  return rules.map(judge)
}

/** @throws Error when the rule itself fails: a fault in rivcheck, never in the dossier. */
export function judge(rule: Rule, facts: Facts): Result {
  return judgeOf(facts)(rule)
}

/** Judges rules by the same facts. They share one `ask`, by which helpers know that they are asked of the same dossier. */
function judgeOf(facts: Facts): (rule: Rule) => Result {
  let consulted: (keyof Facts)[] = []
  const ask = ((name: keyof Facts) => {
    if (!consulted.includes(name)) consulted.push(name)
    const fact: Fact<unknown> = facts[name]
    if (!fact.known) throw new Unanswered(fact.path)
    return fact.value
  }) as Ask // the value has the type that Facts gives this name

  return (rule) => {
    consulted = []
    try {
      return { rule, verdict: rule.check(ask), consulted }
    } catch (cause) {
      if (cause instanceof Unanswered) return { rule, verdict: undetermined(cause.path), consulted }
      throw new Error(`Regel ${rule.id} is vastgelopen`, { cause })
    }
  }
}

/** Not an error but a way out: carries the unanswered question from the rule to `judge`. */
class Unanswered {
  constructor(readonly path: string) {}
}
