import { compareDays, type PlainDate } from '../calendar/plain-date.js'
import type { Advies, Stuk } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'
import { onceAJudgement } from './once-a-judgement.js'

export interface Bijstelling {
  readonly datum: PlainDate
  readonly path: string
}

/** The first act on or after the day of the advice that shows what became of it: a revised plan, an evaluation, or what was done. */
export function eersteBijstelling(fact: Ask, { datum, opvolging }: Advies): Bijstelling | null {
  const stuk = bijgesteldeStukken(fact).find((bijstelling) => bijstelling.datum >= datum) ?? null
  if (!opvolging || opvolging.datum < datum || (stuk && stuk.datum <= opvolging.datum)) return stuk
  return { datum: opvolging.datum, path: `${opvolging.path}/datum` }
}

/** In order of date. */
const bijgesteldeStukken = onceAJudgement((fact): readonly Bijstelling[] => {
  const stukken: Bijstelling[] = []
  for (const stuk of fact('stukken')) {
    if (stuk.datum && steltBij(stuk)) stukken.push({ datum: stuk.datum, path: `${stuk.path}/datum` })
  }
  return stukken.sort((a, b) => compareDays(a.datum, b.datum))
})

function steltBij(stuk: Stuk): boolean {
  switch (stuk.soort) {
    case 'plan-van-aanpak':
    case 'bijstelling-plan-van-aanpak':
    case 'eerstejaarsevaluatie':
      return true
    case 'evaluatie':
      return Boolean(stuk.besluit || stuk.afspraken)
    default:
      return false
  }
}
