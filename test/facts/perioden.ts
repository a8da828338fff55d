import { plainDate } from '../../src/calendar/plain-date.js'
import type { Ziekteperiode } from '../../src/facts/wachttijd.js'

type Oorzaak = NonNullable<Ziekteperiode['zelfdeOorzaak']>
type Invoer = readonly [
  soort: Ziekteperiode['soort'],
  van: string,
  totEnMet?: string | null | undefined,
  zelfdeOorzaak?: Oorzaak | undefined,
]

/** Periods as a dossier gives them, in short. */
export function perioden(...invoer: readonly Invoer[]): readonly Ziekteperiode[] {
  return invoer.map(([soort, van, totEnMet, zelfdeOorzaak], index) => ({
    soort,
    van: plainDate(van),
    ...(totEnMet && { totEnMet: plainDate(totEnMet) }),
    ...(zelfdeOorzaak && { zelfdeOorzaak }),
    path: `/verzuim/perioden/${index}`,
  }))
}
