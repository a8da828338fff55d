import type { PlainDate } from '../calendar/plain-date.js'
import type { Rule } from '../kernel/rule.js'
import { aantal } from '../language/aantal.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'
import { tool } from './json.js'
import { toJsonRule } from './json-rule.js'
import { normLabels, partLabels, severityWord, themeOf } from './labels.js'
import { hang, pad, release, together, wrap } from './terminal/layout.js'
import { type Screen, screenOf } from './terminal/screen.js'

export interface RuleListOptions {
  readonly format?: 'text' | 'json'
  /** Columns of the screen; no line is longer. Default 80. */
  readonly width?: number
  readonly color?: boolean
  /** Day on which the texts that the sources link to were in force; default the law these rules were written after. */
  readonly day?: PlainDate
}

/** These rules, by theme. */
export function listRules(rules: readonly Rule[], options: RuleListOptions = {}): string {
  const { format = 'text', day = standVanHetRecht } = options
  switch (format) {
    case 'text':
      return listText(rules, screenOf(options))
    case 'json':
      return `${JSON.stringify({ version: 1, tool, rules: rules.map((rule) => toJsonRule(rule, day)) }, null, 2)}\n`
  }
}

const idWidth = 7

function listText(rules: readonly Rule[], screen: Screen): string {
  if (rules.length === 0)
    return release(wrap('Geen regel past bij deze keuze. Alle regels: rivcheck rules', screen.measure))
  const themes = [...new Set(rules.map(({ id }) => themeOf(id)))]
  const count = aantal(rules.length, 'regel', 'regels')
  return release([
    ...themes.flatMap((theme) => [
      screen.style.bold(theme),
      ...rules.filter(({ id }) => themeOf(id) === theme).flatMap((rule) => ruleLines(rule, screen)),
      '',
    ]),
    ...wrap(`${count}. Meer over een regel: rivcheck explain T-10`, screen.measure),
  ])
}

function ruleLines({ id, slug, title, norm, severity, part }: Rule, { style, measure }: Screen): string[] {
  const weight = [normLabels[norm], severityWord(severity).toLowerCase(), partLabels[part]].map(together)
  return [
    ...hang(`  ${style.bold(pad(id, idWidth))}`, title, measure),
    ...wrap(style.dim([slug, ...weight].join(' · ')), measure, 2 + idWidth),
  ]
}
