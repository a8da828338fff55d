import type { PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
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
}

/** The changes after the start and up to the end of the trajectory, in the order of the dossier. */
export function veranderingenIn(fact: Ask, { start, totEnMet }: Traject): readonly Verandering[] {
  const onderzoeken = fact('arbeidsdeskundigeOnderzoeken').map((stuk) => ({
    ...stuk,
    wat: 'het arbeidsdeskundig onderzoek',
  }))
  const analyses = fact('bijstellingen')
    .filter(({ soort }) => soort === 'bijstelling-probleemanalyse')
    .map((stuk) => ({ ...stuk, wat: 'de bijgestelde probleemanalyse' }))
  const stukken = [...veranderdeProfielen(fact), ...onderzoeken, ...analyses].map(({ datum, path, wat }) => ({
    datum,
    path,
    wat,
    beantwoord: null,
  }))
  return [...stukken, ...adviezenEnOordelen(fact)].flatMap(({ datum, ...rest }) =>
    datum && datum > start && datum <= totEnMet ? [{ datum, ...rest }] : [],
  )
}

/** Profiles that say something else than the one before; where either is silent, they may. */
function veranderdeProfielen(fact: Ask) {
  const profielen = fact('belastbaarheidsprofielen')
  return profielen
    .filter((profiel, index) => !isGelijk(profiel, profielen[index - 1]))
    .map((profiel) => ({ ...profiel, wat: 'het belastbaarheidsprofiel' }))
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

/** Advice that changes the course, and an opinion of UWV that something was not good or not suitable. */
function adviezenEnOordelen(fact: Ask) {
  const adviezen = fact('adviezen')
    .filter(
      ({ van, koerswijziging }) => koerswijziging && (adviseertAlsBedrijfsarts(van) || van === 'arbeidsdeskundige'),
    )
    .map((advies) => ({ ...advies, wat: 'het advies dat de koers verandert' }))
  const oordelen = fact('deskundigenoordelen')
    .filter(({ uitkomst }) => uitkomst === 'negatief')
    .map((oordeel) => ({ ...oordeel, wat: 'het deskundigenoordeel' }))
  return [...adviezen, ...oordelen].map(({ datum, path, wat, opvolging, nietOpgevolgd }) => ({
    datum,
    path,
    wat,
    beantwoord: opvolging ?? (nietOpgevolgd?.reden ? nietOpgevolgd : null),
  }))
}
