import { type Norm, type Part, type Rule, rules, type Severity } from '../toolkit.js'

/** The letters before the number of a rule. */
export const themes: readonly string[] = [...new Set(rules.map(themeLetters))]

export interface RuleFilters {
  readonly part?: Part
  readonly norm?: Norm
  readonly severity?: Severity
  readonly theme?: string
}

/** The rules that match every filter that was given. */
export function filterRules({ part, norm, severity, theme }: RuleFilters): readonly Rule[] {
  return rules.filter(
    (rule) =>
      (part === undefined || rule.part === part) &&
      (norm === undefined || rule.norm === norm) &&
      (severity === undefined || rule.severity === severity) &&
      (theme === undefined || themeLetters(rule) === theme),
  )
}

function themeLetters({ id }: Rule): string {
  return id.slice(0, id.indexOf('-'))
}
