import type { PlainDate } from '../../calendar/plain-date.js'
import type { Advies, Stuk } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import type { Traject } from './traject.js'

/** Something that happened while spoor 2 ran and that may ask for another course. */
export interface Verandering {
  readonly datum: PlainDate
  readonly path: string
  /** For a sentence: `het belastbaarheidsprofiel`. */
  readonly wat: string
  /** The day on which it was followed up, or a reason was recorded not to, as the dossier says beside it. */
  readonly beantwoord: { readonly datum: PlainDate; readonly path: string } | null
  /** The dossier asks beside it what was done, so that a talk afterwards does not stand in for that. */
  readonly vraagtOpvolging: boolean
}

/** The changes after the start and up to the end of the trajectory, in the order of the dossier. */
export function veranderingenIn(fact: Ask, { start, totEnMet }: Traject): readonly Verandering[] {
  const onderzoeken = fact('arbeidsdeskundigeOnderzoeken').map(({ datum, path }) => ({
    datum,
    path,
    wat: 'het arbeidsdeskundig onderzoek',
  }))
  const analyses = fact('bijstellingen')
    .filter(({ soort }) => soort === 'bijstelling-probleemanalyse')
    .map(({ datum, path }) => ({ datum, path, wat: 'de bijgestelde probleemanalyse' }))
  const stukken = [...veranderdeProfielen(fact), ...onderzoeken, ...analyses].flatMap(({ datum, path, wat }) => {
    const adviezen = fact('adviezen').filter((advies) => advies.datum === datum && telt(advies))
    // Zegt een advies van die dag of de koers verandert, dan oordelen I-05 en T-09 over wat ermee is gedaan.
    if (adviezen.some(({ koerswijziging }) => koerswijziging !== undefined)) return []
    const beantwoord = adviezen.map(antwoordOp).find((dag) => dag !== null) ?? null
    return [{ datum, path, wat, beantwoord, vraagtOpvolging: false }]
  })
  return [...stukken, ...negatieveOordelen(fact)].flatMap((verandering) => {
    const { datum, path, wat, beantwoord, vraagtOpvolging } = verandering
    return datum && datum > start && datum <= totEnMet ? [{ datum, path, wat, beantwoord, vraagtOpvolging }] : []
  })
}

/** Profiles that say something else than the one before; where either is silent, they may. */
export function veranderdeProfielen(fact: Ask) {
  const profielen = fact('belastbaarheidsprofielen')
  return profielen
    .filter((profiel, index) => !isGelijk(profiel, profielen[index - 1]))
    .map(({ datum, path }) => ({ datum, path, wat: 'het belastbaarheidsprofiel' }))
}

type Profiel = Stuk<'belastbaarheidsprofiel'>

function isGelijk(nieuw: Profiel, vorige: Profiel | undefined): boolean {
  if (!vorige?.rubrieken || !nieuw.rubrieken) return false
  return inhoudVan(nieuw) === inhoudVan(vorige)
}

function inhoudVan({ rubrieken, urenPerDag, urenPerWeek }: Profiel): string {
  const { path: _, ...delen } = rubrieken ?? { path: '' }
  return JSON.stringify([Object.entries(delen).toSorted(), urenPerDag, urenPerWeek])
}

/** An opinion of UWV that something was not good or not suitable. */
function negatieveOordelen(fact: Ask) {
  return fact('deskundigenoordelen')
    .filter(({ uitkomst }) => uitkomst === 'negatief')
    .map((oordeel) => ({
      datum: oordeel.datum,
      path: oordeel.path,
      wat: 'het deskundigenoordeel',
      beantwoord: antwoordOp(oordeel),
      vraagtOpvolging: true,
    }))
}

function telt({ van }: Advies): boolean {
  return adviseertAlsBedrijfsarts(van) || van === 'arbeidsdeskundige'
}

function antwoordOp({
  opvolging,
  nietOpgevolgd,
}: Pick<Advies, 'opvolging' | 'nietOpgevolgd'>): Verandering['beantwoord'] {
  return opvolging ?? (nietOpgevolgd?.reden ? nietOpgevolgd : null)
}
