import type { PlainDate } from '../../../calendar/plain-date.js'
import type { Milestone, Timeline } from '../../../kernel/timeline.js'
import { hoofdletter } from '../../../language/hoofdletter.js'
import { day } from '../../terminal/days.js'
import { stateWord } from '../../timeline/labels.js'
import { html, joined, type Markup } from '../markup.js'
import { none, table } from '../table.js'
import { badge } from '../tone.js'
import { ruleLink } from '../verdicts.js'
import { heading, type View } from '../view.js'
import { stateTones } from './words.js'

/** All that the drawing shows, and what it has no room for. */
export function timelineTables(view: View, { milestones, bars, marks }: Timeline): Markup {
  const duties = stepsOf(milestones).map(({ label, due, done, state, actor, rule }) => ({
    cells: [
      label,
      due ? day(due) : none,
      done.length > 0
        ? joined(
            done.map((date) => html`<span class="together">${day(date)}</span>`),
            ', ',
          )
        : none,
      badge(stateWord({ state, rule }), stateTones[state]),
      actor ?? none,
      rule ? ruleLink(rule) : none,
    ],
  }))
  const lasted = bars.map(({ label, from, to }) => ({ cells: [label, day(from), to ? day(to) : 'loopt nog'] }))
  const norms = marks.map(({ label, week, date }) => ({ cells: [hoofdletter(label), week, day(date)] }))
  return html`${heading(view, 2, 'Stappen')}
${table('Stappen', dutyColumns, duties)}${bars.length === 0 ? null : [heading(view, 2, 'Wat duurde'), table('Wat duurde', barColumns, lasted)]}${heading(view, 2, 'Termijnen van de norm')}
${table('Termijnen van de norm', normColumns, norms)}`
}

type Step = Omit<Milestone, 'done'> & { readonly done: readonly PlainDate[] }

/** What was done time and again without a last day of its own is one step with many days. */
function stepsOf(milestones: readonly Milestone[]): readonly Step[] {
  const steps: Step[] = []
  for (const milestone of milestones) {
    const { done, due, label, rule } = milestone
    const index = steps.findIndex(
      (step) => due === null && step.due === null && step.rule === rule && step.label === label,
    )
    const same = steps[index]
    if (same && done) steps[index] = { ...same, done: [...same.done, done] }
    else steps.push({ ...milestone, done: done ? [done] : [] })
  }
  return steps
}

const dutyColumns = [
  { title: 'Stap' },
  { title: 'Uiterlijk', narrow: true },
  { title: 'Gedaan' },
  { title: 'Stand', narrow: true },
  { title: 'Wie', narrow: true },
  { title: 'Norm', narrow: true },
]
const barColumns = [{ title: 'Wat' }, { title: 'Van', narrow: true }, { title: 'Tot en met', narrow: true }]
const normColumns = [{ title: 'Norm' }, { title: 'Week', narrow: true }, { title: 'Uiterlijk of vanaf', narrow: true }]
