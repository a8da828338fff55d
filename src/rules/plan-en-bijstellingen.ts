import type { Stuk } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'

type Plan = Stuk<'plan-van-aanpak' | 'bijstelling-plan-van-aanpak'>

/**
 * The plan van aanpak and its revisions, in order of date: what a revision settles belongs to the plan as it now holds
 * (RPEZ art. 4 lid 5). Empty when there is no plan.
 */
export function planEnBijstellingen(fact: Ask): readonly Plan[] {
  const plan = fact('planVanAanpak')
  if (!plan) return []
  return [plan, ...fact('bijstellingen').filter((stuk) => stuk.soort === 'bijstelling-plan-van-aanpak')]
}
