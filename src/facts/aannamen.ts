import { type Message, nl } from '../language/message.js'
import type { Facts } from './facts.js'

/** What the judgement takes for granted because the dossier does not say otherwise. */
export function aannamen(facts: Facts): Message[] {
  const { eersteDag, einde, vlaggen } = facts.wachttijd.value
  const messages: Message[] = []
  if (!facts.perioden.known) messages.push(nl`ziek zonder onderbreking sinds ${eersteDag}`)
  for (const { code, datum } of vlaggen) {
    if (code === 'oorzaak-na-verlof-onbekend') {
      messages.push(
        nl`de ziekte vanaf ${datum}, na het verlof, heeft dezelfde oorzaak als ervoor; zo niet, dan begint de telling opnieuw`,
      )
    }
    if (code === 'herstel-naast-verlof') {
      messages.push(nl`door het herstel naast het verlof begint de telling opnieuw op ${datum}`)
    }
    if (code === 'verlof-loopt') {
      messages.push(
        nl`na het verlof dat op ${datum} begon, gaat de ziekte verder en heeft die dezelfde oorzaak als ervoor; zo niet, dan gelden deze termijnen niet`,
      )
    }
  }
  if (facts.eindeTijdvak.value !== einde) {
    messages.push(nl`UWV heeft de vrijwillige verlenging tot en met ${facts.eindeTijdvak.value} toegekend`)
  }
  return messages
}

/** What was left out of the judgement. */
export function buitenBeschouwing(facts: Facts): Message[] {
  const later = facts.laterDanPeildatum.value.length
  const { eerdere, eersteDag } = facts.wachttijd.value
  const messages: Message[] = []
  if (later === 1) messages.push(nl`1 feit na de peildatum buiten beschouwing`)
  if (later > 1) messages.push(nl`${later} feiten na de peildatum buiten beschouwing`)
  if (eerdere.length > 0) messages.push(nl`feiten van vóór de nieuwe eerste ziektedag ${eersteDag} tellen niet mee`)
  return messages
}
