import { formatDate } from '../../../calendar/format.js'
import type { MilestoneState, Timeline } from '../../../kernel/timeline.js'
import { stateWord } from '../../timeline/labels.js'
import { stateTones } from './words.js'

/** The drawing in words, for who cannot see it; the table below it says all. */
export function describeTimeline(timeline: Timeline): { readonly title: string; readonly description: string } {
  const { from, endOfPeriod, peildatum, bars } = timeline
  const spoor = (track: 'spoor1' | 'spoor2', name: string) => {
    const own = bars.filter((bar) => bar.track === track)
    return own.length === 0
      ? `${name} is niet begonnen.`
      : `${name} ${own.map(({ from, to }) => `van ${formatDate(from)} ${to ? `tot en met ${formatDate(to)}` : 'tot nu'}`).join(' en ')}.`
  }
  const states = Object.keys(stateTones) as MilestoneState[] // the keys are all it has
  const counted = states.flatMap((state) => {
    const count = timeline.milestones.filter((milestone) => milestone.state === state).length
    return count > 0 ? [`${count} ${stateWord({ state, rule: '' })}`] : []
  })
  return {
    title: `Tijdlijn van ${formatDate(from)} tot en met ${formatDate(endOfPeriod)}, peildatum ${formatDate(peildatum)}`,
    description: [
      `Stappen: ${counted.join(', ').replace(/\.$/, '')}.`,
      spoor('spoor1', 'Spoor 1'),
      spoor('spoor2', 'Spoor 2'),
      'De tabel onder de tekening noemt alles.',
    ].join(' '),
  }
}
