import type { PlainDate } from '../calendar/plain-date.js'
import type { Rol } from '../dossier/codes.js'
import type { Stuk } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'
import { adviseertAlsBedrijfsarts } from './adviseert-als-bedrijfsarts.js'

/** An act in which a conclusion can come back: the plan, the choice of spoor, or the follow-up of the advice. */
export interface Verwerking {
  readonly datum: PlainDate
  readonly path: string
}

export type Deskundige = Extract<Rol, 'arbeidsdeskundige' | 'bedrijfsarts' | 'uwv'>

/**
 * All acts in which a conclusion of this expert can come back; the caller looks at the days.
 * @param van whose advice counts when its follow-up is recorded.
 */
export function verwerkingenIn(fact: Ask, van: Deskundige): readonly Verwerking[] {
  const stukken = fact('stukken')
    .filter(isKoersstuk)
    .flatMap(({ datum, path }) => (datum ? [{ datum, path }] : []))
  const spoor2 = fact('spoor2')
  const begin = [
    ...(spoor2?.start ? [{ datum: spoor2.start, path: `${spoor2.path}/start` }] : []),
    ...(spoor2?.plan?.datum ? [{ datum: spoor2.plan.datum, path: `${spoor2.plan.path}/datum` }] : []),
  ]
  const adviezen = fact('adviezen').flatMap((advies) =>
    advies.opvolging && isVan(advies.van, van) ? [{ datum: advies.opvolging.datum, path: advies.opvolging.path }] : [],
  )
  return [...stukken, ...begin, ...adviezen, ...(van === 'bedrijfsarts' ? evaluatiegesprekken(fact) : [])]
}

/** A bijgestelde probleemanalyse need not change the plan: then it is enough that both looked at the plan again. */
function evaluatiegesprekken(fact: Ask): readonly Verwerking[] {
  return fact('contactmomenten').flatMap(({ soort, afspraken, datum, path }) =>
    soort === 'evaluatie' && afspraken ? [{ datum, path }] : [],
  )
}

function isVan(rol: Rol, van: Rol): boolean {
  return van === 'bedrijfsarts' ? adviseertAlsBedrijfsarts(rol) : rol === van
}

function isKoersstuk(stuk: Stuk): boolean {
  switch (stuk.soort) {
    case 'plan-van-aanpak':
    case 'bijstelling-plan-van-aanpak':
    case 'eerstejaarsevaluatie':
    case 'eindevaluatie':
      return true
    case 'evaluatie':
      return Boolean(stuk.besluit || stuk.afspraken)
    default:
      return false
  }
}
