import { type Content, html, type Markup } from './markup.js'

/** A label and what belongs to it; null when there is nothing to tell. */
export type Pair = readonly [label: string, content: Content] | null

/** Labels with their texts, below each other. */
export function factsList(pairs: readonly Pair[], className = 'facts'): Markup {
  const told = pairs.filter((pair) => pair !== null)
  return html`<dl class="${className}">
${told.map(([label, content]) => html`<div><dt>${label}</dt><dd>${content}</dd></div>\n`)}</dl>
`
}
