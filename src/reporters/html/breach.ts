import type { PlainDate } from '../../calendar/plain-date.js'
import type { Breached } from '../../kernel/result.js'
import { groundLabels } from '../labels.js'
import { forPeople } from '../message.js'
import { placeDifference } from '../place-difference.js'
import { lastDay } from '../terminal/days.js'
import { toneOf } from '../terminal/paint.js'
import { toldPlaces } from '../told-places.js'
import { basis, normOf, notePairs, sourcesOf } from './basis.js'
import { factsList, type Pair } from './facts-list.js'
import { html, type Markup } from './markup.js'
import { resultBadge } from './tone.js'
import { anchor, heading, type View } from './view.js'
import { where } from './where.js'

/** A breach with everything that a person needs to follow it, and to mend it. */
export function breachArticle(view: View, result: Breached, below: 2 | 3 = 3): Markup {
  const { rule, verdict } = result
  const pairs: readonly Pair[] = [
    ...placePairs(view, result),
    ...notePairs(verdict.notes),
    verdict.covered
      ? [
          'Grond',
          html`${groundLabels[verdict.covered.ground]}: ${forPeople(verdict.covered.message)}<br>${where(view.dossier, verdict.covered.path)}`,
        ]
      : remedyPair(result, view.dossier.peildatum.datum),
    ['Norm', normOf(result)],
    ['Bron', sourcesOf(rule, view)],
  ]
  return html`<article class="finding ${toneOf(result)}" id="${anchor(rule.id)}">
${heading(view, below, [resultBadge(result), html` <span class="rule">${rule.id}</span> ${rule.title}`])}
${factsList(pairs)}${basis(view, result)}</article>
`
}

/** Fact, difference and place; what neighbours share is told once, below their facts. */
function placePairs({ dossier }: View, result: Breached): readonly Pair[] {
  const { told: places, rest } = toldPlaces(result.verdict.places)
  const told = places.map((place) => ({
    fact: forPeople(place.message),
    difference: placeDifference(place, result, dossier.peildatum.datum),
    path: place.path,
  }))
  const pairs = told.flatMap(({ fact, difference, path }, index): readonly Pair[] => {
    const next = told[index + 1]
    const isShared = next?.difference === difference && next.path === path
    return [
      [told.length > 1 ? `Feit ${index + 1}` : 'Feit', html`<strong>${fact}</strong>`],
      isShared ? null : ['Verschil', difference],
      isShared ? null : ['Plaats', where(dossier, path)],
    ]
  })
  return rest === null ? pairs : [...pairs, ['Verder', rest]]
}

function remedyPair({ rule, verdict: { remedy, actor, nextDue } }: Breached, peildatum: PlainDate): Pair {
  const who = html`<span class="meta">${actor ?? rule.actor} · ${nextDue ? lastDay(nextDue, peildatum) : 'nu'}</span>`
  return ['Wat nu', html`${remedy ? forPeople(remedy) : rule.remedy} ${who}`]
}
