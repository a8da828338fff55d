import type { Rule } from '../../kernel/rule.js'
import { normExplanations, partLabels, severityInFull } from '../labels.js'
import type { NamedSource } from '../sources.js'

interface Section {
  readonly title: string
  readonly items: readonly string[]
  readonly mark: '' | '- ' | '1. '
}

/** What a viewer shows beside a finding: what the norm asks, why, how it is decided and what to do. */
export function ruleHelp(rule: Rule, sources: readonly NamedSource[]): { text: string; markdown: string } {
  return {
    text: helpOf(rule, sources, { heading: (title) => `${title}:`, source: plainSource }),
    markdown: helpOf(rule, sources, { heading: (title) => `**${title}**\n`, source: linkedSource }),
  }
}

interface Style {
  readonly heading: (title: string) => string
  readonly source: (source: NamedSource) => string
}

function helpOf(rule: Rule, sources: readonly NamedSource[], { heading, source }: Style): string {
  const sections: readonly Section[] = [
    { title: 'Norm', items: [rule.requires], mark: '' },
    { title: 'Gewicht', items: [`${normExplanations[rule.norm]}.`], mark: '' },
    { title: 'Onderdeel', items: [partLabels[rule.part]], mark: '' },
    { title: 'Zwaarste uitkomst', items: [severityInFull(rule.severity)], mark: '' },
    { title: 'Bronnen', items: sources.map(source), mark: '- ' },
    { title: 'Waarom', items: [rule.why], mark: '' },
    { title: 'Zo komt het oordeel tot stand', items: rule.steps, mark: '1. ' },
    { title: 'Uitzonderingen', items: rule.exceptions, mark: '- ' },
    { title: 'Wat nu', items: [`${rule.remedy} (${rule.actor})`], mark: '' },
    { title: 'Meer', items: [`rivcheck explain ${rule.id}`], mark: '' },
  ]
  return sections
    .filter(({ items }) => items.length > 0)
    .map(({ title, items, mark }) =>
      [heading(title), ...items.map((item, index) => marked(mark, index) + item)].join('\n'),
    )
    .join('\n\n')
}

function marked(mark: Section['mark'], index: number): string {
  return mark === '1. ' ? `${index + 1}. ` : mark
}

function plainSource({ citation, instrument }: NamedSource): string {
  return `${citation}: ${instrument}`
}

function linkedSource({ citation, instrument, url }: NamedSource): string {
  return url === null ? `${citation}: ${instrument}` : `[${citation}](${url}): ${instrument}`
}
