import { earliest, type PlainDate } from '../calendar/plain-date.js'
import type { Rule } from '../kernel/rule.js'
import { citationOf, instruments, urlOf } from '../law/source.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'

/** A source as a report names it. */
export interface NamedSource {
  readonly instrument: string
  readonly citation: string
  /** null when no address is known. */
  readonly url: string | null
}

/**
 * The sources of a rule, with links to the text as it stood on `day`; never later than the law these rules were
 * written after.
 */
export function sourcesOf(rule: Rule, day: PlainDate): readonly NamedSource[] {
  const stood = earliest(day, standVanHetRecht)
  const known = named.get(rule)
  if (known?.stood === stood) return known.sources
  const sources = rule.sources.map((source) => ({
    instrument: instruments[source.instrument].name,
    citation: citationOf(source),
    url: urlOf(source, stood),
  }))
  named.set(rule, { stood, sources })
  return sources
}

/** Of each rule as on the day last asked for: most dossiers of a run are judged on one day. */
const named = new WeakMap<Rule, { readonly stood: PlainDate; readonly sources: readonly NamedSource[] }>()
