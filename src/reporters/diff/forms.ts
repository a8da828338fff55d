import type { ReportOptions } from '../reporter.js'
import type { ReportDiff } from './compare.js'
import { diffJson } from './json.js'
import { diffMarkdown } from './markdown.js'
import { diffText } from './text.js'

/** Every form of a comparison, by the word for it on the command line. */
export const diffForms = {
  text: diffText,
  json: diffJson,
  markdown: diffMarkdown,
} satisfies Record<string, (diff: ReportDiff, options: Pick<ReportOptions, 'width' | 'color'>) => string>
