import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.js'
import type { EindeVerplichtingen } from '../facts/facts.js'
import type { Ask } from '../kernel/rule.js'
import { notApplicable, type Place, pending, type Verdict } from '../kernel/verdict.js'
import { hoofdletter } from '../language/hoofdletter.js'
import { type Message, nl } from '../language/message.js'
import { waarschuwingDagen } from '../law/parameters/praktijk.js'

/** What a term is about, for the sentences: `het plan van aanpak`. */
interface Act {
  readonly subject: string
  /** Last good day. */
  readonly due: PlainDate
  readonly path: string
}

/** The term still runs; *soon* from `waarschuwVanaf`, or from 21 days before the last day. */
export function nogNiet(fact: Ask, due: PlainDate, waarschuwVanaf?: PlainDate, ...notes: readonly Message[]): Verdict {
  const peildatum = fact('peildatum')
  const van = waarschuwVanaf ?? addDays(due, -(waarschuwingDagen.at(peildatum)?.value ?? 0))
  return pending(due, peildatum >= van, ...notes)
}

/**
 * A norm whose last day comes after the end of all duties (recovery, end of employment, AOW, shortened wachttijd) no
 * longer applies.
 * @returns the verdict that says so, or null when the norm still applies.
 */
export function naEindeVerplichtingen(fact: Ask, due: PlainDate): Verdict | null {
  const einde = fact('eindeVerplichtingen')
  return einde && einde.datum < due ? notApplicable(redenVan(einde)) : null
}

/** Done, but after the last day. */
export function teLaat(act: Act & { readonly found: PlainDate }): Place {
  const { subject, due, found, path } = act
  return {
    breach: 'late',
    path,
    due,
    found,
    daysLate: daysBetween(due, found),
    message: nl`${hoofdletter(subject)} is van ${found}; de laatste dag was ${due}`,
  }
}

/** Not done, and the last day has passed. */
export function ontbreekt(act: Act): Place {
  const { subject, due, path } = act
  return { breach: 'missing', path, due, message: nl`${hoofdletter(subject)} ontbreekt; de laatste dag was ${due}` }
}

function redenVan({ reden, datum }: EindeVerplichtingen): Message {
  switch (reden) {
    case 'aow':
      return nl`vanaf ${addDays(datum, 1)} geldt de AOW-leeftijd; dan vervalt deze verplichting`
    case 'uit-dienst':
      return nl`het dienstverband eindigt op ${datum}, voor deze termijn`
    case 'overleden':
      return nl`de werknemer is op ${datum} overleden; dan vervalt deze verplichting`
    case 'verkorte-wachttijd':
      return nl`UWV heeft een verkorte wachttijd toegekend, die eindigt op ${datum}, voor deze termijn`
    case 'hersteld':
      return nl`de werknemer is hersteld; de laatste ziektedag was ${datum}`
  }
}
