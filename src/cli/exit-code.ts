import type { DossierEntry } from '../index.js'

/** The promise of `rivcheck check` to scripts. Constants, never a count; the highest that applies wins. */
export const exitCodes = {
  /** Every dossier was judged and nothing is open at or above `--fail-on`. */
  clean: 0,
  /** Every dossier was judged; at least one finding at or above `--fail-on`. */
  findings: 1,
  /** Something could not be judged: wrong use, no file, unreadable file, invalid dossier. The rest was judged. */
  notJudged: 2,
  /** A fault in rivcheck itself. */
  fault: 3,
} as const

/** From nothing to everything; each level includes the ones before it. */
export const failLevels = ['never', 'error', 'warning', 'info', 'undetermined'] as const
export type FailLevel = (typeof failLevels)[number]

/** The exit code that belongs to these dossiers. */
export function exitCodeOf(entries: readonly DossierEntry[], failOn: FailLevel): number {
  if (entries.some(({ status }) => status !== 'judged')) return exitCodes.notJudged
  return entries.some((entry) => fails(entry, failOn)) ? exitCodes.findings : exitCodes.clean
}

function fails(entry: DossierEntry, failOn: FailLevel): boolean {
  if (entry.status !== 'judged') return false
  const { violated, undetermined, judgement } = entry.counts
  const level = failLevels.indexOf(failOn)
  return [0, violated.error, violated.warning, violated.info, undetermined + judgement].some(
    (count, index) => index <= level && count > 0,
  )
}
