import { addMonths, type PlainDate } from '../../calendar/plain-date.js'
import type { Spoor2 } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { type Coverage, judgement, type Place, type Verdict } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { maandenConcreetPerspectief } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { toetsBevredigendResultaat } from '../bevredigend-resultaat-toets.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { gebrekenAow } from './bewijs-aow.js'
import { gebrekenBelastbaarheid, gebrekenMarginaal, gebrekenVastlegging } from './bewijs-bedrijfsarts.js'
import { gebrekenBewijs } from './bewijs-genoemd.js'
import { gebrekenHerbeoordeling } from './bewijs-herbeoordeling.js'
import { gebrekenPerspectief } from './bewijs-perspectief.js'
import { referentiedag, spoor2Termijn } from './termijn-spoor2.js'

export type Uitzondering = NonNullable<Spoor2['uitzondering']>

/** What a recorded exception to spoor 2 is worth (Professioneel kader UWV, "Spoor 2, Tijdig"). */
export type Uitzonderingsoordeel =
  /** A ground with its evidence: it covers a later start. `gebreken` are warnings that take nothing from that. */
  | {
      readonly kind: 'geldig'
      readonly dekking: Coverage
      readonly gebreken: readonly Place[]
      readonly notes: readonly Message[]
    }
  /** The term starts later (see termijn-spoor2.ts), but then spoor 2 must start at once: no ground to wait. */
  | { readonly kind: 'verschoven'; readonly gebreken: readonly Place[]; readonly notes: readonly Message[] }
  /** Evidence is missing, or contradicts the ground: it covers nothing. The worst place first. */
  | { readonly kind: 'niet-bewezen'; readonly gebreken: readonly [Place, ...Place[]] }
  /** Not for rivcheck to decide: a judgement, or a circumstance that the dossier does not tell. */
  | { readonly kind: 'onbeslist'; readonly verdict: Verdict }

/**
 * Judges one exception on its evidence. A ground that counts AOW asks for the AOW date, and ends the calling rule as
 * undetermined without it.
 */
export function beoordeelUitzondering(fact: Ask, uitzondering: Uitzondering): Uitzonderingsoordeel {
  switch (uitzondering.grond) {
    case 'concreet-perspectief':
      return naGebreken(fact, uitzondering, perspectiefGebreken(fact, uitzondering), geldig(uitzondering))
    case 'marginale-mogelijkheden':
      return naGebreken(fact, uitzondering, gebrekenMarginaal(uitzondering), {
        ...geldig(uitzondering),
        notes: [nl`UWV beoordeelt of het redelijk was om spoor 2 niet te starten`],
      })
    case 'aow-binnen-een-jaar':
      return naGebreken(fact, uitzondering, gebrekenAow(fact, uitzondering), geldig(uitzondering))
    case 'geen-benutbare-mogelijkheden':
      return beoordeelGeenMogelijkheden(fact, uitzondering)
    case 'belastbaarheid-na-evaluatie':
      return beoordeelBelastbaarheid(fact, uitzondering)
    case 'bevredigend-resultaat':
      return beoordeelResultaat(fact, uitzondering)
    case 'beschut-werk': {
      const question = nl`De werknemer werkt beschut of met een WSW-indicatie. Is plaatsing in passend werk buiten de eigen organisatie onderzocht, en is een gewoon traject in spoor 2 niet aan de orde?`
      return { kind: 'onbeslist', verdict: judgement(question, 'arbeidsdeskundige', uitzondering.path) }
    }
  }
}

/** Whether the exception rests on a concrete perspective with the own employer, within three months (E2, also in E6). */
export function steuntOpPerspectief({ grond, ...delen }: Uitzondering): boolean {
  if (grond === 'concreet-perspectief') return true
  return (
    grond === 'belastbaarheid-na-evaluatie' && Boolean(delen.verwachteHervatting ?? delen.prognose ?? delen.functie)
  )
}

/** The days within which a concrete perspective must come true: from the evaluation, or from the new belastbaarheid on. */
export function perspectiefTermijn(
  fact: Ask,
  uitzondering: Uitzondering,
): { readonly van: PlainDate; readonly totEnMet: PlainDate } {
  const nieuw = uitzondering.grond === 'belastbaarheid-na-evaluatie' ? uitzondering.belastbaarSinds : undefined
  const van = nieuw ?? referentiedag(fact)
  return { van, totEnMet: addMonths(van, valueOn(maandenConcreetPerspectief, van)) }
}

function perspectiefGebreken(fact: Ask, uitzondering: Uitzondering): readonly Place[] {
  return gebrekenPerspectief(uitzondering, perspectiefTermijn(fact, uitzondering).totEnMet)
}

