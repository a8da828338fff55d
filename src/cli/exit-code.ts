import { type LevelCounts, severities, type Totals } from '../toolkit.js'

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
  /** Stopped by the person at the keyboard. */
  interrupted: 130,
} as const

/** From nothing to everything; each level includes the ones before it. */
export const failLevels = ['never', ...severities, 'undetermined'] as const
export type FailLevel = (typeof failLevels)[number]

/** The exit code that belongs to what was found. */
export function exitCodeOf({ invalid, unreadable, violated, withQuestions }: Totals, failOn: FailLevel): number {
  if (invalid + unreadable > 0) return exitCodes.notJudged
  return failsAt({ ...violated, undetermined: withQuestions }, failOn) ? exitCodes.findings : exitCodes.clean
}

/** Whether anything was counted at this level or above. */
export function failsAt(counts: LevelCounts, failOn: FailLevel): boolean {
  const level = failLevels.indexOf(failOn)
  return failLevels.some((kind, index) => index <= level && kind !== 'never' && counts[kind] > 0)
}
