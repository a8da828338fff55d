import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Fase } from '../../facts/fase.js'
import type { Deadline, DossierEntry, JudgedDossier, Owner } from '../../kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../../kernel/result.js'
import type { Severity } from '../../kernel/verdict.js'
import type { ReportOptions } from '../reporter.js'
import { isJudged } from '../summary.js'
import { type Row, rowOf } from '../terminal/many-dossiers.js'
import { windowsOf } from './windows.js'

/** What the portfolio keeps of one dossier. */
export interface PortfolioRow extends Row {
  readonly file: string | null
  /** As written; `kenmerk` is fit for a screen. */
  readonly reference: string
  readonly peildatum: PlainDate
  readonly fase: Fase
  readonly einde: PlainDate
  readonly violated: Readonly<Record<Severity, number>>
  /** References; null when the dossier gives none. */
  readonly werkgever: string | null
  readonly casemanager: string | null
  /** Ids. */
  readonly windows: readonly string[]
}

/** An open breach. */
export interface Finding {
  readonly rule: string
  readonly title: string
  readonly severity: Severity
  /** Of what was done too late; of more places the longest. */
  readonly daysLate: number | null
}

/** What one dossier adds to the portfolio; what is only counted is not kept. */
export interface PortfolioPiece {
  readonly row: PortfolioRow
  readonly findings: readonly Finding[]
  /** Those within the time asked for; empty when none was asked. */
  readonly deadlines: readonly Deadline[]
}

/** A file that could not be judged. */
export interface NotJudged<Told> {
  readonly file: string | null
  readonly status: 'invalid' | 'unreadable'
  readonly told: Told
}

export type Piece<Told> = PortfolioPiece | NotJudged<Told>

/**
 * @param tell what the form says of a file that could not be judged.
 * @param nameOf the word for whose dossier it is: the reference, or for people also the name.
 */
export function pieceOf<Told>(
  entry: DossierEntry,
  options: ReportOptions,
  tell: (entry: Exclude<DossierEntry, JudgedDossier>) => Told,
  nameOf: (owner: Owner) => string | null = ({ referentie }) => referentie,
): Piece<Told> {
  if (!isJudged(entry)) return { file: entry.file, status: entry.status, told: tell(entry) }
  const { file, kenmerk, owners, peildatum, fase, wachttijd, counts, results, nextDeadlines } = entry
  return {
    row: {
      ...rowOf(entry),
      file,
      reference: kenmerk,
      peildatum: peildatum.datum,
      fase,
      einde: wachttijd.eindeTijdvak,
      violated: counts.violated,
      werkgever: nameOf(owners.werkgever),
      casemanager: nameOf(owners.casemanager),
      windows: windowsOf(entry),
    },
    findings: results.filter(isOpenBreach).map(findingOf),
    deadlines: nextDeadlines.filter(({ due }) => isWithin(due, peildatum.datum, options.within)),
  }
}

function findingOf(result: Parameters<typeof severityOf>[0] & Result): Finding {
  const { rule, verdict } = result
  const days = verdict.places.flatMap(({ breach, daysLate }) => (breach === 'late' && daysLate ? [daysLate] : []))
  return {
    rule: rule.id,
    title: rule.title,
    severity: severityOf(result),
    daysLate: days.length > 0 ? Math.max(...days) : null,
  }
}

/** Whether a last day lies within so many days of the peildatum, that day included. */
export function isWithin(due: PlainDate, peildatum: PlainDate, within: number | undefined): boolean {
  return within !== undefined && due >= peildatum && due <= addDays(peildatum, within)
}
