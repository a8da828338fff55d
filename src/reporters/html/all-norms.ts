import type { Result } from '../../kernel/result.js'
import { forPeople } from '../message.js'
import { lastDay } from '../terminal/days.js'
import { type Content, html, joined, type Markup } from './markup.js'
import { none, table } from './table.js'
import { resultBadge } from './tone.js'
import { ruleLink } from './verdicts.js'
import { anchor, section, type View } from './view.js'
import { whereInFile } from './where.js'

const columns = [{ title: 'Norm' }, { title: 'Uitkomst', narrow: true }, { title: 'Toelichting' }]

/** Every norm with its outcome, so that silence never means that nothing was tested. */
export function allNormsSection(view: View): Markup {
  const { results } = view.dossier
  const rows = results.map((result) => ({
    cells: [
      html`${isToldAbove(result) ? ruleLink(result.rule.id) : html`<span class="rule">${result.rule.id}</span>`} ${result.rule.title}`,
      resultBadge(result),
      explanation(view, result),
    ],
    ...(isToldAbove(result) ? {} : { id: anchor(result.rule.id) }),
  }))
  return section(
    view,
    'alle-normen',
    'Alle normen',
    html`<details>
<summary>Alle ${results.length} normen met hun uitkomst</summary>
${table('Alle normen met hun uitkomst', columns, rows)}</details>`,
  )
}

function isToldAbove({ verdict: { kind } }: Result): boolean {
  return kind === 'violated' || kind === 'undetermined' || kind === 'judgement'
}

function explanation({ dossier }: View, { rule, verdict }: Result): Content {
  switch (verdict.kind) {
    case 'satisfied':
      return separated([
        verdict.path === null ? null : whereInFile(dossier, verdict.path),
        ...verdict.notes.map(forPeople),
      ])
    case 'pending':
      return separated([
        `${lastDay(verdict.due, dossier.peildatum.datum)} (${rule.actor})`,
        ...verdict.notes.map(forPeople),
      ])
    case 'notApplicable':
      return forPeople(verdict.reason)
    default:
      return 'zie hierboven'
  }
}

function separated(contents: readonly Content[]): Content {
  const told = contents.filter((content) => content !== null)
  return told.length === 0 ? none : joined(told, '; ')
}
