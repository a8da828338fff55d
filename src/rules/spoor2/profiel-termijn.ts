import type { PlainDate } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'
import { notApplicable, type Verdict } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { profielenNaStartDagen } from '../../law/parameters/traject.js'
import { valueOn } from '../../law/value-on.js'
import { dagNa } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'
import type { Traject } from './traject.js'

/** Last day on which persoonsprofiel and zoekprofiel are usually ready, or null when the trajectory rests for good. */
export function profielUiterlijk({ start, rust }: Traject): PlainDate | null {
  return dagNa(start, valueOn(profielenNaStartDagen, start), rust)
}

/**
 * Why a profile need not be ready yet, or not any more; null when it must be.
 */
export function nogGeenProfiel(fact: Ask, traject: Traject): Verdict | null {
  const due = profielUiterlijk(traject)
  if (!due) return notApplicable(nl`spoor 2 ligt stil zolang er geen benutbare mogelijkheden zijn`)
  const einde = naEindeVerplichtingen(fact, due)
  if (einde) return einde
  if (traject.totEnMet > due) return null
  return traject.loopt
    ? nogNiet(fact, due)
    : notApplicable(nl`spoor 2 liep tot en met ${traject.totEnMet}; zo kort dat een profiel er nog niet hoefde te zijn`)
}
