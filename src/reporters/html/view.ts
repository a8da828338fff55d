import type { JudgedDossier } from '../../kernel/report.js'
import { type Content, html, type Markup, ours } from './markup.js'

/** One dossier, and where on the page it stands. */
export interface View {
  readonly dossier: JudgedDossier
  /** 1: the page is about this dossier; 2: it is one of more on the page. */
  readonly depth: 1 | 2
}

/**
 * Stands in a piece where the ids of its dossier start. A piece does not know its number in the input; no text that was
 * escaped can hold this character.
 */
const slot = '\u0000'

/** An id that no other dossier on the page has. */
export function anchor(name: string): Markup {
  return ours(slot + name.replace(/[^A-Za-z0-9-]/g, '-'))
}

/** The piece with the ids of its dossier started by `prefix`. */
export function fillAnchors(piece: string, prefix: string): string {
  return piece.replaceAll(slot, prefix)
}

/** A heading `below` levels under that of the dossier. */
export function heading({ depth }: View, below: 0 | 1 | 2 | 3, content: Content, id: string | null = null): Markup {
  const level = ours(`h${depth + below}`)
  return html`<${level}${id === null ? null : html` id="${anchor(id)}"`}>${content}</${level}>`
}

/** A part of the page with a heading of its own; of a page about one dossier, that screen readers can jump to. */
export function section(view: View, id: string, title: string, content: Content): Markup {
  const label = view.depth === 1 ? html` aria-labelledby="${anchor(id)}"` : null
  return html`<section class="part"${label}>
${heading(view, 1, title, id)}
${content}
</section>
`
}
