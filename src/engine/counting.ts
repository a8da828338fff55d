import { addDays, addMonths, addWeeks, type PlainDate } from '../calendar/plain-date.js'
import type { Fact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Counting } from '../kernel/trace.js'
import { parameters } from '../law/parameters/index.js'
import { daysOf, placesOf } from './trace-value.js'

/**
 * Which ways of counting that the law and practice know lead to `due`: back from the end, on from a day in a fact that
 * the rule asked, or the n-th day of illness. More than one may: then the rule took the first day of them, or they fall
 * together.
 * @param consulted what the rule asked.
 * @param judged path of what is judged: the term is never counted from there.
 */
export function countingsOf(
  due: PlainDate,
  facts: Facts,
  consulted: readonly (keyof Facts)[],
  judged: string,
): readonly Counting[] {
  return [
    ...backward(due, facts, consulted),
    ...consulted.flatMap((name) => forward(due, name, facts, judged)).slice(0, 1),
    ...countedDay(due, facts, consulted),
  ]
}

function backward(due: PlainDate, facts: Facts, consulted: readonly (keyof Facts)[]): readonly Counting[] {
  const from = facts.eindeTijdvak.value
  return consulted.includes('eindeTijdvak')
    ? valuesIn('weken voor het einde', due)
        .filter((weeks) => addWeeks(from, -weeks) === due)
        .map((weeks) => ({ unit: 'weeks', amount: -weeks, from, fact: 'eindeTijdvak' }))
    : []
}

function countedDay(due: PlainDate, facts: Facts, consulted: readonly (keyof Facts)[]): readonly Counting[] {
  const { geteld, dag, eersteDag } = facts.wachttijd.value
  const n = geteld(due)
  const isKnown = consulted.includes('wachttijd') && valuesIn('dag van de wachttijd', due).includes(n)
  return isKnown && dag(n) === due ? [{ unit: 'counted-days', amount: n, from: eersteDag, fact: 'wachttijd' }] : []
}

const clocks: ReadonlySet<keyof Facts> = new Set(['peildatum', 'wachttijd', 'eindeTijdvak', 'kijkTot', 'fase'])

function forward(due: PlainDate, name: keyof Facts, facts: Facts, judged: string): readonly Counting[] {
  const fact: Fact<unknown> = facts[name]
  if (!fact.known || clocks.has(name)) return []
  const parts = Array.isArray(fact.value) ? fact.value : [fact.value]
  return parts
    .filter((part) => !placesOf(name, part).some(({ path }) => path !== '' && judged.startsWith(path)))
    .flatMap(daysOf)
    .flatMap((from) => periodsTo(due, from).map((period) => ({ ...period, from, fact: name })))
}

function periodsTo(due: PlainDate, from: PlainDate): readonly Pick<Counting, 'unit' | 'amount'>[] {
  if (from >= due) return []
  return [
    ...valuesIn('weken', from)
      .filter((n) => addWeeks(from, n) === due)
      .map((amount) => ({ unit: 'weeks' as const, amount })),
    ...valuesIn('maanden', from)
      .filter((n) => addMonths(from, n) === due)
      .map((amount) => ({ unit: 'months' as const, amount })),
    ...valuesIn('dagen', from)
      .filter((n) => addDays(from, n) === due)
      .map((amount) => ({ unit: 'days' as const, amount })),
  ]
}

/** The different values of this unit that held on `day`. */
function valuesIn(unit: (typeof parameters)[number]['unit'], day: PlainDate): readonly number[] {
  const values = parameters
    .filter((parameter) => parameter.unit === unit && !parameter.signal)
    .map(({ value }) => (value.at(day) ?? value.versions[0])?.value)
  return [...new Set(values.filter((value) => typeof value === 'number'))]
}
