import type { JudgedDossier } from '../../kernel/report.js'
import type { Breached } from '../../kernel/result.js'
import { forPeople } from '../message.js'
import { placeDifference } from '../place-difference.js'
import { toldPlaces } from '../told-places.js'
import { labelled } from './labelled.js'
import type { Screen } from './screen.js'
import { whereIs } from './where-is.js'

/** Fact, difference and evidence of each place; what neighbours share is told once, below their facts. */
export function placesLines(breached: Breached, dossier: JudgedDossier, screen: Screen): string[] {
  const { told: places, rest } = toldPlaces(breached.verdict.places)
  const told = places.map((place) => ({
    fact: forPeople(place.message),
    difference: placeDifference(place, breached, dossier.peildatum.datum),
    evidence: whereIs(dossier, place.path),
  }))
  const lines = told.flatMap(({ fact, difference, evidence }, index) => {
    const next = told[index + 1]
    const isShared = next?.difference === difference && next.evidence === evidence
    return [
      ...labelled(told.length > 1 ? `Feit ${index + 1}` : 'Feit', fact, screen),
      ...(isShared ? [] : labelled('Verschil', difference, screen)),
      ...(isShared ? [] : labelled('Bewijs', evidence, screen)),
    ]
  })
  return rest === null ? lines : [...lines, ...labelled('Verder', rest, screen)]
}
