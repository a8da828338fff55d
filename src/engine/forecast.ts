import { addDays, type PlainDate } from '../calendar/plain-date.js'
import type { Facts } from '../facts/facts.js'
import type { Forecast, ForecastEvent } from '../kernel/forecast.js'
import { isOpenBreach, type Result, severityOf } from '../kernel/result.js'
import { compareSeverity, type Place } from '../kernel/verdict.js'
import { judge } from './evaluate.js'

/**
 * Which findings come when time passes and nothing is added: every day is judged, from the day after `facts` up to and
 * including `until`. A rule is asked again only when what it asked may have changed since the day before.
 * @param deriveOn the facts of the same dossier on another day.
 */
export function forecastOf(
  facts: Facts,
  results: readonly Result[],
  until: PlainDate,
  deriveOn: (day: PlainDate) => Facts,
): Forecast {
  const from = facts.peildatum.value
  const events: ForecastEvent[] = []
  let previous = { clock: clockOf(facts), results }
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    const today = deriveOn(day)
    const clock = clockOf(today)
    const isBorder = clock !== previous.clock
    const next = previous.results.map((result) => (isBorder || mayChange(result) ? judge(result.rule, today) : result))
    for (const [index, after] of next.entries()) {
      const before = previous.results[index]
      if (before && before !== after) events.push(...changesOf(before, after, day))
    }
    previous = { clock, results: next }
  }
  return { from, until, openNow: results.filter(isOpenBreach).length, events }
}

/**
 * All that time alone changes in the facts, besides the peildatum itself and how far rules look: acts and work that
 * were dated ahead, the phase, the count of the wachttijd.
 */
function clockOf({ fase, wachttijd, eindeTijdvak, eindeVerplichtingen, werkhervatting, laterDanPeildatum }: Facts) {
  const { eersteDag, einde, ziekTotEnMet } = wachttijd.value
  const counts = [werkhervatting.value.length, laterDanPeildatum.value.length]
  const days = [eersteDag, einde, ziekTotEnMet, eindeTijdvak.value, eindeVerplichtingen.value?.datum]
  return [fase.value, ...days, ...counts].join(' ')
}

/** A rule that did not ask for the day, or how far to look, cannot change with it. */
function mayChange({ consulted }: Result): boolean {
  return consulted.includes('peildatum') || consulted.includes('kijkTot')
}

function changesOf(before: Result, after: Result, date: PlainDate): readonly ForecastEvent[] {
  if (!isOpenBreach(after)) {
    if (isQuestion(after) && !isQuestion(before)) return [{ date, change: 'question', before, after, place: null }]
    return isOpenBreach(before) ? [{ date, change: 'ends', before, after, place: null }] : []
  }
  const { places } = after.verdict
  if (!isOpenBreach(before)) return [{ date, change: 'appears', before, after, place: places[0] }]
  const known = new Set(before.verdict.places.map(keyOf))
  const added = places.filter((place) => !known.has(keyOf(place)))
  if (added.length > 0) return added.map((place) => ({ date, change: 'appears', before, after, place }))
  const heavier = compareSeverity(severityOf(after), severityOf(before))
  return heavier === 0 ? [] : [{ date, change: heavier < 0 ? 'worse' : 'lighter', before, after, place: places[0] }]
}

function isQuestion({ verdict }: Result): boolean {
  return verdict.kind === 'undetermined' || verdict.kind === 'judgement'
}

function keyOf({ breach, path }: Place): string {
  return `${breach} ${path}`
}
