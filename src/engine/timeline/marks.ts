import { addDays, addWeeks, compareDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import { terugrekentermijnen } from '../../facts/klokken.js'
import type { Mark } from '../../kernel/timeline.js'
import {
  dag42eWeeksmelding,
  dagEerstejaarsevaluatie,
  dagEerstejaarsevaluatieVanaf,
  dagPlanGebruikelijk,
  dagProbleemanalyse,
  dagSpoor2,
} from '../../law/parameters/procesgang.js'
import { wekenVensterAanvraag } from '../../law/parameters/verslag.js'
import { valueOn } from '../../law/value-on.js'

/** The days that the norms give for this wachttijd, in order; the last ones count back from its (extended) end. */
export function marksOf(facts: Facts): readonly Mark[] {
  const { eersteDag, dag, week } = facts.wachttijd.value
  const einde = facts.eindeTijdvak.value
  const { rivUiterlijk, aanvraagUiterlijk } = terugrekentermijnen(einde)
  const mark = (date: PlainDate, label: string): Mark => ({ week: week(date), date, label })
  const melding = dag(valueOn(dag42eWeeksmelding, eersteDag))
  return [
    mark(dag(valueOn(dagProbleemanalyse, eersteDag)), 'probleemanalyse'),
    mark(dag(valueOn(dagPlanGebruikelijk, eersteDag)), 'plan van aanpak'),
    // de laatste dag is die na 42 volle weken; iedereen noemt het week 42
    { week: week(addDays(melding, -1)), date: melding, label: '42e-weeksmelding' },
    mark(dag(valueOn(dagEerstejaarsevaluatieVanaf, eersteDag)), 'eerstejaarsevaluatie, vanaf'),
    mark(dag(valueOn(dagEerstejaarsevaluatie, eersteDag)), 'eerstejaarsevaluatie'),
    mark(dag(valueOn(dagSpoor2, eersteDag)), 'spoor 2'),
    mark(addDays(addWeeks(einde, -valueOn(wekenVensterAanvraag, einde)), 1), 'actueel oordeel, vanaf'),
    mark(rivUiterlijk, 're-integratieverslag'),
    mark(aanvraagUiterlijk, 'WIA-aanvraag'),
    mark(einde, einde > facts.wachttijd.value.einde ? 'einde verlengde wachttijd' : 'einde wachttijd'),
  ].toSorted((a, b) => compareDays(a.date, b.date))
}
