import type { Action, JudgedDossier } from '../../kernel/report.js'
import { forPeople } from '../message.js'
import { day, distance, lastDay } from './days.js'
import { hang, pad, roomBeside, row, together, wrap } from './layout.js'
import type { Screen } from './screen.js'

const shownActions = 5
const shownTitles = 3
const idWidth = 7

/** What to do first: at most five actions, most urgent first. */
export function actionLines({ actions }: JudgedDossier, screen: Screen): string[] {
  if (actions.length === 0) return []
  const more = actions.length - shownActions
  return [
    screen.style.bold('Eerst doen'),
    ...actions.slice(0, shownActions).flatMap((action, index) => actionRow(action, index + 1, screen)),
    ...(more > 0 ? [`  … en nog ${more}`] : []),
  ]
}

const wideEnough = 110
const numberWidth = 2
const actorWidth = 'werkgever en werknemer'.length
const dueWidth = 'zo 12-10-2025'.length
const idsWidth = 12

function actionRow(action: Action, number: number, { measure, style }: Screen): string[] {
  const text = firstSentence(forPeople(action.text))
  const ids = action.rules.map(together).join(', ')
  if (measure < wideEnough) {
    const details = `${together(action.actor)} · ${action.due ? lastDay(action.due) : 'nu'} · ${ids}`
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

/** The next day on which a term of this dossier ends, and which terms those are. */
export function nextDeadlineLines({ nextDeadlines, peildatum }: JudgedDossier, { measure, style }: Screen): string[] {
  const [next] = nextDeadlines
  if (!next) return []
  const others = next.rules.slice(shownTitles).map(({ id }) => together(id))
  return [
    ...wrap(
      `${style.bold('Volgende termijn')}: ${lastDay(next.due)}, ${distance(peildatum.datum, next.due)}`,
      measure,
      0,
      2,
    ),
    ...next.rules.slice(0, shownTitles).flatMap(({ id, title }) => hang(`  ${pad(id, idWidth)}`, title, measure)),
    ...(others.length > 0 ? wrap(`… en nog ${others.length}: ${others.join(', ')}`, measure, 2, 4) : []),
  ]
}
