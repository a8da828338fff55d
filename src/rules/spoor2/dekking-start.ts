import type { PlainDate } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'
import type { Coverage } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'
import { deriveDriemaandstermijn } from './driemaandstermijn.js'
import { beoordeelUitzondering, steuntOpPerspectief, type Uitzondering } from './uitzondering.js'

interface DekkingStart {
  readonly covered: Coverage | null
  readonly notes: readonly Message[]
}

/**
 * What covers a late start of spoor 2: a valid exception that was recorded by then, also one that ended since, or what
 * covers every effort ({@link gedektInspanning}); null when nothing does.
 */
export function dekkingLateStart(fact: Ask, start: PlainDate): DekkingStart {
  const spoor2 = fact('spoor2')
  const uitzonderingen = [spoor2?.uitzondering, ...(spoor2?.eerdereUitzonderingen ?? [])]
  for (const uitzondering of uitzonderingen) {
    if (!uitzondering || (uitzondering.datum && uitzondering.datum > start)) continue
    const oordeel = beoordeelUitzondering(fact, uitzondering)
    if (oordeel.kind !== 'geldig') continue
    const notes = uitzondering === spoor2?.uitzondering ? totWanneer(fact, uitzondering) : []
    return { covered: oordeel.dekking, notes }
  }
  return { covered: gedektInspanning(fact, start), notes: [] }
}

/** A concrete perspective covers three months; what must have happened by then is for T-12. */
export function totWanneer(fact: Ask, uitzondering: Uitzondering): readonly Message[] {
  if (!steuntOpPerspectief(uitzondering)) return []
  const { hervatting, opgeschort, totEnMet } = deriveDriemaandstermijn(fact, uitzondering)
  return hervatting || opgeschort ? [] : [nl`deze reden dekt tot en met ${totEnMet}; daarna geldt T-12`]
}
