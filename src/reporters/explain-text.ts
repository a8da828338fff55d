import { formatDate } from '../calendar/format.js'
import type { PlainDate } from '../calendar/plain-date.js'
import { toYaml } from '../dossier/to-yaml.js'
import type { Rule } from '../kernel/rule.js'
import { readableChanges } from './example-changes.js'
import { aboutExamples, type Explained, type ShownExample } from './explained.js'
import { normExplanations, partLabels, severityInFull } from './labels.js'
import { sourcesOf } from './sources.js'
import { findingLines } from './terminal/finding.js'
import { labelled, textColumn } from './terminal/labelled.js'
import { hang, release, wrap } from './terminal/layout.js'
import type { Screen } from './terminal/screen.js'

const indent = 4

/** The documentation of a rule for a screen; the sources link to the texts as they stood on `day`. */
export function explainText({ rule, satisfies, violates, related }: Explained, day: PlainDate, screen: Screen): string {
  const { style, measure } = screen
  const say = (label: string, text: string) => labelled(label, text, screen)
  return release([
    ...hang(`${style.bold(rule.id)}  `, style.bold(rule.title), measure),
    ...wrap(style.dim(rule.slug), measure, 0, 2),
    '',
    ...say('Norm', rule.requires),
    ...say('Gewicht', normExplanations[rule.norm]),
    ...say('Onderdeel', partLabels[rule.part]),
    ...say('Uitkomst', `op zijn zwaarst ${severityInFull(rule.severity)}`),
    '',
    ...sourceLines(rule, day, screen),
    '',
    ...say('Waarom', rule.why),
    '',
    ...say('Wat nu', rule.remedy),
    ...say('Wie', rule.actor),
    '',
    style.bold('Zo komt het oordeel tot stand'),
    ...rule.steps.flatMap((step, index) => hang(`${`${index + 1}`.padStart(indent + 1)}. `, step, measure)),
    ...list('Uitzonderingen', rule.exceptions, screen),
    ...list(
      'Verwante regels',
      related.map(({ id, title }) => `${id} ${title}`),
      screen,
    ),
    '',
    ...wrap(aboutExamples, measure),
    '',
    ...exampleLines('Voorbeeld: voldaan', satisfies, screen),
    '',
    ...exampleLines('Voorbeeld: niet voldaan', violates, screen),
  ])
}

function list(title: string, items: readonly string[], { style, measure }: Screen): string[] {
  if (items.length === 0) return []
  return ['', style.bold(title), ...items.flatMap((item) => hang(`${' '.repeat(indent)}- `, item, measure))]
}

function sourceLines(rule: Rule, day: PlainDate, screen: Screen): string[] {
  return sourcesOf(rule, day).flatMap(({ citation, instrument, url }, index, sources) => [
    ...labelled(index === 0 ? 'Bron' : '', `${citation}: ${instrument}`, screen),
    ...(url === null || url === sources[index + 1]?.url ? [] : [' '.repeat(textColumn) + screen.style.dim(url)]),
  ])
}

function exampleLines(title: string, { example, dossier, result }: ShownExample, screen: Screen): string[] {
  const { style, measure } = screen
  const changes = readableChanges(example.patch)
  const text = Object.keys(changes).length > 0 ? toYaml(changes, measure - indent) : 'het dossier zoals het is'
  const narrower = { ...screen, measure: measure - indent, width: screen.width - indent }
  return [
    style.bold(title + (example.peildatum ? ` (peildatum ${formatDate(dossier.peildatum.datum)})` : '')),
    ...indented(text.trimEnd().split('\n')),
    '',
    ...indented(findingLines(result, dossier, narrower)),
  ]
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => ' '.repeat(indent) + line)
}
