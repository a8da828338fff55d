import type { Result } from '../../kernel/result.js'
import { forPeople } from '../message.js'
import { toneOf } from '../terminal/paint.js'
import { basis, normOf, notePairs, sourcesOf } from './basis.js'
import { factsList, type Pair } from './facts-list.js'
import { html, type Markup } from './markup.js'
import { resultBadge } from './tone.js'
import { anchor, heading, section, type View } from './view.js'
import { where } from './where.js'

/** What software cannot answer: by who can, and what the dossier does not tell. */
export function questionsSection(view: View): Markup | null {
  const { results } = view.dossier
  const asked = results.flatMap(({ verdict }) => (verdict.kind === 'judgement' ? [verdict.forWhom] : []))
  const unknown = results.filter(({ verdict }) => verdict.kind === 'undetermined')
  if (asked.length === 0 && unknown.length === 0) return null
  const groups = [...new Set(asked)].map((whom) => [
    heading(view, 2, `Voor: ${whom}`),
    results
      .filter(({ verdict }) => verdict.kind === 'judgement' && verdict.forWhom === whom)
      .map((result) => questionArticle(view, result)),
  ])
  const missing =
    unknown.length === 0
      ? null
      : [
          heading(view, 2, 'Het dossier zegt het niet'),
          html`<p class="lead">Vul het genoemde veld in; dan is de norm te beoordelen.</p>\n`,
          unknown.map((result) => questionArticle(view, result)),
        ]
  const title = 'Vragen die software niet kan beantwoorden'
  return section(view, 'vragen', title, [groups, missing])
}

function questionArticle(view: View, result: Result): Markup {
  const { rule } = result
  const pairs: readonly Pair[] = [...ownPairs(view, result), ['Norm', normOf(result)], ['Bron', sourcesOf(rule, view)]]
  return html`<article class="finding ${toneOf(result)}" id="${anchor(rule.id)}">
${heading(view, 3, [resultBadge(result), html` <span class="rule">${rule.id}</span> ${rule.title}`])}
${factsList(pairs)}${basis(view, result)}</article>
`
}

function ownPairs({ dossier }: View, { verdict }: Result): readonly Pair[] {
  switch (verdict.kind) {
    case 'judgement':
      return [
        ['Vraag', html`<strong>${forPeople(verdict.question)}</strong>`],
        verdict.path === null ? null : ['Plaats', where(dossier, verdict.path)],
      ]
    case 'undetermined':
      return [['Nodig', where(dossier, verdict.missing)], ...notePairs(verdict.notes)]
    default:
      return []
  }
}
