import { isGroup } from '../dossier/is-group.js'
import type { Form, Run } from './form.js'
import { documentOf } from './html/document.js'
import { kenmerkOf } from './html/head.js'
import { isKeptMarkup } from './html/kept-markup.js'
import { html as markup, markupOf, ours } from './html/markup.js'
import { notJudged } from './html/not-judged.js'
import { dossierArticle, onePage } from './html/one-dossier.js'
import { type PlacedRow, portfolioHead, portfolioLine, portfolioParts, rowsMark } from './html/portfolio.js'
import { type PortfolioRow, portfolioRowOf } from './html/portfolio-row.js'
import { fillAnchors } from './html/view.js'
import { isCalm, isRow } from './kept.js'
import { fileName } from './place.js'
import { isJudged, type Totals } from './summary.js'
import { byUrgency } from './urgency.js'

/** What stands on a page about one dossier, a row of the portfolio with its dossier, or why a file was not judged. */
type Piece =
  | { readonly title: string; readonly head: string | null; readonly main: string }
  | { readonly row: PortfolioRow; readonly dossier: string | null }
  | { readonly notJudged: string }

/** A page with more dossiers in full is too heavy for a browser. */
const mostInFull = 200

/** Nor with the basis of every finding of so many. */
const mostTraced = 25

/**
 * One page that needs nothing else: no network, and no script but the one that sorts the portfolio. One dossier fills the
 * page; of more it holds a portfolio, and, up to 200, each dossier in full.
 */
export const html: Form<Piece, string | Iterable<string>> = {
  /** Each finding is told with how it came about, unless that makes the page too heavy. */
  wantsTrace: ({ total }) => total !== null && total <= mostTraced,

  piece(entry, run) {
    if (run.total === 1) {
      if (isJudged(entry)) {
        const { head, main } = onePage({ dossier: entry, depth: 1 })
        return {
          title: `${kenmerkOf(entry)} · week ${entry.week} · rivcheck`,
          head: head.markup,
          main: markupOf(main),
        }
      }
      return {
        title: `${fileName(entry.file)} · niet getoetst · rivcheck`,
        head: null,
        main: notJudged(entry, 1).markup,
      }
    }
    if (!isJudged(entry)) return { notJudged: notJudged(entry, 3).markup }
    const dossier = isInFull(run) ? dossierArticle({ dossier: entry, depth: 2 }).markup : null
    return { row: portfolioRowOf(entry), dossier }
  },

  accepts(kept, { total }) {
    if (!isGroup(kept)) return false
    if (total === 1) {
      return isCalm(kept.title) && (kept.head === null || isKeptMarkup(kept.head)) && isKeptMarkup(kept.main)
    }
    if ('notJudged' in kept) return isCalm(kept.notJudged) && isKeptMarkup(kept.notJudged)
    const { row, dossier } = kept
    const isText = (value: unknown) => value === null || typeof value === 'string' // escaped when it is written
    return isRow(row) && isGroup(row) && isText(row.title) && isText(row.file) && isKeptDossier(dossier)
  },

  assemble(run) {
    let placed: Placed[] = []
    const problems: string[] = []
    let isTooMany = !isInFull(run)
    let isWritten = false
    return {
      head: '',
      add(piece) {
        if ('main' in piece) {
          isWritten = true
          const { title, head, main } = piece
          const page = { title, head: head === null ? null : ours(head), main: ours(main), sortable: false }
          return fillAnchors(documentOf(page), '')
        }
        if ('notJudged' in piece) {
          problems.push(piece.notJudged)
          return ''
        }
        const prefix = `d${placed.length + 1}-`
        if (!isTooMany && placed.length === mostInFull) {
          isTooMany = true
          placed = placed.map(({ row }) => ({ row, anchor: null, dossier: null }))
        }
        const dossier = isTooMany || piece.dossier === null ? null : fillAnchors(piece.dossier, prefix)
        placed.push({ row: piece.row, anchor: dossier === null ? null : `${prefix}dossier`, dossier })
        return ''
      },
      end(totals) {
        if (isWritten) return ''
        const sorted = placed.toSorted((a, b) => byUrgency(a.row, b.row))
        return portfolioPage(run, sorted, problems, isTooMany, totals)
      },
    }
  },
}

/** Stands on the page where the dossiers go; no text of one can be a comment. */
const dossiersMark = '<!--dossiers-->'

interface Placed extends PlacedRow {
  readonly dossier: string | null
}

function isKeptDossier(kept: unknown): boolean {
  return kept === null || isKeptMarkup(kept)
}

/** Of a stream nobody knows how many come. */
function isInFull({ total }: Run): boolean {
  return total === null || total <= mostInFull
}

function* portfolioPage(
  { peildatum }: Run,
  placed: readonly Placed[],
  problems: readonly string[],
  isTooMany: boolean,
  totals: Totals,
): Generator<string> {
  const tooMany = markup`<p class="lead">Meer dan ${mostInFull} dossiers: deze pagina toont van elk alleen de regel. Een
dossier volledig zien: <code>rivcheck check bestand.yaml --format html</code></p>
`
  const page = documentOf({
    title: 'Portefeuille · rivcheck',
    head: portfolioHead(peildatum, totals),
    main: [isTooMany ? tooMany : null, portfolioParts(placed, problems, totals), ours(dossiersMark)],
    sortable: true,
  })
  const [beforeDossiers = '', afterDossiers = ''] = page.split(dossiersMark)
  const [beforeRows = '', afterRows] = beforeDossiers.split(rowsMark)
  yield beforeRows
  if (afterRows !== undefined) {
    for (const row of placed) yield portfolioLine(row)
    yield afterRows
  }
  for (const { dossier } of placed) if (dossier !== null) yield dossier
  yield afterDossiers
}
