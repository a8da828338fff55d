import { compareDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Maatregel } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'

/** A step of the employer on the ladder of measures. */
export interface Reactie {
  readonly soort: Maatregel['soort'] | 'deskundigenoordeel'
  readonly datum: PlainDate
  /** Last day of a measure that goes on; null when it still runs, the day itself for a single act. */
  readonly totEnMet: PlainDate | null
  readonly path: string
  readonly schriftelijk: boolean
  readonly looninhouding: boolean
  /** Height on the ladder: 0 is the lightest. */
  readonly trede: number
}

/** From light to heavy (Professioneel kader UWV, prikkelende maatregelen). */
const ladder: readonly (readonly Reactie['soort'][])[] = [
  ['aanspreken'],
  ['waarschuwing'],
  ['loonopschorting', 'loonstop'],
  ['deskundigenoordeel'],
  ['aanzegging-ontslag'],
]

/** All steps with a day, in order: the measures, and an oordeel that the employer asked UWV for. */
export function reactiesIn(fact: Ask): readonly Reactie[] {
  return [...fact('maatregelen').flatMap(vanMaatregel), ...deskundigenoordelen(fact)].toSorted((a, b) =>
    compareDays(a.datum, b.datum),
  )
}

/** The first step on that day or later, or a measure that already ran on that day. */
export function reactieOp(reacties: readonly Reactie[], dag: PlainDate): Reactie | null {
  const lopend = reacties.find(
    ({ looninhouding, datum, totEnMet }) => looninhouding && datum <= dag && (totEnMet === null || totEnMet >= dag),
  )
  return lopend ?? reacties.find(({ datum }) => datum >= dag) ?? null
}

function vanMaatregel({ soort, kennisgeving, van, totEnMet, bewijs, path }: Maatregel): readonly Reactie[] {
  const datum = kennisgeving?.datum ?? van
  if (!datum) return []
  const metStuk = [...(bewijs ?? []), ...(kennisgeving?.bewijs ?? [])].length > 0
  const looninhouding = soort === 'loonopschorting' || soort === 'loonstop'
  // Een waarschuwing is volgens het gebruik schriftelijk; aanspreken kan ook in een gesprek. De vorm van een inhouding
  // beoordeelt D-05.
  const schriftelijk = looninhouding || (kennisgeving?.schriftelijk ?? (metStuk || soort !== 'aanspreken'))
  return [
    {
      soort,
      datum,
      totEnMet: looninhouding ? (totEnMet ?? null) : datum,
      path,
      schriftelijk,
      looninhouding,
      trede: tredeVan(soort),
    },
  ]
}

function deskundigenoordelen(fact: Ask): readonly Reactie[] {
  return fact('deskundigenoordelen').flatMap(({ soort, door, aangevraagd, path }) =>
    aangevraagd && door === 'werkgever' && soort !== 'inspanningen-werkgever'
      ? [
          {
            soort: 'deskundigenoordeel' as const,
            datum: aangevraagd,
            totEnMet: aangevraagd,
            path,
            schriftelijk: true,
            looninhouding: false,
            trede: tredeVan('deskundigenoordeel'),
          },
        ]
      : [],
  )
}

function tredeVan(soort: Reactie['soort']): number {
  return ladder.findIndex((trede) => trede.includes(soort))
}
