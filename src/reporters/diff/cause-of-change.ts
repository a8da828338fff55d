import type { PlainDate } from '../../calendar/plain-date.js'
import type { Cause, Causes } from './causes.js'
import type { RuleChange } from './changes.js'
import type { RuleState } from './digest.js'

/**
 * What made this one difference; null when that cannot be told. Where both the file and the peildatum changed, what the
 * two reports say of the rule often tells which of them it was: the question is whether the older file would have had
 * the same finding on the newer day.
 */
export function causeOfChange(
  change: RuleChange,
  { changed }: Causes,
  peildatum: { readonly before: PlainDate; readonly after: PlainDate },
): Cause | null {
  const [only, ...others] = changed
  if (!only) return null
  if (others.length === 0) return only
  if (changed.includes('tool') || peildatum.before >= peildatum.after) return null
  if (termEnded(change, peildatum) || weighsMoreByItself(change)) return 'date'
  return isMended(change) || wasBroken(change, peildatum) ? 'file' : null
}

/** The term that still ran in the older report has ended: with the older file as well nothing would be there in time. */
function termEnded({ before, after }: RuleChange, peildatum: { before: PlainDate; after: PlainDate }): boolean {
  if (before?.verdict !== 'pending' || after?.verdict !== 'violated' || before.due === null) return false
  return before.due >= peildatum.before && before.due < peildatum.after && after.due !== null
}

/** The same fact at as many places, only heavier: that comes with the days. */
function weighsMoreByItself({ kind, before, after }: RuleChange): boolean {
  return kind === 'worse' && before?.places === after?.places && isSameFact(before, after)
}

function isSameFact(before: RuleState | null, after: RuleState | null): boolean {
  return before !== null && after !== null && before.message === after.message && before.due === after.due
}

/** What is not there does not come by waiting. */
function isMended({ kind, after }: RuleChange): boolean {
  return kind === 'solved' && (after?.verdict === 'satisfied' || after?.isCovered === true)
}

/**
 * It was in order, and what is wrong now has nothing to do with a day, or had to be there before the older report: in that
 * report it would have been wrong as well.
 */
function wasBroken({ kind, before, after }: RuleChange, peildatum: { before: PlainDate }): boolean {
  if (kind !== 'new' || before?.verdict !== 'satisfied' || !after) return false
  return after.due === null ? after.breach !== 'missing' : after.due < peildatum.before
}
