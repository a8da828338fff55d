import type { Place } from '../kernel/verdict.js'
import { aantal } from '../language/aantal.js'

/** More than anyone reads of one finding; forms for machines tell all. */
const most = 200

/** The places of a finding that a report for people tells, the worst first, and how it tells of the others; null when there are none. */
export function toldPlaces(places: readonly Place[]): {
  readonly told: readonly Place[]
  readonly rest: string | null
} {
  const others = places.length - most
  if (others <= 0) return { told: places, rest: null }
  const count = `nog ${aantal(others, 'plaats', 'plaatsen')}`
  return { told: places.slice(0, most), rest: `${count}; met --format json staan ze er allemaal` }
}
