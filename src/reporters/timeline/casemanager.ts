import type { DossierEntry } from '../../kernel/report.js'
import type { ReportOptions } from '../reporter.js'
import { isJudged } from '../summary.js'

/** Whether the report is about this dossier: without a casemanager all are, and what could not be judged always is. */
export function isAskedFor(entry: DossierEntry, { casemanager }: ReportOptions): boolean {
  return casemanager === undefined || !isJudged(entry) || entry.owners.casemanager.referentie === casemanager
}
