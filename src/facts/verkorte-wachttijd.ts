import { addWeeks, type PlainDate } from '../calendar/plain-date.js'
import {
  wekenVerkorteWachttijdMax,
  wekenVerkorteWachttijdMin,
  wekenVerkorteWachttijdNaAanvraag,
} from '../law/parameters/termijnen.js'
import { valueOn } from '../law/value-on.js'
import type { Wachttijd } from './wachttijd.js'

/** The days between which UWV can let a shortened wachttijd end (WIA art. 23 lid 6). */
export interface GrenzenVerkorteWachttijd {
  /** Last day of the shortest one. */
  readonly kortste: PlainDate
  /** First day that is late enough after the application. */
  readonly naAanvraag: PlainDate
  /** Last day of the longest one. */
  readonly langste: PlainDate
}

export function grenzenVerkorteWachttijd({ dag, eersteDag }: Wachttijd, aanvraag: PlainDate): GrenzenVerkorteWachttijd {
  return {
    kortste: dag(valueOn(wekenVerkorteWachttijdMin, eersteDag) * 7),
    naAanvraag: addWeeks(aanvraag, valueOn(wekenVerkorteWachttijdNaAanvraag, aanvraag)),
    langste: dag(valueOn(wekenVerkorteWachttijdMax, eersteDag) * 7),
  }
}

interface Verzoek {
  readonly aanvraag: PlainDate
  readonly toegekendPer?: PlainDate | undefined
}

/** Last day of the shortened wachttijd that UWV granted; null without one, or when the recorded days cannot be right. */
export function eindeVerkorteWachttijd(wachttijd: Wachttijd, verzoek: Verzoek | undefined): PlainDate | null {
  if (!verzoek?.toegekendPer) return null
  const { aanvraag, toegekendPer } = verzoek
  const { kortste, naAanvraag, langste } = grenzenVerkorteWachttijd(wachttijd, aanvraag)
  return toegekendPer >= kortste && toegekendPer >= naAanvraag && toegekendPer <= langste ? toegekendPer : null
}
