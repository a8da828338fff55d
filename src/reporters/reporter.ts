import type { PlainDate } from '../calendar/plain-date.js'
import type { JudgedDossier, Report } from '../kernel/report.js'

/** Which results the screen and the forms that list findings show; what fails is decided elsewhere. */
export type Show = 'violated' | 'open' | 'all'

/** For people only, except where it says otherwise. */
export interface ReportOptions {
  /** Columns of the screen; no line is longer. Default 80. */
  readonly width?: number
  /** Default false. */
  readonly color?: boolean
  /**
   * Also in SARIF, GitHub and GitLab. `violated`: breaches; `open` (default): also what needs an answer or ends soon;
   * `all`: every result.
   */
  readonly show?: Show
  /** Every dossier in full, with the addresses of all sources, also those that do not fit the width. */
  readonly verbose?: boolean
  /** Timeline and forecast, in every form: only dossiers with this reference of the casemanager. */
  readonly casemanager?: string
  /** Forecast, in every form: the last day that is looked at. */
  readonly until?: PlainDate
  /** Costs, in every form: gross wage a month, in euro; goes before the wage in the dossier. */
  readonly loon?: number
  /** CSV as Excel opens it here: a byte order mark, semicolons and Windows line ends. */
  readonly excel?: boolean
  /** Portfolio, in every form. */
  readonly groupBy?: 'werkgever' | 'casemanager'
  /** Portfolio, in every form: also the terms that end within so many days of the peildatum, that day included. */
  readonly within?: number
}

/** A report, or the judgement of one dossier, in; text out. Writes nothing and knows no clock. */
export type Reporter = (report: Report | JudgedDossier, options?: ReportOptions) => string

/** One dossier is a report of one. */
export function toReport(report: Report | JudgedDossier): Report {
  return 'dossiers' in report ? report : { peildatum: report.peildatum.datum, dossiers: [report] }
}
