import { formatDate } from '../../calendar/format.js'
import { aantalDagen } from '../../language/aantal.js'
import { day, duration } from '../terminal/days.js'
import { hang, together, wrap } from '../terminal/layout.js'
import type { Screen } from '../terminal/screen.js'
import type { DossierDeadline, Portfolio } from './collect.js'

/** The terms that end soon, by day; empty when they were not asked for. */
export function* deadlineLines(
  { deadlines }: Pick<Portfolio<unknown>, 'deadlines'>,
  within: number | undefined,
  screen: Screen,
): Generator<string, void, undefined> {
  if (deadlines === null || within === undefined) return
  const { measure, style } = screen
  const title = style.bold(`Termijnen binnen ${spanText(within)}`)
  yield* wrap(deadlines.length === 0 ? `${title}: geen` : title, measure)
  let last: string | undefined
  for (const deadline of deadlines) {
    if (deadline.due !== last) yield* wrap(dayText(deadline), measure, 2, 4)
    last = deadline.due
    yield* dossierLines(deadline, screen)
  }
  yield ''
}

/** In weeks only when it is whole weeks: it says which days are in it. */
function spanText(days: number): string {
  return days % 7 === 0 ? duration(days) : aantalDagen(days)
}

function dayText({ due, actBy }: DossierDeadline): string {
  const advice = actBy < due ? ` ${together(`(handel uiterlijk ${formatDate(actBy)})`)}` : ''
  return `Uiterlijk ${day(due)}${advice}`
}

function dossierLines({ row, rules }: DossierDeadline, { measure, style }: Screen): string[] {
  const names = rules.map(({ id, title }) => `${together(id)} ${title}`)
  return [
    ...hang('    ', `${style.bold(row.kenmerk)} ${together(`(week ${row.week})`)}`, measure),
    ...names.flatMap((name) => wrap(style.dim(name), measure, 6, 8)),
  ]
}
