import { isGroup } from '../../dossier/is-group.js'
import { createDigester, type DossierDigest, ReportProblem } from './digest.js'

/** One of two reports to compare. */
export interface ReportDigest {
  /** Which rules judged; null when the report does not say, as ndjson. */
  readonly catalogue: string | null
  readonly dossiers: readonly DossierDigest[]
}

/**
 * A whole JSON report, version 1.
 * @throws ReportProblem when it is something else.
 */
export function digestReport(report: unknown): ReportDigest {
  if (!isGroup(report)) throw new ReportProblem('dit is geen rapport van rivcheck')
  const { version, tool, dossiers, summary } = report
  if (!isGroup(tool) || tool.name !== 'rivcheck' || !Array.isArray(dossiers)) {
    throw new ReportProblem('dit is geen rapport van rivcheck')
  }
  if (!isGroup(summary)) throw new ReportProblem('dit is een andere uitvoer van rivcheck dan het rapport van check')
  if (version !== 1) throw new ReportProblem('dit rapport heeft een andere versie dan 1')
  if (typeof tool.catalogue !== 'string') throw new ReportProblem('tool.catalogue ontbreekt')
  const digester = createDigester()
  return {
    catalogue: tool.catalogue,
    dossiers: dossiers.map((dossier, index) => at(`dossier ${index + 1}`, () => digester.digest(dossier))),
  }
}

/** A report as ndjson, one dossier a line: give the lines one by one. */
export function createLineDigest(): {
  /** @throws ReportProblem when it is no dossier of a report. */
  add(entry: unknown, line: number): void
  end(): ReportDigest
} {
  const digester = createDigester()
  const dossiers: DossierDigest[] = []
  return {
    add: (entry, line) => dossiers.push(at(`regel ${line}`, () => digester.digest(entry))),
    end: () => ({ catalogue: null, dossiers }),
  }
}

/** Whether this can only be one dossier of a report, as ndjson has on a line. */
export function isDossierLine(value: unknown): boolean {
  return isGroup(value) && typeof value.status === 'string' && Array.isArray(value.results)
}

function at<T>(place: string, digest: () => T): T {
  try {
    return digest()
  } catch (cause) {
    throw cause instanceof ReportProblem ? new ReportProblem(`${place}: ${cause.message}`) : cause
  }
}
