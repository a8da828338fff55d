import type { PlainDate } from '../calendar/plain-date.js'
import type { Afwijking } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'
import { type Verdict, violated } from '../kernel/verdict.js'
import type { Message } from '../language/message.js'
import { dekkingDoorAfwijking } from './afwijking.js'
import { nogNiet, ontbreekt } from './termijn.js'
import { nietGevraagd, uiterlijkVerslag } from './verslag.js'

/** A paper of the re-integratieverslag that is not there. */
interface Rivstuk {
  /** With article, for the sentences: `het plan van aanpak`. */
  readonly subject: string
  /** Last good day. */
  readonly due: PlainDate
  /** Last day on which its absence is a warning; without it absence is an error from the start. */
  readonly waarschuwingTotEnMet?: PlainDate
  /** First day on which the report says *binnenkort*. */
  readonly binnenkortVanaf?: PlainDate
  /** The term that werkgever and werknemer may deviate from together (RPEZ art. 5). */
  readonly afwijking?: Afwijking['termijn']
  /** Last day on which such a deviation covers the absence; without it as long as the absence is a warning. */
  readonly afwijkingTotEnMet?: PlainDate
  /** Where a paper stands that does not count for it. */
  readonly path?: string
  readonly notes?: readonly Message[]
  /** Instead of the rule's remedy. */
  readonly remedy?: Message
}

/**
 * The verdict on a missing paper (decision 11): not yet while its term runs, then missing, and an error once the last
 * day of the verslag has passed. An agreed deviation covers for some time: it moves a term, not the duty to have it.
 */
export function ontbrekendStuk(fact: Ask, stuk: Rivstuk): Verdict {
  const { subject, due, waarschuwingTotEnMet, binnenkortVanaf, afwijking, notes = [], remedy } = stuk
  const { afwijkingTotEnMet = waarschuwingTotEnMet } = stuk
  const vervallen = nietGevraagd(fact, due)
  if (vervallen) return vervallen
  const peildatum = fact('peildatum')
  if (peildatum <= due) return nogNiet(fact, due, binnenkortVanaf)

  const verslagTeLaat = peildatum > uiterlijkVerslag(fact)
  const licht = waarschuwingTotEnMet && peildatum <= waarschuwingTotEnMet && !verslagTeLaat
  const place = ontbreekt({ subject, due, path: stuk.path ?? pathStukken(fact) })
  const uitstelVoorbij = verslagTeLaat || !afwijkingTotEnMet || peildatum > afwijkingTotEnMet
  const dekking = afwijking ? dekkingDoorAfwijking(fact, afwijking, { uitstelVoorbij }) : { covered: null, notes: [] }
  return violated(licht ? { ...place, severity: 'warning' } : place, {
    covered: dekking.covered,
    notes: [...notes, ...dekking.notes],
    ...(remedy && { remedy }),
  })
}

/** Where the papers stand, or the dossier itself when it names none. */
function pathStukken(fact: Ask): string {
  return fact('dossier').documenten ? '/documenten' : ''
}
