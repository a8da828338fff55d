import { forPeople } from '../message.js'
import { html, type Markup } from './markup.js'
import { heading, section, type View } from './view.js'

/** What was assumed, and what the reader must know beside the findings. */
export function remarksSection(view: View): Markup | null {
  const { assumptions, notes } = view.dossier
  if (assumptions.length + notes.length === 0) return null
  const list = (title: string, texts: readonly string[]) =>
    texts.length === 0
      ? null
      : html`${heading(view, 2, title)}
<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>
`
  return section(view, 'aannamen', 'Aannamen en opmerkingen', [
    list('Aannamen', assumptions.map(forPeople)),
    list('Let op', notes.map(forPeople)),
  ])
}
