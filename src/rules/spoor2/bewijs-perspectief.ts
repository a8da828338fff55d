import type { PlainDate } from '../../calendar/plain-date.js'
import type { Place } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { isArts } from '../is-arts.js'
import type { Uitzondering } from './uitzondering.js'

/**
 * What a concrete perspective on lasting return lacks: prognosis of the bedrijfsarts, function, hours, day, and that it
 * lasts.
 * @param uiterlijk last day on which the return may begin.
 */
export function gebrekenPerspectief(uitzondering: Uitzondering, uiterlijk: PlainDate): readonly Place[] {
  const { path, prognose, functie, urenPerWeek, structureel } = uitzondering
  const ontbreekt = (message: Message): Place => ({ breach: 'incomplete', path, message })
  return [
    ...(prognose ? [] : [ontbreekt(nl`De prognose van de bedrijfsarts bij het concrete perspectief ontbreekt`)]),
    ...(prognose && !isArts(prognose.door) ? [prognoseVanEenAnder(prognose.path)] : []),
    ...(functie ? [] : [ontbreekt(nl`De functie waarin de werknemer terugkeert, is niet vastgelegd`)]),
    ...(urenPerWeek === undefined ? [ontbreekt(nl`Het aantal uren per week bij terugkeer is niet vastgelegd`)] : []),
    ...gebrekenHervatting(uitzondering, uiterlijk),
    ...(structureel === undefined ? [ontbreekt(nl`Niet is vastgelegd dat de terugkeer blijvend is`)] : []),
    ...(structureel === false ? [nietBlijvend(path)] : []),
  ]
}

function gebrekenHervatting({ path, verwachteHervatting }: Uitzondering, uiterlijk: PlainDate): readonly Place[] {
  if (!verwachteHervatting) {
    return [{ breach: 'incomplete', path, message: nl`De verwachte datum van terugkeer is niet vastgelegd` }]
  }
  if (verwachteHervatting <= uiterlijk) return []
  return [
    {
      breach: 'inconsistent',
      path: `${path}/verwachteHervatting`,
      due: uiterlijk,
      found: verwachteHervatting,
      message: nl`De terugkeer wordt pas op ${verwachteHervatting} verwacht; een concreet perspectief ligt binnen drie maanden, uiterlijk ${uiterlijk}`,
    },
  ]
}

function prognoseVanEenAnder(path: string): Place {
  const message = nl`De prognose bij het concrete perspectief komt niet van de bedrijfsarts`
  return { breach: 'inconsistent', path: `${path}/door`, message }
}

function nietBlijvend(path: string): Place {
  const message = nl`De verwachte terugkeer is niet blijvend; dan is er geen concreet perspectief`
  return { breach: 'inconsistent', path: `${path}/structureel`, message }
}
