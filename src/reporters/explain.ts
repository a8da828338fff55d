import type { PlainDate } from '../calendar/plain-date.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'
import { exampleChanges } from './example-changes.js'
import { explainMarkdown } from './explain-markdown.js'
import { explainText } from './explain-text.js'
import type { Explained, ShownExample } from './explained.js'
import { toJsonResult } from './json-result.js'
import { toJsonRule } from './json-rule.js'
import { screenOf } from './terminal/screen.js'

export interface ExplainOptions {
  readonly format?: 'text' | 'markdown' | 'json'
  /** Columns of the screen; only an address may be longer. Default 80. */
  readonly width?: number
  readonly color?: boolean
  /** Day on which the texts that the sources link to were in force; default the law these rules were written after. */
  readonly day?: PlainDate
  /** Level of the heading in markdown, from 1; default 1. */
  readonly level?: number
}

/** All there is to know of one rule: what it asks and where that stands, why, how it decides, what to do, examples. */
export function explain(explained: Explained, options: ExplainOptions = {}): string {
  const { format = 'text', day = standVanHetRecht, level = 1 } = options
  switch (format) {
    case 'text':
      return explainText(explained, day, screenOf(options))
    case 'markdown':
      return explainMarkdown(explained, day, level)
    case 'json':
      return `${JSON.stringify(toJson(explained, day), null, 2)}\n`
  }
}

function toJson({ rule, satisfies, violates }: Explained, day: PlainDate) {
  return { ...toJsonRule(rule, day), example: { satisfies: toExample(satisfies), violates: toExample(violates) } }
}

function toExample({ example, dossier, result }: ShownExample) {
  return {
    peildatum: dossier.peildatum.datum,
    changes: exampleChanges(example.patch),
    result: toJsonResult(result, dossier),
  }
}
