import { addMonths, daysBetween, earliest, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Werkhervatting } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { maandenEvaluatieWeinigUren } from '../../law/parameters/traject.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { nogNiet } from '../termijn.js'
import { uiterlijkAanvraag } from '../verslag.js'

/**
 * Placement in the own company for fewer hours than the employee can work: every three months it is evaluated whether
 * going on is still wanted, or work elsewhere must be sought (Beoordelingskader § 9). It belongs to spoor 1
 * (decision 18). The text gives no number of hours, so the latest belastbaarheidsprofiel decides what few is.
 */
export function weinigUren(fact: Ask): readonly Verdict[] {
  return fact('werkhervatting').flatMap((werk) => {
    const van = beginWeinigUren(fact, werk)
    return van ? [evaluaties(fact, werk, van)] : []
  })
}

/** The first day on which it is known that the employee can work more, or null when this is no such placement. */
function beginWeinigUren(fact: Ask, werk: Werkhervatting): PlainDate | null {
  const { werkgever, soort, structureel, urenPerWeek, van, totEnMet } = werk
  const kijkTot = fact('kijkTot')
  if (werkgever !== 'eigen' || soort === 'arbeidstherapie' || !structureel || urenPerWeek === undefined) return null
  const profiel = fact('belastbaarheidsprofielen').findLast(({ datum }) => datum && datum <= kijkTot)
  if (!profiel?.datum || profiel.urenPerWeek === undefined || urenPerWeek >= profiel.urenPerWeek) return null
  const begin = latest(van, profiel.datum)
  return begin < earliest(kijkTot, totEnMet ?? kijkTot) ? begin : null
}

function evaluaties(fact: Ask, werk: Werkhervatting, van: PlainDate): Verdict {
  const totEnMet = earliest(fact('kijkTot'), werk.totEnMet ?? fact('kijkTot'))
  const dagen = evaluatiedagen(fact, werk).filter((dag) => dag > van && dag <= totEnMet)
  const punten = [van, ...dagen]
  const [eerste] = punten.flatMap((punt, index) => {
    const weer = dagen[index] ?? null
    const due = addMonths(punt, valueOn(maandenEvaluatieWeinigUren, punt))
    return due < (weer ?? totEnMet) && !isZonderMogelijkheden(fact, due) ? [{ punt, due, weer }] : []
  })
  if (!eerste) {
    const laatste = dagen.at(-1) ?? van
    const due = addMonths(laatste, valueOn(maandenEvaluatieWeinigUren, laatste))
    const loopt = !werk.totEnMet && totEnMet === fact('peildatum') && due <= uiterlijkAanvraag(fact)
    return loopt ? nogNiet(fact, due) : satisfied(werk.path)
  }
  const { punt, due, weer } = eerste
  const covered = gedektInspanning(fact, weer ?? totEnMet)
  if (!weer) {
    const message = nl`Sinds ${punt} is niet geëvalueerd of het werk voor weinig uren nog wenselijk is; dat hoort elke drie maanden, uiterlijk op ${due}`
    return violated({ breach: 'missing', norm: 'beleidsregel', path: werk.path, due, message }, { covered })
  }
  const message = nl`Na ${punt} is het werk voor weinig uren pas op ${weer} geëvalueerd; dat hoort elke drie maanden, uiterlijk op ${due}`
  const daysLate = daysBetween(due, weer)
  return violated(
    { breach: 'late', norm: 'beleidsregel', path: werk.path, due, found: weer, daysLate, message },
    { covered },
  )
}

/** Evaluations of this work, and of the plan in which it stands. */
function evaluatiedagen(fact: Ask, werk: Werkhervatting): readonly PlainDate[] {
  const eerste = fact('eerstejaarsevaluatie')
  const contacten = fact('contactmomenten').filter(({ soort }) => soort === 'evaluatie')
  return [...(werk.evaluaties ?? []), ...fact('evaluaties'), ...contacten, ...(eerste ? [eerste] : [])]
    .flatMap(({ datum }) => (datum ? [datum] : []))
    .toSorted()
}
