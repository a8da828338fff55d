import { plainDate } from '../../src/calendar/plain-date.js'
import { derive } from '../../src/facts/derive.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Ask, Patch } from '../../src/kernel/rule.js'
import { voorbeelddossier, voorbeeldPeildatum } from '../../src/rules/voorbeeld/voorbeelddossier.js'

/** The facts of the exemplary dossier with these changes, for what rules share: a test shows only what differs. */
export function askOn(patch: Patch = {}, peildatum?: string): Ask {
  const dag = peildatum ? plainDate(peildatum) : voorbeeldPeildatum
  const facts = derive(applyPatch(voorbeelddossier, patch), { peildatum: dag, herkomstPeildatum: 'opgegeven' })
  return ((name: keyof typeof facts) => {
    const fact = facts[name]
    if (!fact.known) throw new Error(`the dossier of this test does not tell ${fact.path}`)
    return fact.value
  }) as Ask // the value has the type that Facts gives this name
}
