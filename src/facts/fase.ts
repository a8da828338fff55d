import { addDays, compareDays, latest, type PlainDate } from '../calendar/plain-date.js'
import { loonsanctieDagen, type OpgelegdeLoonsanctie } from './klokken.js'
import type { Wachttijd } from './wachttijd.js'

export type Fase = 'wachttijd' | 'verlenging' | 'loonsanctie' | 'na-einde' | 'hersteld' | 'uit-dienst' | 'aow'

export interface Faseringang {
  readonly wachttijd: Wachttijd
  readonly peildatum: PlainDate
  /** Last day of the voluntary extension (WIA art. 24). */
  readonly verlengingTotEnMet?: PlainDate
  /** Imposed by UWV; without days it takes its full length, from the end of the wachttijd or of the extension. */
  readonly loonsanctie?: OpgelegdeLoonsanctie
  readonly aowDatum?: PlainDate
  /** Last day of the employment. */
  readonly eindeDienstverband?: PlainDate
}

/**
 * Where the dossier stands on the peildatum. What ended it first decides: the period of wage ran out, the employment
 * ended, AOW age or recovery; on the same day in this order.
 */
export function deriveFase(ingang: Faseringang): Fase {
  const { wachttijd, peildatum, verlengingTotEnMet, loonsanctie, aowDatum, eindeDienstverband } = ingang
  const verlengd = verlengingTotEnMet && verlengingTotEnMet > wachttijd.einde ? verlengingTotEnMet : wachttijd.einde
  const sanctie = loonsanctie && loonsanctieDagen(loonsanctie, verlengd, wachttijd.verlof)
  // zolang niet vaststaat dat een bekorte loonsanctie voorbij is, loopt zij nog
  const laatsteLoondag = sanctie ? latest(verlengd, addDays(sanctie.totEnMet, sanctie.onzekerheidDagen)) : verlengd

  const [eerste] = [
    ...endedBefore(peildatum, laatsteLoondag, 'na-einde'),
    ...endedBefore(peildatum, eindeDienstverband, 'uit-dienst'),
    ...endedBefore(peildatum, aowDatum && addDays(aowDatum, -1), 'aow'),
    ...endedBefore(peildatum, wachttijd.ziekTotEnMet, 'hersteld'),
  ].toSorted((a, b) => compareDays(a.laatsteDag, b.laatsteDag))
  if (eerste) return eerste.fase

  if (peildatum <= wachttijd.einde) return 'wachttijd'
  return peildatum <= verlengd ? 'verlenging' : 'loonsanctie'
}

function endedBefore(peildatum: PlainDate, laatsteDag: PlainDate | null | undefined, fase: Fase) {
  return laatsteDag && laatsteDag < peildatum ? [{ laatsteDag, fase }] : []
}
