import { addDays, addWeeks, earliest, type PlainDate } from '../calendar/plain-date.js'
import { aanvraagUiterlijk, rivUiterlijk } from '../facts/klokken.js'
import type { Ask } from '../kernel/rule.js'
import { pending, type Verdict } from '../kernel/verdict.js'
import { type Message, nl } from '../language/message.js'
import { waarschuwingDagen } from '../law/parameters/praktijk.js'
import { wekenVensterAanvraag } from '../law/parameters/verslag.js'
import { valueOn } from '../law/value-on.js'
import { naEindeVerplichtingen } from './termijn.js'
import { type UitDienst, uitDienst } from './uit-dienst.js'
import { bijVerkorteWachttijd } from './verkorte-wachttijd.js'

/**
 * Last good day for the re-integratieverslag: thirteen weeks before the end of the (extended) wachttijd (WIA 25(3)), or
 * the last working day of an employment that ends before that (ZW 38(2)).
 */
export function uiterlijkVerslag(fact: Ask): PlainDate {
  return verslagBijUitDienst(fact)?.laatsteWerkdag ?? rivUiterlijk(fact('eindeTijdvak'))
}

/** The end of the employment, when a full verslag must be there on its last working day, before the thirteen weeks. */
export function verslagBijUitDienst(fact: Ask): UitDienst | null {
  const einde = uitDienst(fact)
  if (einde?.verslag !== 'volledig' || einde.laatsteWerkdag >= rivUiterlijk(fact('eindeTijdvak'))) return null
  return einde
}

/** Why a paper must be there so early: RPEZ art. 6 lid 2 asks for the same papers, as far as the time allowed. */
export function notitieUitDienst(fact: Ask): readonly Message[] {
  const einde = verslagBijUitDienst(fact)
  if (!einde) return []
  return [
    nl`het dienstverband eindigt op ${einde.einde}: dan hoort dit stuk bij het verslag van de laatste werkdag, voor zover dat gezien de duur van het dienstverband redelijk is (RPEZ art. 6 lid 2)`,
  ]
}

/** Last good day for the WIA application: eleven weeks before the end of the (extended) wachttijd (WIA 64(3)). */
export function uiterlijkAanvraag(fact: Ask): PlainDate {
  return aanvraagUiterlijk(fact('eindeTijdvak'))
}

/**
 * First day of the weeks in which the papers for the application are usually made: week 87. Practice, no norm of law. For
 * the verslag at the end of the employment the days before any term.
 */
export function beginVenster(fact: Ask, einde = fact('eindeTijdvak')): PlainDate {
  const eerder = verslagBijUitDienst(fact)?.laatsteWerkdag
  if (eerder) return addDays(eerder, -valueOn(waarschuwingDagen, eerder))
  return addDays(addWeeks(einde, -valueOn(wekenVensterAanvraag, einde)), 1)
}

/** The day of the WIA application: that of receipt, else that of sending, else null. */
export function dagAanvraag(fact: Ask): PlainDate | null {
  const aanvraag = fact('wia')?.aanvraag
  return aanvraag?.ontvangen ?? aanvraag?.verzonden ?? null
}

/**
 * The end as it stood on the day of the WIA application: an extension granted or leave begun after it moves the end, but
 * does not make the papers of that application old (decision 24).
 */
export function eindeBijAanvraag(fact: Ask): PlainDate {
  const aanvraag = dagAanvraag(fact)
  const besluit = fact('wia')?.verlenging?.besluit
  const eindeTijdvak = fact('eindeTijdvak')
  const { einde, onderbrekingen } = fact('wachttijd')
  if (!aanvraag) return eindeTijdvak
  if (eindeTijdvak !== einde && !(besluit && aanvraag < besluit)) return eindeTijdvak
  const later = onderbrekingen.filter(({ van }) => van > aanvraag)
  return addDays(einde, -later.reduce((dagen, onderbreking) => dagen + onderbreking.dagen, 0))
}

/**
 * The day on which the re-integratieverslag was supplemented, else made, given to the employee or sent, the first that
 * is recorded. A verslag of before a voluntary extension has to be supplemented (WIA 25(4)b): its own day does not count.
 */
export function dagVerslag(fact: Ask): PlainDate | null {
  const riv = fact('riv')
  const verlenging = fact('wia')?.verlenging
  const besluit = verlenging?.besluit
  const dagen = [verlenging && riv?.aanvulling?.datum, riv?.opgesteld, riv?.afschriftWerknemer?.datum]
  return dagen.find((dag) => dag && (!besluit || dag >= besluit)) ?? dagAanvraag(fact)
}

/** Until and including which day the file must be reflected in the verslag: its own day, or its last good day. */
export function verslagTotEnMet(fact: Ask): PlainDate {
  return dagVerslag(fact) ?? earliest(fact('peildatum'), uiterlijkVerslag(fact))
}

/**
 * While there is no verslag and its last day has not passed, a paper can still be renewed: says so, else null.
 * @param gesloten the day from which it cannot be renewed any more, instead of that of the verslag.
 */
export function nogTeVernieuwen(fact: Ask, note: Message, gesloten = dagVerslag(fact)): Verdict | null {
  const peildatum = fact('peildatum')
  const due = uiterlijkVerslag(fact)
  if (peildatum > due || gesloten) return null
  return pending(due, peildatum >= beginVenster(fact), note)
}

/**
 * Whether a verslag will not come: UWV granted a shorter wachttijd, or the employee has recovered or reached the AOW
 * age (poortwachter.md § 3.3). The end of the employment is no reason: then the verslag is due on its last day
 * (RPEZ art. 6 lid 2).
 * @returns the verdict that says so, or null.
 */
export function geenVerslagNodig(fact: Ask): Verdict | null {
  const verkort = bijVerkorteWachttijd(fact)
  if (verkort) return verkort
  const einde = fact('eindeVerplichtingen')
  if (!einde || einde.reden === 'uit-dienst' || einde.datum >= fact('peildatum')) return null
  return naEindeVerplichtingen(fact, fact('eindeTijdvak'))
}

/**
 * Whether a paper with this last day is not asked (any more): no verslag will come, or the duties end before its last
 * day. Papers for the application fall away when recovery or AOW comes before the end of the wachttijd.
 */
export function nietGevraagd(fact: Ask, due: PlainDate): Verdict | null {
  const geen = geenVerslagNodig(fact)
  if (geen) return geen
  const voorAanvraag = due >= uiterlijkVerslag(fact) && fact('eindeVerplichtingen')?.reden !== 'uit-dienst'
  return naEindeVerplichtingen(fact, voorAanvraag ? fact('eindeTijdvak') : due)
}

/** The last day of the verslag as the next day of the law for a breach, while it lies ahead. */
export function volgendeDagVerslag(fact: Ask): { readonly nextDue?: PlainDate } {
  const nextDue = uiterlijkVerslag(fact)
  return fact('peildatum') <= nextDue ? { nextDue } : {}
}
