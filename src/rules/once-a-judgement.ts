import type { Facts } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'

/**
 * The function, with its last answer kept for the same judgement: many rules ask the same of one dossier. The facts that
 * it asked are asked again, so that each rule still tells what it rests on.
 */
export function onceAJudgement<R>(compute: (fact: Ask) => R): (fact: Ask) => R {
  let last: { readonly fact: Ask; readonly asked: readonly (keyof Facts)[]; readonly answer: R } | undefined
  return (fact) => {
    if (last?.fact === fact) {
      for (const name of last.asked) fact(name)
      return last.answer
    }
    const asked: (keyof Facts)[] = []
    const answer = compute(((name: keyof Facts) => {
      asked.push(name)
      return fact(name)
    }) as Ask) // the value has the type that Facts gives this name
    last = { fact, asked, answer }
    return answer
  }
}
