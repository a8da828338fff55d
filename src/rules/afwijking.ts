import type { PlainDate } from '../calendar/plain-date.js'
import type { Afwijking } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'
import type { Coverage } from '../kernel/verdict.js'
import { type Message, nl } from '../language/message.js'
import { opsomming } from '../language/opsomming.js'

/** What the recorded deviations from a term do for a breach, as `violated` takes it. */
export interface Afwijkingsdekking {
  readonly covered: Coverage | null
  readonly notes: readonly Message[]
}

interface Omstandigheden {
  /** For a term that comes back: only a deviation recorded in these days counts, both inclusive. */
  readonly tijdvak?: { readonly van: PlainDate; readonly totEnMet: PlainDate }
  /** The act is still not done, and has been out too long to call it later. */
  readonly uitstelVoorbij?: boolean
}

/**
 * What a recorded deviation does for an act that is late or not done yet (RPEZ art. 5: werkgever and werknemer may
 * together deviate from the terms of art. 2 and 4 when they give reasons). It moves a term; it does not do away with the
 * act. An incomplete deviation covers nothing, and a note says what it lacks.
 */
export function dekkingDoorAfwijking(
  fact: Ask,
  termijn: Afwijking['termijn'],
  { tijdvak, uitstelVoorbij = false }: Omstandigheden = {},
): Afwijkingsdekking {
  const gebreken = tijdvak ? gebrekenMetDatum : gebrekenVan
  const afwijkingen = fact('afwijkingen').filter(
    (afwijking) => afwijking.termijn === termijn && kanVallenIn(afwijking, tijdvak),
  )
  const volledig = afwijkingen.filter((afwijking) => gebreken(afwijking).length === 0)
  const afwijking = volledig.find(heeftBewijs) ?? volledig[0]
  if (!afwijking) {
    const teltNiet = (lacking: readonly string[]) =>
      nl`er is een afwijking van deze termijn vastgelegd, maar ${opsomming(lacking)}; daarom telt die niet`
    return { covered: null, notes: afwijkingen.map((candidate) => teltNiet(gebreken(candidate))) }
  }
  if (uitstelVoorbij) {
    return { covered: null, notes: [nl`samen afwijken van deze termijn geeft uitstel, geen vrijstelling`] }
  }
  return {
    covered: {
      ground: 'afwijking',
      path: afwijking.path,
      message: nl`werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)`,
    },
    notes: heeftBewijs(afwijking) ? [] : [nl`van deze afspraak is geen bewijs genoemd`],
  }
}

/** A deviation without a day might be about any of them. */
function kanVallenIn({ datum }: Afwijking, tijdvak: Omstandigheden['tijdvak']): boolean {
  return !tijdvak || !datum || (tijdvak.van <= datum && datum <= tijdvak.totEnMet)
}

function gebrekenVan({ reden, akkoord }: Afwijking): readonly string[] {
  return [
    ...(reden ? [] : ['zonder reden']),
    ...(akkoord?.werkgever && akkoord.werknemer ? [] : ['zonder akkoord van beiden']),
  ]
}

function gebrekenMetDatum(afwijking: Afwijking): readonly string[] {
  return [...gebrekenVan(afwijking), ...(afwijking.datum ? [] : ['zonder datum'])]
}

function heeftBewijs({ bewijs, akkoord }: Afwijking): boolean {
  return Boolean(bewijs?.length || akkoord?.bewijs?.length)
}
