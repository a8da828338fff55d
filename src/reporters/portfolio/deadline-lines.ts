import { formatDate } from '../../calendar/format.js'
import { day, duration } from '../terminal/days.js'
import { hang, together, wrap } from '../terminal/layout.js'
import type { Screen } from '../terminal/screen.js'
import type { DossierDeadline, Portfolio } from './collect.js'

/** The terms that end soon, by day; empty when they were not asked for. */
export function deadlineLines(
  { deadlines }: Pick<Portfolio<unknown>, 'deadlines'>,
  within: number | undefined,
  screen: Screen,
): string[] {
  if (deadlines === null || within === undefined) return []
  const { measure, style } = screen
  const title = style.bold(`Termijnen binnen ${duration(within)}`)
  if (deadlines.length === 0) return [...wrap(`${title}: geen`, measure), '']
  return [
    ...wrap(title, measure),
    ...deadlines.flatMap((deadline, index) => {
      const isNewDay = deadlines[index - 1]?.due !== deadline.due
      return [...(isNewDay ? wrap(dayText(deadline), measure, 2, 4) : []), ...dossierLines(deadline, screen)]
    }),
    '',
  ]
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
