import type { PlainDate } from '../calendar/plain-date.js'
import type { Rule } from '../kernel/rule.js'
import { themeOf } from './labels.js'
import { type NamedSource, sourcesOf } from './sources.js'

/** What a rule says of itself, for machines; the sources link to the texts as they stood on `day`. */
export function toJsonRule(rule: Rule, day: PlainDate): JsonRule {
  const { id, slug, title, severity, norm, part, requires, why, remedy, actor, steps, exceptions, related } = rule
  const theme = themeOf(id)
  return {
    id,
    slug,
    title,
    theme,
    severity,
    norm,
    part,
    requires,
    sources: sourcesOf(rule, day),
    why,
    remedy,
    actor,
    steps,
    exceptions,
    related,
  }
}

type Told =
  | 'id'
  | 'slug'
  | 'title'
  | 'severity'
  | 'norm'
  | 'part'
  | 'requires'
  | 'why'
  | 'remedy'
  | 'actor'
  | 'steps'
  | 'exceptions'
  | 'related'

export interface JsonRule extends Pick<Rule, Told> {
  readonly theme: string
  readonly sources: readonly NamedSource[]
}
