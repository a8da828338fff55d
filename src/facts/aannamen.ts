import { addWeeks } from '../calendar/plain-date.js'
import { type Message, nl } from '../language/message.js'
import { wekenOnderbreking } from '../law/parameters/termijnen.js'
import { valueOn } from '../law/value-on.js'
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
  const verkort = facts.verkorteWachttijd.value
  if (verkort) messages.push(nl`UWV heeft een verkorte wachttijd toegekend, die eindigt op ${verkort}`)
  return [...messages, ...blijftHersteld(facts)]
}

/** Someone who falls ill again in time goes on counting in the same wachttijd (WIA art. 23 lid 3). */
function blijftHersteld({ wachttijd, fase, peildatum }: Facts): readonly Message[] {
  const { ziekTotEnMet, einde } = wachttijd.value
  if (fase.value !== 'hersteld' || !ziekTotEnMet || ziekTotEnMet >= einde) return []
  // Tussen de laatste ziektedag en deze dag liggen vier weken min één dag.
  const uiterlijk = addWeeks(ziekTotEnMet, valueOn(wekenOnderbreking, ziekTotEnMet))
  if (peildatum.value > uiterlijk) return []
  return [
    nl`de werknemer blijft hersteld; wordt die uiterlijk op ${uiterlijk} weer ziek, door welke oorzaak ook, dan gaat de telling van dezelfde wachttijd verder`,
  ]
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
