import type { DossierEntry, JudgedDossier } from '../kernel/report.js'
import type { Severity } from '../kernel/verdict.js'

/** The whole run in a few numbers; `violated` counts open breaches. */
export interface Summary {
  readonly judged: number
  readonly invalid: number
  readonly unreadable: number
  readonly violated: Readonly<Record<Severity, number>>
}

export function summaryOf(entries: readonly DossierEntry[]): Summary {
  const count = (status: DossierEntry['status']) => entries.filter((entry) => entry.status === status).length
  const judged = entries.filter(isJudged)
  const breaches = (severity: Severity) => judged.reduce((sum, { counts }) => sum + counts.violated[severity], 0)
  return {
    judged: judged.length,
    invalid: count('invalid'),
    unreadable: count('unreadable'),
    violated: { error: breaches('error'), warning: breaches('warning'), info: breaches('info') },
  }
}

export function isJudged(entry: DossierEntry): entry is JudgedDossier {
  return entry.status === 'judged'
}
