import type { PlainDate } from '../../calendar/plain-date.js'
import { addDays } from '../../calendar/plain-date.js'
import type { EindeVerplichtingen, Facts } from '../../facts/facts.js'
import type { Milestone } from '../../kernel/timeline.js'
import { wekenWachttijd } from '../../law/parameters/termijnen.js'

/** Days that come by themselves: the end of the wachttijd, of its extension, of the duties. */
export function eventsOf(facts: Facts): readonly Milestone[] {
  const { einde, eersteDag } = facts.wachttijd.value
  const eindeTijdvak = facts.eindeTijdvak.value
  const peildatum = facts.peildatum.value
  const stop = facts.eindeVerplichtingen.value
  const bron = wekenWachttijd.at(eersteDag)?.source ?? wekenWachttijd.versions[0]?.source
  const event = (id: string, label: string, day: PlainDate, path: string | null): Milestone => ({
    id,
    label,
    due: day,
    done: day <= peildatum ? day : null,
    state: day <= peildatum ? 'done' : 'pending',
    actor: null,
    rule: null,
    sources: [],
    path,
  })
  const eerder = stop && stop.datum < einde
  const wachttijd = event('einde-wachttijd', 'Einde van de wachttijd', einde, '/verzuim/eersteZiektedag')
  return [
    { ...wachttijd, sources: bron ? [bron] : [], ...(eerder && { state: 'notApplicable', done: null }) },
    ...(eindeTijdvak > einde
      ? [event('einde-verlenging', 'Einde van de verlenging', eindeTijdvak, '/wia/verlenging/totEnMet')]
      : []),
    ...(stop && stop.datum < eindeTijdvak ? [vroegEinde(stop, event)] : []),
  ]
}

type ToEvent = (id: string, label: string, day: PlainDate, path: string | null) => Milestone

function vroegEinde({ datum, reden }: EindeVerplichtingen, event: ToEvent): Milestone {
  switch (reden) {
    case 'aow':
      return event('aow', 'AOW-leeftijd', addDays(datum, 1), '/werknemer/aowDatum')
    case 'uit-dienst':
    case 'overleden':
      return event('einde-dienstverband', 'Laatste dag van het dienstverband', datum, '/werknemer/dienstverband/einde')
    case 'verkorte-wachttijd':
      return event(
        'einde-verkorte-wachttijd',
        'Einde van de verkorte wachttijd',
        datum,
        '/wia/verkorteWachttijd/toegekendPer',
      )
    case 'hersteld':
      return event('hersteld', 'Laatste ziektedag', datum, '/verzuim/perioden')
  }
}
