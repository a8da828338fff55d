import type { Afwijking } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'
import type { Coverage } from '../kernel/verdict.js'
import { nl } from '../language/message.js'

/** Whether the deviation is what RPEZ art. 5 asks: motivated, by both parties. */
export function isGemotiveerdDoorBeiden(afwijking: Afwijking): boolean {
  return Boolean(afwijking.reden && afwijking.akkoord?.werkgever && afwijking.akkoord.werknemer)
}

/**
 * The recorded deviation that covers a late or missing act (RPEZ art. 5: werkgever and werknemer may deviate from the
 * terms of art. 2 and 4 when they give reasons), or null.
 */
export function gedektDoorAfwijking(fact: Ask, termijn: Afwijking['termijn']): Coverage | null {
  const afwijking = fact('afwijkingen').find(
    (candidate) => candidate.termijn === termijn && isGemotiveerdDoorBeiden(candidate),
  )
  if (!afwijking) return null
  return {
    ground: 'afwijking',
    path: afwijking.path,
    message: nl`werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)`,
  }
}
