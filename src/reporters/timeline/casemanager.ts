import type { DossierEntry } from '../../kernel/report.js'
import { oneLine } from '../message.js'
import type { ReportOptions } from '../reporter.js'
import { isJudged } from '../summary.js'

/** Whether the report is about this dossier: without a casemanager all are, and what could not be judged always is. */
export function isAskedFor(entry: DossierEntry, { casemanager }: ReportOptions): boolean {
  return casemanager === undefined || !isJudged(entry) || entry.owners.casemanager.referentie === casemanager
}

/** Instead of a report about none. */
export function noDossiers({ casemanager }: ReportOptions): string {
  return casemanager === undefined
    ? 'Geen dossiers getoetst.'
    : `Geen dossiers van casemanager ${oneLine(casemanager)}.`
}
