import { compareDays, type PlainDate } from '../calendar/plain-date.js'
import type { Advies, Stuk } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'

export interface Bijstelling {
  readonly datum: PlainDate
  readonly path: string
}

/** The first act on or after the day of the advice that shows what became of it: a revised plan, an evaluation, or what was done. */
export function eersteBijstelling(fact: Ask, advies: Advies): Bijstelling | null {
  const stukken: readonly Bijstelling[] = fact('stukken').flatMap((stuk) =>
    stuk.datum && steltBij(stuk) ? [{ datum: stuk.datum, path: `${stuk.path}/datum` }] : [],
  )
  const opvolging = advies.opvolging ? [{ datum: advies.opvolging.datum, path: `${advies.opvolging.path}/datum` }] : []
  return (
    [...stukken, ...opvolging]
      .filter(({ datum }) => datum >= advies.datum)
      .toSorted((a, b) => compareDays(a.datum, b.datum))[0] ?? null
  )
}

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
