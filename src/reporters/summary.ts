import type { DossierEntry, JudgedDossier } from '../kernel/report.js'
import type { Severity } from '../kernel/verdict.js'

/** The whole run in a few numbers; `violated` counts open breaches. */
export interface Summary {
  readonly judged: number
  readonly invalid: number
  readonly unreadable: number
  readonly violated: Readonly<Record<Severity, number>>
}

/** The summary, in how many dossiers a question is open, and how many are judged as they will be if nothing is added. */
export interface Totals extends Summary {
  readonly withQuestions: number
  readonly lookAhead: number
}

/** What one dossier adds to the totals. */
export interface Tally {
  readonly status: DossierEntry['status']
  readonly violated: Readonly<Record<Severity, number>>
  /** Whether something could not be judged or is for a person to judge. */
  readonly hasQuestions: boolean
  readonly looksAhead: boolean
}

const none = { error: 0, warning: 0, info: 0 }

export const noTotals: Totals = { judged: 0, invalid: 0, unreadable: 0, violated: none, withQuestions: 0, lookAhead: 0 }

export function tallyOf(entry: DossierEntry): Tally {
  if (!isJudged(entry)) return { status: entry.status, violated: none, hasQuestions: false, looksAhead: false }
  const { violated, undetermined, judgement } = entry.counts
  return { status: entry.status, violated, hasQuestions: undetermined + judgement > 0, looksAhead: entry.looksAhead }
}

export function addTo(totals: Totals, { status, violated, hasQuestions, looksAhead }: Tally): Totals {
  return {
    ...totals,
    [status]: totals[status] + 1,
    violated: {
      error: totals.violated.error + violated.error,
      warning: totals.violated.warning + violated.warning,
      info: totals.violated.info + violated.info,
    },
    withQuestions: totals.withQuestions + (hasQuestions ? 1 : 0),
    lookAhead: totals.lookAhead + (looksAhead ? 1 : 0),
  }
}

export function isJudged(entry: DossierEntry): entry is JudgedDossier {
  return entry.status === 'judged'
}
