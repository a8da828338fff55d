import { type Breached, isOpenBreach, type Result, severityOf } from '../../kernel/result.js'
import { compareSeverity } from '../../kernel/verdict.js'
import { themeOf } from '../labels.js'
import { breachArticle } from './breach.js'
import { html, type Markup } from './markup.js'
import { heading, section, type View } from './view.js'

/** Open breaches by theme, within a theme the heaviest first. */
export function findingsSection(view: View): Markup {
  const open = view.dossier.results.filter(isOpenBreach)
  if (open.length === 0) {
    return section(view, 'bevindingen', 'Bevindingen', html`<p>Geen open bevindingen.</p>`)
  }
  const themes = [...new Set(open.map(({ rule }) => themeOf(rule.id)))]
  const groups = themes.map((theme) => {
    const own = open
      .filter(({ rule }) => themeOf(rule.id) === theme)
      .toSorted((a, b) => compareSeverity(severityOf(a), severityOf(b)))
    return [heading(view, 2, theme), own.map((result) => breachArticle(view, result))]
  })
  return section(view, 'bevindingen', 'Bevindingen', groups)
}

/** Breaches with a recorded ground: visible, but not held against the file. */
export function coveredSection(view: View): Markup | null {
  const covered = view.dossier.results.filter(isCovered)
  if (covered.length === 0) return null
  const intro = html`<p class="lead">Hier is van een norm afgeweken, maar in het dossier staat een grond die dat dekt. UWV kan
de grond toetsen.</p>
`
  return section(view, 'gedekt', 'Gedekte afwijkingen en uitzonderingen', [
    intro,
    covered.map((result) => breachArticle(view, result, 2)),
  ])
}

function isCovered(result: Result): result is Breached {
  return result.verdict.kind === 'violated' && result.verdict.covered !== null
}
