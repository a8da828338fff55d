import type { Deadline } from '../../kernel/report.js'
import type { Severity } from '../../kernel/verdict.js'
import { compareTexts } from '../../language/compare-texts.js'
import { byName } from '../by-name.js'
import type { ReportOptions } from '../reporter.js'
import { byUrgency } from '../urgency.js'
import { countDays, type DayCounter, type Lateness } from './lateness.js'
import type { NotJudged, Piece, PortfolioRow } from './piece.js'
import { type Window, windows } from './windows.js'

/** Dossiers that belong together, the most urgent first. */
export interface Group {
  /** null for those without one. */
  readonly name: string | null
  readonly rows: readonly PortfolioRow[]
}

/** What one rule found in all dossiers; open breaches only. */
export interface RuleFindings {
  readonly rule: string
  readonly title: string
  readonly dossiers: number
  readonly violated: Readonly<Record<Severity, number>>
  readonly lateness: Lateness
}

export interface DossierDeadline extends Deadline {
  readonly row: PortfolioRow
}

/** Many dossiers at a glance. */
export interface Portfolio<Told> {
  /** One group of all when no grouping was asked. */
  readonly groups: readonly Group[]
  /** Every window, with the dossiers in it, the most urgent first. */
  readonly windows: readonly (Window & { readonly rows: readonly PortfolioRow[] })[]
  /** Only rules that found something: the heaviest, then the most dossiers first. */
  readonly rules: readonly RuleFindings[]
  readonly lateness: Lateness
  /** Soonest first; null when none were asked. */
  readonly deadlines: readonly DossierDeadline[] | null
  readonly notJudged: readonly NotJudged<Told>[]
}

export interface Collector<Told> {
  add(piece: Piece<Told>): void
  portfolio(): Portfolio<Told>
}

interface RuleCounter {
  readonly title: string
  readonly violated: Record<Severity, number>
  readonly days: DayCounter
}

/** Gathers the portfolio while the dossiers come: of each a row, of its findings only counts. */
export function collect<Told>({ groupBy, within }: ReportOptions): Collector<Told> {
  const rows: PortfolioRow[] = []
  const notJudged: NotJudged<Told>[] = []
  const counters = new Map<string, RuleCounter>()
  const deadlines: DossierDeadline[] = []
  const allDays = countDays()

  return {
    add(piece) {
      if (!('row' in piece)) {
        notJudged.push(piece)
        return
      }
      const { row } = piece
      rows.push(row)
      for (const { rule, title, severity, daysLate } of piece.findings) {
        const counter = counters.get(rule) ?? { title, violated: { error: 0, warning: 0, info: 0 }, days: countDays() }
        counters.set(rule, counter)
        counter.violated[severity] += 1
        if (daysLate === null) continue
        counter.days.add(daysLate)
        allDays.add(daysLate)
      }
      for (const deadline of piece.deadlines) deadlines.push({ ...deadline, row })
    },
    portfolio() {
      const sorted = rows.toSorted(byUrgency)
      return {
        groups: groupBy ? grouped(sorted, groupBy) : [{ name: null, rows: sorted }],
        windows: windows.map((window) => ({
          ...window,
          rows: sorted.filter((row) => row.windows.includes(window.id)),
        })),
        rules: [...counters].map(([rule, counter]) => findingsOf(rule, counter)).toSorted(byWeight),
        lateness: allDays.lateness(),
        deadlines: within === undefined ? null : deadlines.toSorted(byDay),
        notJudged,
      }
    },
  }
}

/** By name, so that a group stands in the same place tomorrow; without a name last. */
function grouped(rows: readonly PortfolioRow[], by: 'werkgever' | 'casemanager'): readonly Group[] {
  const groups = new Map<string | null, PortfolioRow[]>()
  for (const row of rows) {
    const group = groups.get(row[by])
    if (group) group.push(row)
    else groups.set(row[by], [row])
  }
  return [...groups].map(([name, own]) => ({ name, rows: own })).toSorted((a, b) => byName(a.name, b.name))
}

function findingsOf(rule: string, { title, violated, days }: RuleCounter): RuleFindings {
  const dossiers = violated.error + violated.warning + violated.info
  return { rule, title, dossiers, violated, lateness: days.lateness() }
}

function byWeight(a: RuleFindings, b: RuleFindings): number {
  return (
    b.violated.error - a.violated.error ||
    b.violated.warning - a.violated.warning ||
    b.dossiers - a.dossiers ||
    compareTexts(a.rule, b.rule)
  )
}

function byDay(a: DossierDeadline, b: DossierDeadline): number {
  return compareTexts(a.due, b.due) || byUrgency(a.row, b.row)
}
