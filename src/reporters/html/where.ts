import type { JudgedDossier } from '../../kernel/report.js'
import { placeOf } from '../place.js'
import { readablePath } from '../readable-path.js'
import { html, type Markup } from './markup.js'

/** Where to look: file, line and column, and the keys as people read them. */
export function where(dossier: JudgedDossier, path: string): Markup {
  const place = placeOf(dossier, path)
  const readable = html`<span class="path">${readablePath(path)}</span>`
  return place === null ? readable : html`<code>${place}</code> ${readable}`
}

/** The same without the file, where it is named nearby. */
export function whereInFile({ locate }: JudgedDossier, path: string): Markup {
  const at = locate?.(path)
  const readable = html`<span class="path">${readablePath(path)}</span>`
  return at ? html`<code>${at.line}:${at.column}</code> ${readable}` : readable
}
