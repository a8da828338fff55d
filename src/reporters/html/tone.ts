import type { NamedCheck, PartStatus } from '../../kernel/report.js'
import type { Result } from '../../kernel/result.js'
import { resultWord } from '../labels.js'
import { type Tone, toneOf } from '../terminal/paint.js'
import { html, type Markup } from './markup.js'

/** Beside the word, so that colour never says it alone. */
const marks: Readonly<Record<Tone, string>> = {
  error: '✕',
  warning: '!',
  info: 'i',
  covered: '=',
  satisfied: '✓',
  pending: '…',
  undetermined: '?',
  judgement: '?',
  notApplicable: '–',
}

/** A word with its mark, in its colour. */
export function badge(word: string, tone: Tone): Markup {
  return html`<span class="badge ${tone}"><span class="mark" aria-hidden="true">${marks[tone]}</span> ${word}</span>`
}

export function resultBadge(result: Result): Markup {
  const { verdict } = result
  const soon = verdict.kind === 'pending' && verdict.soon ? ', binnenkort' : ''
  return badge(calm(resultWord(result)) + soon, toneOf(result))
}

export function statusBadge(word: string, status: PartStatus): Markup {
  return badge(calm(word), toneOfStatus(status))
}

export function toneOfStatus(status: PartStatus): Tone {
  if (status === 'violated') return 'error'
  return status === 'risk' ? 'warning' : status
}

export function toneOfNamed({ verdict, covered }: NamedCheck): Tone {
  if (covered) return 'covered'
  return verdict === 'violated' ? 'error' : verdict
}

/** `NIET VOLDAAN` is `Niet voldaan`: capitals are for screens without weight and colour. */
export function calm(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
