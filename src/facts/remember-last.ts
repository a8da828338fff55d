/**
 * The function, with its last answer kept for the same argument: several rules ask the same of one dossier. `derive`
 * gives the rules a copy of their own, so that what is kept never outlasts a judgement. (A WeakMap of all dossiers costs
 * more in garbage collection than it saves.)
 */
export function rememberLast<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  let last: { readonly argument: A; readonly answer: R } | undefined
  return (argument) => {
    if (last?.argument !== argument) last = { argument, answer: compute(argument) }
    return last.answer
  }
}
