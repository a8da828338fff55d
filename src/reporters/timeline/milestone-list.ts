import { formatDate, formatDay } from '../../calendar/format.js'
import type { Milestone, Timeline } from '../../kernel/timeline.js'
import { aantal } from '../../language/aantal.js'
import { citationOf } from '../../law/source.js'
import { roomBeside, row, together, wrap } from '../terminal/layout.js'
import { paint } from '../terminal/paint.js'
import type { Screen } from '../terminal/screen.js'
import { signOf } from './axis.js'
import { ruleWithNorm, stateWord } from './labels.js'

const widths = { sign: 1, due: 13, done: 10, state: 13 }
/** Who and why stand below the day on which it was done. */
const detailIndent = 18
const leastLabel = 20

/** Every milestone: its last day, when it was done, where it stands, who does it, and the rule with its source. */
export function milestoneLines({ milestones }: Timeline, screen: Screen): string[] {
  const shown = screen.verbose ? milestones : summed(milestones.filter(({ state }) => state !== 'notApplicable'))
  const hidden = screen.verbose ? 0 : milestones.filter(({ state }) => state === 'notApplicable').length
  const room = roomBeside(screen.measure, 0, Object.values(widths))
  const lines = shown.flatMap((milestone) =>
    room < leastLabel ? stacked(milestone, screen) : inColumns(milestone, room, screen),
  )
  return [
    ...(room < leastLabel ? [] : head(room, screen)),
    ...lines,
    ...(hidden === 0 ? [] : ['', ...wrap(screen.style.dim(hiddenText(hidden)), screen.measure)]),
  ]
}

function hiddenText(count: number): string {
  return `${aantal(count, 'termijn geldt', 'termijnen gelden')} hier niet; toon ze met --verbose`
}

function head(room: number, screen: Screen): string[] {
  const cells = ['', 'Uiterlijk', 'Gedaan', 'Stand', 'Wat, wie en waarom']
  const columns = [...Object.values(widths), room]
  return row(
    0,
    cells.map((text, index) => ({ text, width: columns[index] ?? 1 })),
  ).map((text) => screen.style.dim(text))
}

function inColumns(milestone: Milestone, room: number, screen: Screen): string[] {
  const { label, due, done, state } = milestone
  const { sign, tone } = signOf(state)
  return [
    ...row(0, [
      { text: paint(sign, tone, screen), width: widths.sign },
      { text: due ? together(formatDay(due)) : '-', width: widths.due },
      { text: done ? formatDate(done) : '-', width: widths.done },
      { text: paint(together(stateWord(milestone)), tone, screen), width: widths.state },
      { text: label, width: room },
    ]),
    ...details(milestone, detailIndent, screen),
  ]
}

/** For a screen too narrow for columns. */
function stacked(milestone: Milestone, screen: Screen): string[] {
  const { label, due, done, state } = milestone
  const { sign, tone } = signOf(state)
  const days = [...(due ? [`uiterlijk ${formatDay(due)}`] : []), ...(done ? [`gedaan ${formatDate(done)}`] : [])]
  const text = [paint(stateWord(milestone), tone, screen), ...days].map(together).join(' · ')
  return [
    ...wrap(`${paint(sign, tone, screen)} ${label}`, screen.measure, 0, 2),
    ...wrap(text, screen.measure, 2),
    ...details(milestone, 2, screen),
  ]
}

/** An event of the dossier itself has neither. */
function details(milestone: Milestone, indent: number, screen: Screen): string[] {
  const text = whoAndWhy(milestone)
  return text === '' ? [] : wrap(screen.style.dim(text), screen.measure, indent)
}

function whoAndWhy({ actor, rule, sources }: Milestone): string {
  const [source] = sources
  const parts = [actor, rule && ruleWithNorm(rule), source && citationOf(source)]
  return parts.flatMap((part) => (part ? [together(part)] : [])).join(' · ')
}

/** Evaluations that were held take one line: how many, and the last. */
function summed(milestones: readonly Milestone[]): readonly Milestone[] {
  const held = milestones.filter(isHeldEvaluation)
  const last = held.at(-1)
  if (!last || held.length === 1) return milestones
  const label = `${held.length} evaluaties; dit was de laatste`
  return milestones.flatMap((milestone) => {
    if (!isHeldEvaluation(milestone)) return [milestone]
    return milestone === last ? [{ ...milestone, label }] : []
  })
}

/** Of evaluations only those that were held in time have no last day. */
function isHeldEvaluation({ rule, due }: Milestone): boolean {
  return rule === 'T-05' && due === null
}
