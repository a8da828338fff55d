import { latest } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import type { Bar, WeekEnd } from '../../kernel/timeline.js'

const weeksApart = 13
const daysInWeek = 7

/** Every thirteenth week as the wachttijd counts it, as far as the peildatum and the last day of what lasted. */
export function weekEndsOf(facts: Facts, bars: readonly Bar[]): readonly WeekEnd[] {
  const { dag } = facts.wachttijd.value
  const last = latest(facts.eindeTijdvak.value, facts.peildatum.value, ...bars.flatMap(({ to }) => to ?? []))
  const ends: WeekEnd[] = []
  for (let week = weeksApart; ; week += weeksApart) {
    const date = dag(week * daysInWeek)
    if (date > last) return ends
    ends.push({ week, date })
  }
}
