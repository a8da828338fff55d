import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Werkhervatting } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { respijtNaPerspectiefDagen } from '../../law/parameters/spoor2.js'
import { valueOn } from '../../law/value-on.js'
import { eersteDagMetMogelijkheden } from '../mogelijkheden-sinds.js'
import { perspectiefTermijn, type Uitzondering } from './uitzondering.js'

/** What became of a concrete perspective: it comes true within three months, or spoor 2 starts (decision 13). */
export interface Driemaandstermijn {
  /** Last day on which the return may begin. */
  readonly totEnMet: PlainDate
  /** Last day on which spoor 2 still starts in time when there is no return. */
  readonly respijtTotEnMet: PlainDate
  /** There were no possibilities when the three months ended, and there are none yet. */
  readonly opgeschort: boolean
  /** The lasting return to the own employer that came true in time. */
  readonly hervatting: Werkhervatting | null
  /** Whether anything was done since: a start or a plan of spoor 2, or work that began or went on. */
  readonly ietsVastgelegd: boolean
}

export function deriveDriemaandstermijn(fact: Ask, uitzondering: Uitzondering): Driemaandstermijn {
  const { van, totEnMet } = perspectiefTermijn(fact, uitzondering)
  const hervat = fact('peildatum') > totEnMet ? eersteDagMetMogelijkheden(fact, totEnMet) : totEnMet
  const respijtTotEnMet =
    hervat && hervat > totEnMet
      ? addDays(hervat, valueOn(adviesOpvolgingDagen, hervat))
      : addDays(totEnMet, valueOn(respijtNaPerspectiefDagen, totEnMet))
  const spoor2 = fact('spoor2')
  const werk = fact('werkhervatting').filter((hervatting) => !hervatting.totEnMet || hervatting.totEnMet >= van)
  return {
    totEnMet,
    respijtTotEnMet,
    opgeschort: !hervat,
    hervatting: werk.find((candidate) => isGerealiseerd(candidate, totEnMet, respijtTotEnMet)) ?? null,
    ietsVastgelegd: Boolean(spoor2?.start ?? spoor2?.plan ?? spoor2?.activiteiten?.length) || werk.length > 0,
  }
}

function isGerealiseerd(hervatting: Werkhervatting, totEnMet: PlainDate, respijtTotEnMet: PlainDate): boolean {
  const { werkgever, structureel, van } = hervatting
  if (werkgever !== 'eigen' || structureel !== true || van > respijtTotEnMet) return false
  return !hervatting.totEnMet || hervatting.totEnMet > totEnMet
}
