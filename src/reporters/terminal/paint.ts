import type { PartStatus } from '../../kernel/report.js'
import type { Result } from '../../kernel/result.js'
import { severityOf } from '../../kernel/result.js'
import type { Severity, Verdict } from '../../kernel/verdict.js'
import type { Screen } from './screen.js'

/** What decides the colour and the mark of a result. */
export type Tone = Severity | 'covered' | Exclude<Verdict['kind'], 'violated'>

export function toneOf(result: Result): Tone {
  const { verdict } = result
  if (verdict.kind !== 'violated') return verdict.kind
  return verdict.covered ? 'covered' : severityOf({ ...result, verdict })
}

/** Beside the word, for who scans the page; from the characters that every terminal has. */
export const marks = {
  error: '×',
  warning: '!',
  info: 'i',
  covered: '=',
  satisfied: '+',
  pending: '…',
  undetermined: '?',
  judgement: '?',
  notApplicable: '-',
} as const satisfies Record<Tone, string>

/** Colours a word; the word itself says the same without colour. */
export function paint(text: string, tone: Tone | 'violated', { style }: Screen): string {
  switch (tone) {
    case 'violated':
    case 'error':
      return style.red.bold(text)
    case 'warning':
      return style.yellow.bold(text)
    case 'info':
      return style.cyan(text)
    case 'undetermined':
    case 'judgement':
      return style.magenta(text)
    case 'satisfied':
    case 'covered':
      return style.green(text)
    case 'pending':
    case 'notApplicable':
      return style.dim(text)
  }
}

export function paintStatus(text: string, status: PartStatus, screen: Screen): string {
  return paint(text, status === 'risk' ? 'warning' : status, screen)
}
