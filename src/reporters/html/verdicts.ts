import { parts } from '../../kernel/rule.js'
import { countWords, headlineWord, namedWord, partLabels } from '../labels.js'
import { partSummary } from '../part-summary.js'
import { html, joined, type Markup } from './markup.js'
import { badge, calm, statusBadge, toneOfNamed, toneOfStatus } from './tone.js'
import { anchor, heading, section, type View } from './view.js'

/** The three headlines, the four named checks, and how many norms came out how. */
export function verdictsSection(view: View): Markup {
  const { dossier } = view
  const cards = parts.map((part) => {
    const status = dossier.parts[part]
    return html`<li class="card ${toneOfStatus(status)}">
${heading(view, 2, partLabels[part])}
<p class="headline">${statusBadge(headlineWord(status, dossier.partCounts[part].violated.warning), status)}</p>
<p class="summary">${partSummary(part, dossier.results)}</p>
</li>
`
  })
  const checks = dossier.named.map(
    (check) => html`<li>${badge(calm(namedWord(check)), toneOfNamed(check))}
<span>${check.label}${check.rule ? html` ${ruleLink(check.rule)}` : null}</span></li>
`,
  )
  return section(
    view,
    'oordeel',
    'Uitkomst',
    html`<ul class="verdict-cards">
${cards}</ul>
<ul class="checks">
${checks}</ul>
<p class="counts">${joined(countWords(dossier.counts), ' · ')}</p>`,
  )
}

/** Leads to where that rule is told in full. */
export function ruleLink(id: string): Markup {
  return html`<a class="rule" href="#${anchor(id)}">${id}</a>`
}
