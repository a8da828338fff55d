import { daysBetween, type PlainDate } from '../calendar/plain-date.js'
import type { Fact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Result } from '../kernel/result.js'
import type { Trace, TracedDay, TracedFact } from '../kernel/trace.js'
import { nl } from '../language/message.js'
import { countingsOf } from './counting.js'
import { placesOf, tellFact } from './trace-value.js'

/** How a result came about: the facts that its rule asked, and the days of its verdict with how they are counted. */
export function traceOf(result: Result, facts: Facts): Trace {
  return { facts: result.consulted.map((name) => tracedFact(name, facts)), days: tracedDays(result, facts) }
}

function tracedFact(name: keyof Facts, facts: Facts): TracedFact {
  const fact: Fact<unknown> = facts[name]
  if (!fact.known) {
    return { name, known: false, value: nl`staat niet in het dossier`, places: [{ path: fact.path, date: null }] }
  }
  // only then it is in the file
  const places =
    name === 'peildatum' && facts.herkomstPeildatum.value === 'dossier'
      ? [{ path: '/peildatum', date: null }]
      : placesOf(name, fact.value)
  return { name, known: true, value: tellFact(name, fact.value), places }
}

function tracedDays({ verdict, consulted }: Result, facts: Facts): readonly TracedDay[] {
  switch (verdict.kind) {
    case 'pending':
      return [dueDay(verdict.due, '/', consulted, facts)]
    case 'violated':
      return unique(
        verdict.places.flatMap(({ due, found, path }) => [
          ...(due ? [dueDay(due, path, consulted, facts)] : []),
          ...(found ? [foundDay(found, due, facts)] : []),
        ]),
      )
    default:
      return []
  }
}

function dueDay(date: PlainDate, judged: string, consulted: Result['consulted'], facts: Facts): TracedDay {
  return {
    role: 'due',
    ...standing(date, facts),
    daysLate: null,
    countings: countingsOf(date, facts, consulted, judged),
  }
}

function foundDay(date: PlainDate, due: PlainDate | undefined, facts: Facts): TracedDay {
  const daysLate = due && date > due ? daysBetween(due, date) : null
  return { role: 'found', ...standing(date, facts), daysLate, countings: [] }
}

function standing(date: PlainDate, facts: Facts): Pick<TracedDay, 'date' | 'counted' | 'daysToEnd'> {
  const { geteld, dag } = facts.wachttijd.value
  const n = geteld(date)
  return {
    date,
    counted: n > 0 && dag(n) === date ? n : null,
    daysToEnd: daysBetween(date, facts.eindeTijdvak.value),
  }
}

/** Several places may share a day. */
function unique(days: readonly TracedDay[]): readonly TracedDay[] {
  const seen = new Set<string>()
  return days.filter((day) => {
    const key = JSON.stringify(day)
    return seen.has(key) ? false : seen.add(key)
  })
}
