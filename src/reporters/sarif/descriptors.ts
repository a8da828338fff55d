import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import type { PlainDate } from '../../calendar/plain-date.js'
import type { Rule } from '../../kernel/rule.js'
import type { Severity } from '../../kernel/verdict.js'
import { rules } from '../../rules/index.js'
import { themeOf } from '../labels.js'
import { sourcesOf } from '../sources.js'
import { ruleHelp } from './rule-help.js'

/** SARIF's words for the weight of a failed rule. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** A file that could not be judged is told as the failure of one of these, for code scanning shows nothing else. */
const fileRules = [
  {
    id: 'RIVCHECK-ONGELDIG',
    name: 'ongeldig-dossier',
    title: 'Ongeldig dossier',
    help: 'Het bestand past niet bij het schema van een dossier en is daarom niet getoetst. Verbeter elke genoemde plaats; het schema krijgt u met: rivcheck schema --write',
  },
  {
    id: 'RIVCHECK-ONLEESBAAR',
    name: 'onleesbaar-bestand',
    title: 'Onleesbaar bestand',
    help: 'Het bestand kon niet worden gelezen en is daarom niet getoetst.',
  },
] as const

export const fileRuleIds = { invalid: fileRules[0].id, unreadable: fileRules[1].id } as const

const places = new Map([...rules, ...fileRules].map(({ id }, index) => [id, index]))

/** The place of a rule in the list below; undefined for a rule that is not in the catalogue. */
export function ruleIndexOf(id: string): number | undefined {
  return places.get(id)
}

/** Every rule of the catalogue, with its documentation; the sources link to the texts as they stood on `day`. */
export function ruleDescriptors(day: PlainDate): ReportingDescriptor[] {
  return [...rules.map((rule) => ofRule(rule, day)), ...fileRules.map(ofFileRule)]
}

function ofRule(rule: Rule, day: PlainDate): ReportingDescriptor {
  const { id, slug, title, requires, severity, norm, part } = rule
  const sources = sourcesOf(rule, day)
  const helpUri = sources.find(({ url }) => url !== null)?.url
  return {
    id,
    name: slug,
    shortDescription: { text: title },
    fullDescription: { text: requires },
    help: ruleHelp(rule, sources),
    ...(helpUri && { helpUri }),
    defaultConfiguration: configuration(severity),
    properties: {
      part,
      norm,
      theme: themeOf(id),
      tags: [part, norm],
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  }
}

function ofFileRule({ id, name, title, help }: (typeof fileRules)[number]): ReportingDescriptor {
  return {
    id,
    name,
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: help, markdown: help },
    defaultConfiguration: configuration('error'),
    properties: { tags: ['bestand'], 'problem.severity': 'error' },
  }
}

function configuration(severity: Severity): ReportingConfiguration {
  return { level: levels[severity] }
}
