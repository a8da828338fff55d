import { addDays, daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import { type Result, severityOf } from '../../kernel/result.js'
import type { Place, Violated } from '../../kernel/verdict.js'
import { breachLabels, normLabels, severityWord } from '../labels.js'
import { forPeople } from '../message.js'
import { day, duration } from './days.js'
import { labelled } from './labelled.js'
import { together } from './layout.js'
import type { Screen } from './screen.js'
import { whereIs } from './where-is.js'

type Breached = Result & { readonly verdict: Violated }

/** Fact, difference and evidence of every place; what neighbours share is told once, below their facts. */
export function placesLines(breached: Breached, dossier: JudgedDossier, screen: Screen): string[] {
  const { places } = breached.verdict
  const told = places.map((place) => ({
    fact: forPeople(place.message),
    difference: [differenceOf(place, dossier.peildatum.datum), ...weightOf(place, breached)].join(' · '),
    evidence: whereIs(dossier, place.path),
  }))
  return told.flatMap(({ fact, difference, evidence }, index) => {
    const next = told[index + 1]
    const isShared = next?.difference === difference && next.evidence === evidence
    return [
      ...labelled(told.length > 1 ? `Feit ${index + 1}` : 'Feit', fact, screen),
      ...(isShared ? [] : labelled('Verschil', difference, screen)),
      ...(isShared ? [] : labelled('Bewijs', evidence, screen)),
    ]
  })
}

/** How much this place weighs, where that differs from the finding as a whole. */
function weightOf(place: Place, breached: Breached): string[] {
  const { rule, verdict } = breached
  const severity = place.severity ?? rule.severity
  const norm = place.norm ?? rule.norm
  return [
    ...(severity === severityOf(breached) ? [] : [severityWord(severity).toLowerCase()]),
    ...(verdict.places.every((other) => (other.norm ?? rule.norm) === norm) ? [] : [normLabels[norm]]),
  ]
}

function differenceOf({ breach, due, daysLate }: Place, peildatum: PlainDate): string {
  if (breach === 'late' && daysLate !== undefined) return `${daysLate} ${daysLate === 1 ? 'dag' : 'dagen'} te laat`
  if (breach !== 'missing' || due === undefined || due >= peildatum) return breachLabels[breach]
  const since = addDays(due, 1)
  return `ontbreekt sinds ${day(since)} (${together(duration(daysBetween(due, peildatum)))})`
}
