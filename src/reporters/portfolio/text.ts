import { formatDate } from '../../calendar/format.js'
import type { PlainDate } from '../../calendar/plain-date.js'
import type { Owner } from '../../kernel/report.js'
import { aantal } from '../../language/aantal.js'
import type { Form } from '../form.js'
import { disclaimer } from '../labels.js'
import { oneLine } from '../message.js'
import type { ReportOptions } from '../reporter.js'
import type { Totals } from '../summary.js'
import { releaseEach, together, wrap } from '../terminal/layout.js'
import { tableLines } from '../terminal/many-dossiers.js'
import { problemLines } from '../terminal/problems.js'
import { type Screen, screenOf } from '../terminal/screen.js'
import { totalLines } from '../terminal/totals.js'
import { collect, type Group, type Portfolio } from './collect.js'
import { deadlineLines } from './deadline-lines.js'
import { findingLines } from './finding-lines.js'
import { type Piece, pieceOf } from './piece.js'
import { windowLines } from './window-lines.js'

type Told = readonly string[]

/** The portfolio for people: what to look at first, by group when asked. */
export const portfolioText: Form<Piece<Told>, Iterable<string>> = {
  piece(entry, { options }) {
    return pieceOf(entry, options, (failed) => problemLines(failed, screenOf(options)), nameOf)
  },
  assemble({ options }) {
    const screen = screenOf(options)
    const collector = collect<Told>(options)
    return {
      head: '',
      add(piece) {
        collector.add(piece)
        return ''
      },
      end(totals) {
        const portfolio = collector.portfolio()
        return releaseEach(portfolioLines(portfolio, totals, options, screen))
      },
    }
  },
}

function* portfolioLines(
  portfolio: Portfolio<Told>,
  totals: Totals,
  { groupBy, within }: ReportOptions,
  screen: Screen,
): Generator<string> {
  yield* headLines(portfolio, screen)
  yield* groupLines(portfolio.groups, groupBy, screen)
  yield* deadlineLines(portfolio, within, screen)
  yield* windowLines(portfolio, screen)
  yield* findingLines(portfolio, screen)
  for (const { told } of portfolio.notJudged) {
    yield* told
    yield ''
  }
  yield* totalLines(totals, screen)
  yield ''
  yield* wrap(screen.style.dim(disclaimer), screen.measure)
}

/** Without a reference people also know the name. */
function nameOf({ referentie, naam }: Owner): string | null {
  return referentie ?? naam
}

function headLines({ groups }: Portfolio<Told>, { measure, style }: Screen): string[] {
  const days = groups.flatMap(({ rows }) => rows.map(({ peildatum }) => peildatum))
  return [...wrap(`${style.bold('Portefeuille')} · ${dayText(days)}`, measure), '']
}

function dayText(days: readonly PlainDate[]): string {
  const [day] = days
  if (day === undefined) return 'geen dossier getoetst'
  if (days.some((other) => other !== day)) return 'elk dossier naar zijn eigen peildatum'
  return together(`peildatum ${formatDate(day)}`)
}

function* groupLines(
  groups: readonly Group[],
  groupBy: 'werkgever' | 'casemanager' | undefined,
  screen: Screen,
): Generator<string, void, undefined> {
  const all = groups.flatMap(({ rows }) => rows)
  for (const group of groups) {
    if (groupBy) yield* titleLines(group, groupBy, screen)
    yield* tableLines(group.rows, screen, all)
  }
}

function titleLines({ name, rows }: Group, groupBy: 'werkgever' | 'casemanager', { measure, style }: Screen): string[] {
  const open = rows.filter(({ violated }) => violated.error > 0).length
  const risks = rows.filter(({ violated }) => violated.error === 0 && violated.warning > 0).length
  const counts = [
    aantal(rows.length, 'dossier', 'dossiers'),
    ...(open > 0 ? [`${open} met niet voldaan`] : []),
    ...(risks > 0 ? [`${risks} met alleen risico's`] : []),
  ]
  const who = groupBy === 'werkgever' ? 'Werkgever' : 'Casemanager'
  const title = name === null ? `Zonder ${groupBy}` : `${who} ${oneLine(name)}`
  return wrap([style.bold(title), ...counts.map(together)].join(' · '), measure)
}
