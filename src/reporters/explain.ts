import { formatDate } from '../calendar/format.js'
import { type PlainDate, plainDate } from '../calendar/plain-date.js'
import { toYaml } from '../dossier/to-yaml.js'
import type { Example, Rule } from '../kernel/rule.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'
import { exampleChanges, readableChanges } from './example-changes.js'
import { explainMarkdown } from './explain-markdown.js'
import { toJsonRule } from './json-rule.js'
import { normExplanations, partLabels, severityWord } from './labels.js'
import { sourcesOf } from './sources.js'
import { labelled, textColumn } from './terminal/labelled.js'
import { hang, release, wrap } from './terminal/layout.js'
import { type Screen, screenOf } from './terminal/screen.js'

export interface ExplainOptions {
  readonly format?: 'text' | 'markdown' | 'json'
  /** Columns of the screen; only an address may be longer. Default 80. */
  readonly width?: number
  readonly color?: boolean
  /** Day on which the texts that the sources link to were in force; default the law these rules were written after. */
  readonly day?: PlainDate
}

/** All there is to know of one rule: what it asks, where that stands, why, what to do, and an example both ways. */
export function explainRule(rule: Rule, options: ExplainOptions = {}): string {
  const { format = 'text', day = standVanHetRecht } = options
  switch (format) {
    case 'text':
      return explainText(rule, day, screenOf(options))
    case 'markdown':
      return explainMarkdown(rule, day)
    case 'json':
      return `${JSON.stringify({ ...toJsonRule(rule, day), example: examplesOf(rule) }, null, 2)}\n`
  }
}

function examplesOf({ example: { satisfies, violates } }: Rule) {
  const toJson = ({ peildatum, patch }: Example) => ({ peildatum: peildatum ?? null, changes: exampleChanges(patch) })
  return { satisfies: toJson(satisfies), violates: toJson(violates) }
}

function explainText(rule: Rule, day: PlainDate, screen: Screen): string {
  const { style, measure } = screen
  const say = (label: string, text: string) => labelled(label, text, screen)
  return release([
    ...hang(`${style.bold(rule.id)}  `, style.bold(rule.title), measure),
    ...wrap(style.dim(rule.slug), measure, 0, 2),
    '',
    ...say('Norm', rule.requires),
    ...say('Gewicht', normExplanations[rule.norm]),
    ...say('Onderdeel', partLabels[rule.part]),
    ...say('Oordeel', `ten hoogste ${severityWord(rule.severity)}`),
    '',
    ...sourceLines(rule, day, screen),
    '',
    ...say('Waarom', rule.why),
    '',
    ...say('Wat nu', rule.remedy),
    ...say('Wie', rule.actor),
    '',
    ...wrap(
      'De voorbeelden veranderen een dossier waarin aan elke norm is voldaan. Van een lange lijst staat hier alleen wat anders is; null: dit staat er niet in.',
      measure,
    ),
    '',
    ...exampleLines('Voorbeeld: voldaan', rule.example.satisfies, screen),
    '',
    ...exampleLines('Voorbeeld: niet voldaan', rule.example.violates, screen),
  ])
}

function sourceLines(rule: Rule, day: PlainDate, screen: Screen): string[] {
  return sourcesOf(rule, day).flatMap(({ citation, instrument, url }, index, sources) => [
    ...labelled(index === 0 ? 'Bron' : '', `${citation}: ${instrument}`, screen),
    ...(url === null || url === sources[index + 1]?.url ? [] : [' '.repeat(textColumn) + screen.style.dim(url)]),
  ])
}

function exampleLines(title: string, { peildatum, patch }: Example, { style, measure }: Screen): string[] {
  const changes = readableChanges(patch)
  const text = Object.keys(changes).length > 0 ? toYaml(changes, measure - 4) : 'het dossier zoals het is'
  return [
    style.bold(title + (peildatum ? ` (peildatum ${formatDate(plainDate(peildatum))})` : '')),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ]
}
