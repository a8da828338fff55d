import { oneLine } from '../message.js'

/** Text that is HTML already: only `html` makes it, so that everything else is escaped. */
export interface Markup {
  readonly markup: string
}

export type Content = Markup | string | number | null | readonly Content[]

/**
 * HTML with values in it. A text is escaped and kept on one line, without characters that steer or that turn the reading
 * direction; a list is put together; null adds nothing. Inside a tag a value stands between double quotes.
 */
export function html(words: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const last = words.length - 1
  return {
    markup: words.map((word, index) => (index < last ? word + markupOf(values[index] ?? null) : word)).join(''),
  }
}

/** Text of ours that is HTML already: a style sheet, a script, what a piece holds. Never anything from a dossier. */
export function ours(markup: string): Markup {
  return { markup }
}

/** The contents one after the other, with `separator` between them. */
export function joined(contents: readonly Content[], separator: Content): Markup {
  return { markup: contents.map(markupOf).join(markupOf(separator)) }
}

export function markupOf(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return escaped(withoutSteering(content))
  if (typeof content === 'number') return String(content)
  return isList(content) ? content.map(markupOf).join('') : content.markup
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '#': '&#35;',
}

/** `##[error]` too: a build server that shows the page in its log would obey that. */
function escaped(text: string): string {
  return text.replace(/[&<>"'`]|#(?=#[\w.-]*\[)/g, (character) => entities[character] ?? '')
}

/** Characters that most texts have no others than. */
const plain = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2039\u203a\u20ac\u00d7]*$/

/** A space that keeps words together stays. */
function withoutSteering(text: string): string {
  return plain.test(text) ? text : text.split('\u00a0').map(oneLine).join('\u00a0')
}

function isList(content: Markup | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content)
}
