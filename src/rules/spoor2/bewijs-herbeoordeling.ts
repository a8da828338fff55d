import { earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import type { Uitzondering } from './uitzondering.js'

/**
 * Whether waiting without spoor 2 is looked at again as agreed: a warning, no law gives a day. Marginal possibilities
 * have no end of their own, so there the day must be agreed.
 */
export function gebrekenHerbeoordeling(fact: Ask, uitzondering: Uitzondering): readonly Place[] {
  const { grond, herbeoordeling, path } = uitzondering
  if (fact('spoor2')?.start) return []
  const praktijk = { breach: 'incomplete', severity: 'warning', norm: 'praktijk' } as const
  if (!herbeoordeling) {
    if (grond !== 'marginale-mogelijkheden') return []
    const message = nl`Niet is vastgelegd wanneer opnieuw wordt bekeken of de reden om te wachten nog geldt`
    return [{ ...praktijk, path, message }]
  }
  if (fact('kijkTot') <= herbeoordeling || isHerbeoordeeld(fact, uitzondering, herbeoordeling)) return []
  const message = nl`De afgesproken herbeoordeling van ${herbeoordeling} is voorbij; leg vast of de reden om te wachten nog geldt`
  return [{ ...praktijk, path: `${path}/herbeoordeling`, due: herbeoordeling, message }]
}

/** The agreed day on which a reason to wait is looked at again, while it can still come; null when it was, or need not be. */
export function volgendeHerbeoordeling(fact: Ask, uitzondering: Uitzondering): PlainDate | null {
  const { herbeoordeling } = uitzondering
  if (!herbeoordeling || fact('spoor2')?.start || herbeoordeling < fact('peildatum')) return null
  const einde = fact('eindeVerplichtingen')
  const laatsteDag = einde ? earliest(einde.datum, fact('eindeTijdvak')) : fact('eindeTijdvak')
  // Na de WIA-aanvraag kijkt UWV niet meer naar wat daarna komt.
  if (herbeoordeling > laatsteDag || fact('kijkTot') < fact('peildatum')) return null
  return isHerbeoordeeld(fact, uitzondering, herbeoordeling) ? null : herbeoordeling
}

/** A decision, a prognosis or a statement of the bedrijfsarts of that day or later shows that it was looked at again. */
function isHerbeoordeeld(fact: Ask, uitzondering: Uitzondering, uiterlijk: PlainDate): boolean {
  const { grond, datum, prognose, omschrijving } = uitzondering
  const perioden = grond === 'geen-benutbare-mogelijkheden' ? fact('geenBenutbareMogelijkheden') : []
  const dagen = [
    datum,
    prognose?.datum,
    omschrijving?.datum,
    ...(fact('spoor2')?.eerdereUitzonderingen ?? []).map((eerder) => eerder.datum),
    ...perioden.flatMap(({ herbeoordelingen }) => (herbeoordelingen ?? []).map((oordeel) => oordeel.datum)),
  ]
  return dagen.some((dag) => dag !== undefined && dag >= uiterlijk)
}
