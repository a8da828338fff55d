import { allNormsSection } from './all-norms.js'
import { costsSection } from './costs.js'
import { exceptionsSection } from './exceptions.js'
import { coveredSection, findingsSection } from './findings.js'
import { dossierHead } from './head.js'
import { type Content, html, type Markup } from './markup.js'
import { questionsSection } from './questions.js'
import { receiptSection } from './receipt.js'
import { remarksSection } from './remarks.js'
import { rivSection } from './riv-table.js'
import { timelineSection } from './timeline/section.js'
import { toDoSection } from './to-do.js'
import { verdictsSection } from './verdicts.js'
import { anchor, type View } from './view.js'

interface Part {
  readonly id: string
  readonly title: string
  readonly content: Markup | null
}

/** In the order in which a reader needs them. */
function partsOf(view: View): readonly Part[] {
  return [
    { id: 'oordeel', title: 'Uitkomst', content: verdictsSection(view) },
    { id: 'eerst-doen', title: 'Eerst doen', content: toDoSection(view) },
    { id: 'tijdlijn', title: 'Tijdlijn', content: timelineSection(view) },
    { id: 'verslag', title: 'Verslag', content: rivSection(view) },
    { id: 'bevindingen', title: 'Bevindingen', content: findingsSection(view) },
    { id: 'uitzonderingen', title: 'Uitzonderingen', content: exceptionsSection(view) },
    { id: 'gedekt', title: 'Gedekt', content: coveredSection(view) },
    { id: 'vragen', title: 'Vragen', content: questionsSection(view) },
    { id: 'kosten', title: 'Kosten', content: costsSection(view) },
    { id: 'aannamen', title: 'Aannamen', content: remarksSection(view) },
    { id: 'alle-normen', title: 'Alle normen', content: allNormsSection(view) },
    { id: 'verantwoording', title: 'Verantwoording', content: receiptSection(view) },
  ]
}

/** A page about one dossier: what stands above the content, and the content. */
export function onePage(view: View): { readonly head: Markup; readonly main: Content } {
  const parts = partsOf(view).filter(({ content }) => content !== null)
  const links = parts.map(({ id, title }) => html`<li><a href="#${anchor(id)}">${title}</a></li>\n`)
  const contents = html`<nav class="contents" aria-label="Inhoud">
<ul>
${links}</ul>
</nav>
`
  return { head: html`${dossierHead(view)}${contents}`, main: parts.map(({ content }) => content) }
}

/** One of the dossiers on a page about many. */
export function dossierArticle(view: View): Markup {
  return html`<article class="dossier" id="${anchor('dossier')}">
${dossierHead(view)}<p class="back"><a href="#portefeuille">Terug naar het overzicht</a></p>
${partsOf(view).map(({ content }) => content)}</article>
`
}