/** Possibilities that come after the evaluation only move the term, unless there is a concrete perspective (E6). */
function beoordeelBelastbaarheid(fact: Ask, uitzondering: Uitzondering): Uitzonderingsoordeel {
  const gebreken = gebrekenBelastbaarheid(uitzondering, referentiedag(fact))
  if (!steuntOpPerspectief(uitzondering)) {
    return naGebreken(fact, uitzondering, gebreken, {
      kind: 'verschoven',
      gebreken: [],
      notes: [nl`spoor 2 moet dan direct starten, naast spoor 1`],
    })
  }
  return naGebreken(fact, uitzondering, [...gebreken, ...perspectiefGebreken(fact, uitzondering)], geldig(uitzondering))
}

/** Whether the ground is sound is for I-08; here only that the dossier shows it, and that it still holds. */
function beoordeelGeenMogelijkheden(fact: Ask, uitzondering: Uitzondering): Uitzonderingsoordeel {
  const zieOok = nl`de onderbouwing beoordeelt I-08`
  const { due, eerste, belastbaarSinds, opgeschort } = spoor2Termijn(fact)
  // Wie bij het verstrijken van de termijn wel mogelijkheden had, wordt niet gedekt door een latere periode zonder.
  const opTijd = fact('peildatum') <= due || (fact('spoor2')?.start ?? '9999') <= due
  if (opgeschort || (opTijd && isZonderMogelijkheden(fact, fact('kijkTot')))) {
    return naGebreken(fact, uitzondering, [], { ...geldig(uitzondering), notes: [zieOok] })
  }
  if (belastbaarSinds) {
    const verschoven = nl`vanaf ${belastbaarSinds} waren er weer mogelijkheden; dan moet spoor 2 direct starten`
    return naGebreken(fact, uitzondering, [], { kind: 'verschoven', gebreken: [], notes: [zieOok, verschoven] })
  }
  const message = nl`Er is geen periode zonder benutbare mogelijkheden vastgelegd die op ${eerste} geldt`
  return { kind: 'niet-bewezen', gebreken: [{ breach: 'incomplete', path: uitzondering.path, message }] }
}

function beoordeelResultaat(fact: Ask, uitzondering: Uitzondering): Uitzonderingsoordeel {
  const toets = toetsBevredigendResultaat(fact)
  if (toets.kind === 'satisfied') return naGebreken(fact, uitzondering, [], geldig(uitzondering))
  if (toets.kind === 'judgement' || toets.kind === 'undetermined') return { kind: 'onbeslist', verdict: toets }
  const message = nl`Uit de vastgelegde werkhervatting blijkt geen bevredigend resultaat (zie S1-06)`
  return { kind: 'niet-bewezen', gebreken: [{ breach: 'incomplete', path: uitzondering.path, message }] }
}

type Uitslag = Extract<Uitzonderingsoordeel, { kind: 'geldig' | 'verschoven' }>

/** Without a lack that takes the ground away it is as `uitslag` says, lighter lacks added. */
function naGebreken(
  fact: Ask,
  uitzondering: Uitzondering,
  gebreken: readonly Place[],
  uitslag: Uitslag,
): Uitzonderingsoordeel {
  const zwaar = gebreken.filter(({ severity }) => severity !== 'warning')
  const licht = [
    ...gebreken.filter(({ severity }) => severity === 'warning'),
    ...gebrekenVastlegging(uitzondering),
    ...gebrekenBewijs(fact, uitzondering),
    ...gebrekenHerbeoordeling(fact, uitzondering),
  ]
  const [eerste, ...rest] = zwaar
  if (eerste) return { kind: 'niet-bewezen', gebreken: [eerste, ...rest, ...licht] }
  return { ...uitslag, gebreken: licht }
}

function geldig({ grond, path }: Uitzondering): Extract<Uitslag, { kind: 'geldig' }> {
  return { kind: 'geldig', dekking: { ground: 'uitzondering', path, message: redenen[grond] }, gebreken: [], notes: [] }
}

const redenen: Record<Uitzondering['grond'], Message> = {
  'concreet-perspectief': nl`er is een onderbouwd concreet perspectief op blijvende terugkeer bij de eigen werkgever`,
  'marginale-mogelijkheden': nl`de werknemer heeft volgens de bedrijfsarts langere tijd heel weinig (marginale) mogelijkheden`,
  'aow-binnen-een-jaar': nl`de werknemer bereikt binnen een jaar na de wachttijd de AOW-leeftijd en beiden stemmen in`,
  'geen-benutbare-mogelijkheden': nl`er zijn volgens het dossier geen benutbare mogelijkheden`,
  'belastbaarheid-na-evaluatie': nl`na het ontstaan van belastbaarheid is er een onderbouwd concreet perspectief bij de eigen werkgever`,
  'bevredigend-resultaat': nl`er is een bevredigend resultaat (S1-06)`,
  'beschut-werk': nl`de werknemer werkt beschut`,
}
