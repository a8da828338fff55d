import { formatDate } from '../../calendar/format.js'
import type { PlainDate } from '../../calendar/plain-date.js'
import { partStatuses } from '../../kernel/report.js'
import { parts } from '../../kernel/rule.js'
import { aantal } from '../../language/aantal.js'
import { breachCounts, fileCounts, headlineWord, partLabels } from '../labels.js'
import type { Totals } from '../summary.js'
import { day } from '../terminal/days.js'
import { factsList } from './facts-list.js'
import { type Content, html, joined, type Markup, ours } from './markup.js'
import type { PortfolioRow } from './portfolio-row.js'
import { toolPairs } from './receipt.js'
import { none } from './table.js'
import { badge, statusBadge } from './tone.js'

/** A row, and where the dossier stands on the page; null when it does not. */
export interface PlacedRow {
  readonly row: PortfolioRow
  readonly anchor: string | null
}

/** Stands on the page where the rows of the table go; no text of a dossier can be a comment. */
export const rowsMark = '<!--rijen-->'

/** The page about many dossiers, but for the rows of the table and the dossiers themselves. */
export function portfolioParts(rows: readonly PlacedRow[], notJudged: readonly string[], totals: Totals): Content {
  return [
    part('samenvatting', 'Samenvatting', [
      ranks(rows),
      html`<p class="counts">${found(totals)}</p>
<p class="paper lead">Op papier staan alleen de delen die waren opengevouwen. Van één dossier komt alles op papier.</p>`,
    ]),
    rows.length === 0 ? null : part('portefeuille', 'Dossiers', portfolioTable()),
    notJudged.length === 0 ? null : part('niet-getoetst', 'Niet getoetst', notJudged.map(ours)),
    part('run', 'Verantwoording', factsList(toolPairs())),
  ]
}

export function portfolioHead(peildatum: PlainDate, totals: Totals): Markup {
  return html`<div class="title">
<p class="kind">Toets van re-integratiedossiers</p>
<h1>Portefeuille</h1>
<p class="file">${joined(fileCounts(totals), ' · ')} · peildatum <span class="together">${day(peildatum)}</span>, tenzij het dossier een eigen peildatum heeft</p>
</div>
`
}

function part(id: string, title: string, content: Content): Markup {
  return html`<section class="part" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>
`
}

const severities = [
  { tone: 'error', word: 'niet voldaan', long: 'met iets dat niet voldoet' },
  { tone: 'warning', word: 'risico', long: 'met ten hoogste een risico' },
  { tone: 'info', word: 'aandacht', long: 'met ten hoogste een aandachtspunt' },
  { tone: 'satisfied', word: 'geen', long: 'zonder open bevinding' },
] as const

/** How many dossiers there are of each severity. */
function ranks(rows: readonly PlacedRow[]): Markup {
  return html`<ul class="totals">
${severities.map(({ tone, long }, rank) => {
  const count = rows.filter(({ row }) => row.rank === rank + 1).length
  return html`<li class="${tone}"><strong>${count}</strong> ${long}</li>\n`
})}</ul>
`
}

function found({ violated, withQuestions }: Totals): string {
  const questions = withQuestions > 0 ? [`open vragen in ${aantal(withQuestions, 'dossier', 'dossiers')}`] : []
  return [...breachCounts(violated), ...questions].join(' · ') || 'geen open bevindingen'
}

function portfolioTable(): Markup {
  const titles = [
    'Dossier',
    'Ernst',
    'Week',
    ...parts.map((part) => partLabels[part]),
    'Zwaarste bevinding',
    'Volgende termijn',
  ]
  return html`<table class="cards wide portfolio">
<caption class="unseen">Dossiers, de meest dringende eerst</caption>
<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${ours(rowsMark)}</tbody>
</table>
`
}

/** A row of the table, on a line of its own. */
export function portfolioLine({ row, anchor }: PlacedRow): string {
  const severity = severities[row.rank - 1] ?? severities[3]
  const name = anchor === null ? row.kenmerk : html`<a href="#${anchor}">${row.kenmerk}</a>`
  const cells = [
    cell('Ernst', String(row.rank), badge(severity.word, severity.tone)),
    cell('Week', String(row.week), row.week),
    ...parts.map((part) => {
      const { status, risks } = row.parts[part]
      return cell(
        partLabels[part],
        `${partStatuses.indexOf(status)} ${risks}`,
        statusBadge(headlineWord(status, risks), status),
      )
    }),
    cell(
      'Zwaarste bevinding',
      row.worst ?? '',
      row.worst === null ? none : html`<span class="rule">${row.worst}</span> ${row.title}`,
    ),
    cell(
      'Volgende termijn',
      row.due ?? '',
      row.due === null ? none : html`<span class="together">${formatDate(row.due)}</span>`,
    ),
  ]
  return html`<tr><th scope="row" data-sort="${row.kenmerk}">${name}${row.file === null ? null : html` <span class="file">${row.file}</span>`}</th>${cells}</tr>
`.markup
}

function cell(title: string, sort: string, content: Content): Markup {
  const empty = content === none ? html` class="none"` : null
  return html`<td data-label="${title}" data-sort="${sort}"${empty}>${content}</td>`
}
