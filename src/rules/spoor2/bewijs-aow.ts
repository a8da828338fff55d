import { addMonths } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { maandenTotAow } from '../../law/parameters/spoor2.js'
import { valueOn } from '../../law/value-on.js'
import type { Uitzondering } from './uitzondering.js'

/**
 * What the ground of AOW within a year lacks: consent of both, in writing (else a warning), and an AOW date at most a
 * year after the wachttijd. That date is only asked for when both agree: without consent the ground falls anyway.
 */
export function gebrekenAow(fact: Ask, uitzondering: Uitzondering): readonly Place[] {
  const gebreken = gebrekenInstemming(uitzondering)
  if (gebreken.some(({ severity }) => severity !== 'warning')) return gebreken

  const aowDatum = fact('aowDatum')
  const { einde } = fact('wachttijd')
  const uiterlijk = addMonths(einde, valueOn(maandenTotAow, einde))
  if (aowDatum <= uiterlijk) return gebreken
  const message = nl`De werknemer bereikt de AOW-leeftijd op ${aowDatum}; dat is meer dan een jaar na het einde van de wachttijd (uiterlijk ${uiterlijk})`
  const teLaat: Place = {
    breach: 'inconsistent',
    path: '/werknemer/aowDatum',
    due: uiterlijk,
    found: aowDatum,
    message,
  }
  return [teLaat, ...gebreken]
}

function gebrekenInstemming({ path, instemming, bewijs }: Uitzondering): readonly Place[] {
  const plek = instemming?.path ?? path
  const gebreken: Place[] = []
  if (!instemming?.werkgever) {
    gebreken.push({ breach: 'incomplete', path: plek, message: nl`De instemming van de werkgever is niet vastgelegd` })
  }
  if (!instemming?.werknemer) {
    gebreken.push({ breach: 'incomplete', path: plek, message: nl`De instemming van de werknemer is niet vastgelegd` })
  }
  if (gebreken.length > 0) return gebreken
  if (instemming?.schriftelijk ?? (isAangetoond(instemming?.bewijs) || isAangetoond(bewijs))) return []
  const message = nl`Niet is vastgelegd dat werkgever en werknemer schriftelijk hebben ingestemd`
  return [{ breach: 'incomplete', severity: 'warning', path: plek, message }]
}

function isAangetoond(bewijs: readonly string[] | undefined): boolean {
  return bewijs !== undefined && bewijs.length > 0
}
