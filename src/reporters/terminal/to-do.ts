import type { PlainDate } from '../../calendar/plain-date.js'
import type { Action, Deadline, JudgedDossier } from '../../kernel/report.js'
import { forPeople } from '../message.js'
import { day, distance, lastDay } from './days.js'
import { hang, pad, roomBeside, row, together, wrap } from './layout.js'
import type { Screen } from './screen.js'

const shownActions = 5
const shownDeadlines = 3
const shownTitles = 3
const idWidth = 7

/** What to do first: at most five actions, most urgent first. */
export function actionLines({ actions, peildatum }: JudgedDossier, screen: Screen): string[] {
  if (actions.length === 0) return []
  const more = actions.length - shownActions
  return [
    screen.style.bold('Eerst doen'),
    ...actions.slice(0, shownActions).flatMap((action, index) => actionRow(action, index + 1, peildatum.datum, screen)),
    ...(more > 0 ? [`  … en nog ${more}; zie hieronder`] : []),
  ]
}

const wideEnough = 110
const numberWidth = 2
const actorWidth = 'werkgever en werknemer'.length
const dueWidth = 'zo 12-10-2025'.length
const idsWidth = 12

function actionRow(action: Action, number: number, peildatum: PlainDate, { measure, style }: Screen): string[] {
  const text = firstSentence(forPeople(action.text))
  const ids = action.rules.map(together).join(', ')
  if (measure < wideEnough) {
    const details = `${together(action.actor)} · ${action.due ? lastDay(action.due, peildatum) : 'nu'} · ${ids}`
    return [...hang(`  ${number}. `, text, measure), ...wrap(style.dim(details), measure, 5)]
  }
  const fixed = [numberWidth, actorWidth, dueWidth, idsWidth]
  return row(2, [
    { text: `${number}.`, width: numberWidth },
    { text, width: roomBeside(measure, 2, fixed) },
    { text: action.actor, width: actorWidth },
    { text: action.due ? day(action.due) : 'nu', width: dueWidth },
    { text: style.dim(ids), width: idsWidth },
  ])
}

/** Up to the first full stop with a capital after it: `art. 5` does not end a sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text
}

/** The next days on which a term of this dossier ends, at most three, and which terms those are. */
export function nextDeadlineLines({ nextDeadlines, peildatum }: JudgedDossier, screen: Screen): string[] {
  const { measure, style } = screen
  const [next, ...later] = nextDeadlines.slice(0, shownDeadlines)
  if (!next) return []
  const head = `${style.bold('Volgende termijn')}: ${lastDay(next.due, peildatum.datum)}, ${distance(peildatum.datum, next.due)}`
  return [
    ...wrap(head, measure, 0, 2),
    ...titleLines(next, screen),
    ...later.flatMap((deadline) => [
      ...wrap(
        `Daarna: ${lastDay(deadline.due, peildatum.datum)}, ${distance(peildatum.datum, deadline.due)}`,
        measure,
        0,
        2,
      ),
      ...titleLines(deadline, screen),
    ]),
  ]
}

function titleLines({ rules }: Deadline, { measure }: Screen): string[] {
  const others = rules.slice(shownTitles).map(({ id }) => together(id))
  return [
    ...rules.slice(0, shownTitles).flatMap(({ id, title }) => hang(`  ${pad(id, idWidth)}`, title, measure)),
    ...(others.length > 0 ? wrap(`… en nog ${others.length}: ${others.join(', ')}`, measure, 2, 4) : []),
  ]
}
