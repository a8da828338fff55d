import { addDays, type PlainDate } from '../calendar/plain-date.js'
import type { Facts } from '../facts/facts.js'
import type { Forecast, ForecastEvent } from '../kernel/forecast.js'
import { isOpenBreach, type Result, severityOf } from '../kernel/result.js'
import { compareSeverity, type Place } from '../kernel/verdict.js'
import { evaluate } from './evaluate.js'

/**
 * Which findings come when time passes and nothing is added: every day is judged by every rule, from the day after
 * `facts` up to and including `until`. To ask only the rules that asked for the day looks as exact and is not: an act
 * dated ahead changes what they ask.
 * @param deriveOn the facts of the same dossier on another day.
 */
export function forecastOf(
  facts: Facts,
  results: readonly Result[],
  until: PlainDate,
  deriveOn: (day: PlainDate) => Facts,
): Forecast {
  const from = facts.peildatum.value
  const rules = results.map(({ rule }) => rule)
  const events: ForecastEvent[] = []
  let previous = results
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    const next = evaluate(rules, deriveOn(day))
    for (const [index, after] of next.entries()) {
      const before = previous[index]
      if (before) events.push(...changesOf(before, after, day))
    }
    previous = next
  }
  return { from, until, openNow: results.filter(isOpenBreach).length, events }
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
