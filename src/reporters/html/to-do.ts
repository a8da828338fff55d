import type { PlainDate } from '../../calendar/plain-date.js'
import type { Action, Deadline } from '../../kernel/report.js'
import type { Severity } from '../../kernel/verdict.js'
import { hoofdletter } from '../../language/hoofdletter.js'
import { actBy } from '../act-by.js'
import { forPeople } from '../message.js'
import { day, distance } from '../terminal/days.js'
import { type Content, html, joined, type Markup } from './markup.js'
import { table } from './table.js'
import { ruleLink } from './verdicts.js'
import { heading, section, type View } from './view.js'

/** What to do first, by who does it: who has the most urgent action comes first. Then the terms that still run. */
export function toDoSection(view: View): Markup {
  const { actions, nextDeadlines, peildatum } = view.dossier
  const actors = [...new Set(actions.map(({ actor }) => actor))]
  const groups = actors.map((actor) => {
    const own = actions.filter((action) => action.actor === actor)
    return html`<div class="actor">
${heading(view, 2, hoofdletter(actor))}
<ul class="actions">
${own.map((action) => actionItem(action, peildatum.datum))}</ul>
</div>
`
  })
  const now =
    actions.length === 0
      ? html`<p>Er is nu niets dat eerst moet gebeuren.</p>`
      : html`<div class="actors">${groups}</div>`
  return section(view, 'eerst-doen', 'Eerst doen', [
    now,
    nextDeadlines.length === 0 ? null : [heading(view, 2, 'Termijnen die nog lopen'), deadlineTable(view)],
  ])
}

function actionItem({ text, due, severity, rules }: Action, peildatum: PlainDate): Markup {
  return html`<li><p class="when">${due ? lastDay(due, peildatum) : moment('nu', severity)}</p>
<p>${forPeople(text)} ${joined(rules.map(ruleLink), ' ')}</p></li>
`
}

function deadlineTable({ dossier: { nextDeadlines, peildatum } }: View): Markup {
  const columns = [
    { title: 'Uiterlijk', narrow: true },
    { title: 'Nog', narrow: true },
    { title: 'Handel uiterlijk', narrow: true },
    { title: 'Wat' },
  ]
  return table(
    'Termijnen die nog lopen',
    columns,
    nextDeadlines.map((deadline) => ({
      cells: [day(deadline.due), left(distance(peildatum.datum, deadline.due)), day(deadline.actBy), terms(deadline)],
    })),
  )
}

/** On a weekend with the working day before it: advice only, for a term of the law does not move. */
function lastDay(due: PlainDate, peildatum: PlainDate): Content {
  const act = actBy(due, peildatum)
  const advice = act === due ? null : html` <small>handel uiterlijk ${day(act)}</small>`
  return [moment(`uiterlijk ${day(due)}`, 'info'), advice]
}

/** In the colour of how much it matters; the words say when. */
function moment(text: string, tone: Severity): Markup {
  return html`<span class="badge ${tone}">${text}</span>`
}

function left(distance: string): string {
  return distance.replace(/^nog./, '')
}

function terms({ rules }: Deadline): Content {
  return html`<ul class="plain">${rules.map(({ id, title }) => html`<li>${title} ${ruleLink(id)}</li>`)}</ul>`
}
