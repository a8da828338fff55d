import type { PlainDate } from '../calendar/plain-date.js'
import type { Dated } from './dated.js'

/**
 * The value on `day`; before the first version the first one, because that is the oldest text that was read, not the
 * day the norm began. For norms without an end: where a norm may be absent, ask `at` itself.
 * @throws RangeError when the norm had ended on `day`.
 */
export function valueOn<T>(norm: Dated<T>, day: PlainDate): T {
  const value = norm.at(day)?.value ?? (isBefore(norm, day) ? norm.versions[0]?.value : null)
  if (value == null) throw new RangeError(`geen norm op ${day}`)
  return value
}

function isBefore<T>(norm: Dated<T>, day: PlainDate): boolean {
  const [first] = norm.versions
  return first !== undefined && day < first.from
}
