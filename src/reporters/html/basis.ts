import type { Result } from '../../kernel/result.js'
import type { Rule } from '../../kernel/rule.js'
import type { Message } from '../../language/message.js'
import { normExplanations, normLabels } from '../labels.js'
import { forPeople } from '../message.js'
import { sourcesOf as namedSources } from '../sources.js'
import type { Pair } from './facts-list.js'
import { html, joined, type Markup } from './markup.js'
import { traceTables } from './trace.js'
import type { View } from './view.js'

/** What the norm asks, and how hard it is. */
export function normOf({ rule, verdict }: Result): Markup {
  const norms = verdict.kind === 'violated' ? verdict.places.map(({ norm }) => norm ?? rule.norm) : [rule.norm]
  const weights = [...new Set(norms)].map(
    (norm) => html`<abbr title="${normExplanations[norm]}">${normLabels[norm]}</abbr>`,
  )
  return html`${rule.requires.replace(/\.$/, '')} (${joined(weights, ', ')})`
}

/** The sources, as the law stood on the peildatum; a link only where an address is known. */
export function sourcesOf(rule: Rule, { dossier }: View): Markup {
  const sources = namedSources(rule, dossier.peildatum.datum)
  return joined(
    sources.map(({ citation, instrument, url }) =>
      url === null || !url.startsWith('https://')
        ? html`<span title="${instrument}">${citation}</span>`
        : html`<a href="${url}" title="${instrument}" rel="noreferrer">${citation}</a>`,
    ),
    '; ',
  )
}

export function notePairs(notes: readonly Message[]): readonly Pair[] {
  return notes.map((note) => ['Let op', forPeople(note)])
}

/** Folded: why the norm matters, and what the rule asked and counted, when that was traced. */
export function basis({ dossier }: View, { rule, trace }: Result): Markup {
  return html`<details>
<summary>${trace ? 'Waarom, en hoe dit is vastgesteld' : 'Waarom'}<span class="unseen"> (${rule.id})</span></summary>
<p>${rule.why}</p>
${trace ? traceTables(trace, dossier, rule.id) : null}</details>
`
}
