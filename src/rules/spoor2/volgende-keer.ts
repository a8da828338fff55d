import type { PlainDate } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'
import { satisfied, type Verdict } from '../../kernel/verdict.js'
import { dagNa } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'
import { uiterlijkAanvraag } from '../verslag.js'
import type { Traject } from './traject.js'

/**
 * What a returning act in spoor 2 comes to when nothing came late: done, as far as there were acts, and while the
 * trajectory runs the day on which the next is due, if UWV still looks at it then. Empty when there was no time for even one.
 */
export function volgendeKeer(
  fact: Ask,
  traject: Traject,
  dagen: readonly PlainDate[],
  max: number,
): readonly Verdict[] {
  const gedaan = dagen.filter((dag) => dag >= traject.start && dag <= traject.totEnMet).toSorted()
  const due = dagNa(gedaan.at(-1) ?? traject.start, max, traject.rust)
  if (
    traject.loopt &&
    due &&
    due >= fact('peildatum') &&
    due <= uiterlijkAanvraag(fact) &&
    !naEindeVerplichtingen(fact, due)
  ) {
    return [nogNiet(fact, due)]
  }
  return gedaan.length > 0 ? [satisfied(traject.spoor2.path)] : []
}
