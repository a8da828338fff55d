import { daysBetween, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Bar, MilestoneState, Timeline, Track } from '../../kernel/timeline.js'
import { pad, together, wrap } from '../terminal/layout.js'
import { paint, type Tone } from '../terminal/paint.js'
import type { Screen } from '../terminal/screen.js'

const labelWidth = 11

/** The two years as a drawing: the norm weeks, what lasted, the terms, and the peildatum. */
export function axisLines(timeline: Timeline, screen: Screen): string[] {
  const room = screen.measure - labelWidth - 1
  const end = endOf(timeline)
  const span = Math.max(1, daysBetween(timeline.from, end))
  const columnOf = (day: PlainDate) =>
    Math.round((Math.min(Math.max(daysBetween(timeline.from, day), 0), span) / span) * (room - 1))
  const label = (text: string) => pad(text, labelWidth)
  return [
    label('Week') + weeks(timeline, columnOf, room),
    label('') + rule(timeline, columnOf, room),
    ...trackOrder.flatMap((track) => {
      const bars = timeline.bars.filter((bar) => bar.track === track)
      if (bars.length === 0) return []
      return [label(trackLabels[track]) + paint(lane(bars, timeline, columnOf, room), tones[track], screen)]
    }),
    label('Termijnen') + terms(timeline, columnOf, room, screen),
    label('Peildatum') + ' '.repeat(columnOf(timeline.peildatum)) + screen.style.bold('▲'),
    ...legend(timeline, screen),
  ]
}

/** The last day of the period, or of what comes after it. */
function endOf({ endOfPeriod, peildatum, bars }: Timeline): PlainDate {
  const sanctions = bars.flatMap(({ track, to }) => (track === 'loonsanctie' && to ? [to] : []))
  return latest(endOfPeriod, peildatum, ...sanctions)
}

const trackOrder: readonly Track[] = [
  'ziekte',
  'onderbreking',
  'geen-mogelijkheden',
  'werk',
  'spoor1',
  'spoor2',
  'loonstop',
  'loonsanctie',
]

/** In the room that the drawing leaves. */
const trackLabels: Record<Track, string> = {
  ziekte: 'Ziek',
  onderbreking: 'Onderbroken',
  'geen-mogelijkheden': 'Geen mogel.',
  werk: 'Werk',
  spoor1: 'Spoor 1',
  spoor2: 'Spoor 2',
  loonstop: 'Loonstop',
  loonsanctie: 'Loonsanctie',
}

const tones: Record<Track, Tone> = {
  ziekte: 'pending',
  onderbreking: 'pending',
  'geen-mogelijkheden': 'judgement',
  werk: 'info',
  spoor1: 'satisfied',
  spoor2: 'satisfied',
  loonstop: 'warning',
  loonsanctie: 'error',
}

type ColumnOf = (day: PlainDate) => number

/**
 * The weeks that people know by number. Where two do not fit beside each other, a week that is not in this list stays, and
 * else the first of them.
 */
const weeksByWeight = [104, 52, 58, 6, 42, 91, 87, 93, 8, 46]

function weeks({ marks, endOfPeriod }: Timeline, columnOf: ColumnOf, room: number): string {
  const cells = Array.from({ length: room }, () => ' ')
  const weight = (week: number) => (weeksByWeight.includes(week) ? weeksByWeight.indexOf(week) : -1)
  const byWeight = marks.toSorted((a, b) => {
    if (a.date === endOfPeriod || b.date === endOfPeriod) return a.date === b.date ? 0 : a.date === endOfPeriod ? -1 : 1
    return weight(a.week) - weight(b.week)
  })
  for (const { week, date } of byWeight) {
    const text = String(week)
    const start = Math.min(columnOf(date), room - text.length)
    const isFree = cells.slice(Math.max(0, start - 1), start + text.length + 1).every((cell) => cell === ' ')
    if (isFree) cells.splice(start, text.length, ...text)
  }
  return cells.join('')
}

function rule({ marks, endOfPeriod }: Timeline, columnOf: ColumnOf, room: number): string {
  const cells = Array.from({ length: room }, (_, column): string => (column <= columnOf(endOfPeriod) ? '─' : ' '))
  for (const { date } of marks) cells[columnOf(date)] = '┬'
  cells[0] = '├'
  cells[columnOf(endOfPeriod)] = '┤'
  return cells.join('')
}

/** What is past is dark; what is planned or still runs when the peildatum has passed is light. */
function lane(bars: readonly Bar[], { peildatum }: Timeline, columnOf: ColumnOf, room: number): string {
  const cells = Array.from({ length: room }, () => ' ')
  const today = columnOf(peildatum)
  for (const { from, to } of bars) {
    const last = to === null ? Math.max(today, columnOf(from)) : columnOf(to)
    for (let column = columnOf(from); column <= last; column += 1) cells[column] = column <= today ? '█' : '░'
  }
  return cells.join('').trimEnd()
}

interface Sign {
  readonly sign: string
  readonly tone: Tone
  readonly word: string
}

/** From what matters least to what matters most: on one spot the last one stays. */
const signs: readonly (readonly [readonly MilestoneState[], Sign])[] = [
  [['done'], { sign: '+', tone: 'satisfied', word: 'gedaan' }],
  [['covered'], { sign: '=', tone: 'covered', word: 'gedekt' }],
  [['pending'], { sign: 'o', tone: 'pending', word: 'nog niet' }],
  [['soon'], { sign: '>', tone: 'warning', word: 'binnenkort' }],
  [['undetermined', 'judgement'], { sign: '?', tone: 'judgement', word: 'te beoordelen' }],
  [['incomplete', 'late'], { sign: '!', tone: 'warning', word: 'te laat of met gebrek' }],
  [['missing'], { sign: '×', tone: 'error', word: 'ontbreekt' }],
]

/** The mark of a state, in the drawing and before a line of the list. */
export function signOf(state: MilestoneState): Sign {
  const found = signs.find(([states]) => states.includes(state))
  return found ? found[1] : { sign: '-', tone: 'notApplicable', word: 'niet van toepassing' }
}

/** What was done at its day, and what is still open at its last day. */
function terms({ milestones }: Timeline, columnOf: ColumnOf, room: number, screen: Screen): string {
  const cells = Array.from({ length: room }, () => ' ')
  for (const [states, { sign, tone }] of signs) {
    for (const { state, due, done, rule } of milestones) {
      const day = done ?? due
      if (day !== null && rule !== null && states.includes(state)) cells[columnOf(day)] = paint(sign, tone, screen)
    }
  }
  return cells.join('')
}

/** Only the signs that are in the drawing. */
function legend({ milestones }: Timeline, screen: Screen): string[] {
  const used = signs.filter(([states]) => milestones.some(({ state, rule }) => rule !== null && states.includes(state)))
  const words = used.map(([, { sign, tone, word }]) => `${paint(sign, tone, screen)} ${word}`)
  return words.length === 0 ? [] : wrap(words.map(together).join('  '), screen.measure, labelWidth)
}
