import { addDays, earliest, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import {
  dagEerstejaarsevaluatie,
  dagEerstejaarsevaluatieVanaf,
  dagSpoor2,
  wekenSpoor2NaEvaluatie,
} from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { isZonderMogelijkheden, oordelenOverMogelijkheden } from '../mogelijkheden.js'
import { eersteDagMetMogelijkheden } from '../mogelijkheden-sinds.js'
import { onceAJudgement } from '../once-a-judgement.js'

/** When spoor 2 must have started, and what that day rests on. Days are inclusive. */
export interface Spoor2Termijn {
  /** Last good day. */
  readonly due: PlainDate
  /** End of week 58; later only when possibilities came later. From then on *not started* weighs heavily. */
  readonly uiterlijk: PlainDate
  readonly vanwege: 'evaluatie' | 'week-58' | 'belastbaarheid'
  /** First day of the possibilities that came after the evaluation, or null. */
  readonly belastbaarSinds: PlainDate | null
  /** The last day on which the term stood before it moved. */
  readonly eerste: PlainDate
  /** There were no possibilities when the term ran out, and there are none yet. */
  readonly opgeschort: boolean
}

/**
 * The term for spoor 2 (Professioneel kader UWV, "Spoor 2, Tijdig"; decision 12): six weeks after an
 * eerstejaarsevaluatie of week 46 to 52, ultimately the end of week 58. Without possibilities after the evaluation the
 * term waits until there are.
 */
export const spoor2Termijn = onceAJudgement((fact): Spoor2Termijn => {
  const { dag, eersteDag, geteld } = fact('wachttijd')
  const week58 = dag(valueOn(dagSpoor2, eersteDag))
  const evaluatie = evaluatieInTermijn(fact)
  // dagen van verlof en herstel tellen in de zes weken niet mee
  const eerste = evaluatie
    ? earliest(dag(geteld(evaluatie) + valueOn(wekenSpoor2NaEvaluatie, evaluatie) * 7), week58)
    : week58

  const vanaf = evaluatie ?? dag(valueOn(dagEerstejaarsevaluatie, eersteDag))
  const { sinds, opgeschort } = nieuweMogelijkheden(fact, vanaf, eerste)
  const belastbaarSinds = opgeschort ? null : laatste(sinds, belastbaarVolgensUitzondering(fact))
  if (belastbaarSinds) {
    const later = naBelastbaarheid(belastbaarSinds)
    if (later > eerste) {
      const uiterlijk = latest(later, week58)
      return { due: later, uiterlijk, vanwege: 'belastbaarheid', belastbaarSinds, eerste, opgeschort }
    }
  }
  const vanwege = evaluatie ? 'evaluatie' : 'week-58'
  return { due: eerste, uiterlijk: week58, vanwege, belastbaarSinds: null, eerste, opgeschort }
})

/**
 * The day from which the three months of a concrete perspective count: the eerstejaarsevaluatie, or the end of the first
 * year of illness when that evaluation was not held, was too early, or came after the term for spoor 2.
 */
export function referentiedag(fact: Ask): PlainDate {
  const { dag, eersteDag } = fact('wachttijd')
  const datum = fact('eerstejaarsevaluatie')?.datum
  const telt =
    datum &&
    datum >= dag(valueOn(dagEerstejaarsevaluatieVanaf, eersteDag)) &&
    datum <= dag(valueOn(dagSpoor2, eersteDag))
  return telt ? datum : dag(valueOn(dagEerstejaarsevaluatie, eersteDag))
}

function evaluatieInTermijn(fact: Ask): PlainDate | null {
  const { dag, eersteDag } = fact('wachttijd')
  const datum = fact('eerstejaarsevaluatie')?.datum
  if (!datum || datum < dag(valueOn(dagEerstejaarsevaluatieVanaf, eersteDag))) return null
  return datum <= dag(valueOn(dagEerstejaarsevaluatie, eersteDag)) ? datum : null
}

/** Belastbaarheid that arose after the evaluation, as the recorded exception says. */
function belastbaarVolgensUitzondering(fact: Ask): PlainDate | null {
  const uitzondering = fact('spoor2')?.uitzondering
  if (uitzondering?.grond !== 'belastbaarheid-na-evaluatie' || !uitzondering.belastbaarSinds) return null
  return uitzondering.belastbaarSinds > referentiedag(fact) ? uitzondering.belastbaarSinds : null
}

interface Mogelijkheden {
  readonly sinds: PlainDate | null
  readonly opgeschort: boolean
}

/** Looks from `van` up to the term for days without possibilities; where these end the term starts again. */
function nieuweMogelijkheden(fact: Ask, van: PlainDate, due: PlainDate): Mogelijkheden {
  const zonder = [van, ...beginpunten(fact)]
    .filter((dag) => van <= dag && dag <= due && isZonderMogelijkheden(fact, dag))
    .toSorted()
    .at(-1)
  if (!zonder) return { sinds: null, opgeschort: false }

  const sinds = eersteDagMetMogelijkheden(fact, zonder)
  if (!sinds) return { sinds: null, opgeschort: true }
  const verder = nieuweMogelijkheden(fact, sinds, latest(due, naBelastbaarheid(sinds)))
  return { sinds: verder.sinds ?? sinds, opgeschort: verder.opgeschort }
}

/** Days on which a period without possibilities may begin. */
function beginpunten(fact: Ask): readonly PlainDate[] {
  return [
    ...fact('geenBenutbareMogelijkheden').map(({ van }) => van),
    ...oordelenOverMogelijkheden(fact).flatMap(({ datum }) => (datum ? [datum] : [])),
  ]
}

/** Six weeks, as for following up an advice: UWV says "direct" and gives no number. */
function naBelastbaarheid(sinds: PlainDate): PlainDate {
  return addDays(sinds, valueOn(adviesOpvolgingDagen, sinds))
}

function laatste(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a && b ? latest(a, b) : (a ?? b)
}
