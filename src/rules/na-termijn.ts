import { addDays, type PlainDate } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import { notApplicable, type Verdict } from '../kernel/verdict.js'
import { nl } from '../language/message.js'
import { adviesOpvolgingDagen } from '../law/parameters/praktijk.js'
import { valueOn } from '../law/value-on.js'
import { isZonderMogelijkheden } from './mogelijkheden.js'
import { eersteDagMetMogelijkheden } from './mogelijkheden-sinds.js'
import { naEindeVerplichtingen, nogNiet } from './termijn.js'

/**
 * The verdict on an effort that is not in the dossier: it rests while there are no benutbare mogelijkheden, falls away
 * when all duties end before its last day, and is not yet due up to and including that day.
 * @param dag the last good day; when it lies in a period without possibilities, six weeks after they came back.
 * @param bevinding gives the finding after the last good day.
 */
export function naTermijn(fact: Ask, dag: PlainDate, bevinding: (due: PlainDate) => Verdict): Verdict {
  const due = dagNaStilstand(fact, dag)
  if (!due) return notApplicable(nl`volgens het dossier zijn er nu geen benutbare mogelijkheden`)
  const vervallen = naEindeVerplichtingen(fact, due)
  if (vervallen) return vervallen
  return fact('peildatum') <= due ? nogNiet(fact, due) : bevinding(due)
}

/** Six weeks, as for following up an advice: practice, no law says how soon after possibilities came back. */
function dagNaStilstand(fact: Ask, dag: PlainDate): PlainDate | null {
  if (isZonderMogelijkheden(fact, fact('kijkTot'))) return null
  const hervat = eersteDagMetMogelijkheden(fact, dag)
  if (!hervat || hervat === dag) return hervat ?? dag
  return addDays(hervat, valueOn(adviesOpvolgingDagen, hervat))
}
