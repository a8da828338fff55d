import { isPlainDate, type PlainDate } from '../../calendar/plain-date.js'
import { isPlanDatum } from '../../dossier/datumsoorten.js'
import type { Dossier } from '../../dossier/dossier.js'
import { type StringIn, stringsIn } from '../../facts/strings-in.js'

/** A date in the dossier at which something was done or happened; plans and quoted dates are left out. */
export interface Handeling extends StringIn {
  readonly text: PlainDate
}

/** Marks of the user's own: they may look like a date without being one. */
const kenmerken = new Set(['id', 'kenmerk', 'referentie'])

const lengthOfDay = 'JJJJ-MM-DD'.length

/** The acts of the dossier as typed from before `van` or from after `totEnMet`, in order; null for no such bound. */
export function handelingenBuiten(
  dossier: Dossier,
  van: PlainDate | null,
  totEnMet: PlainDate | null,
): readonly Handeling[] {
  return stringsIn(dossier).filter((string): string is Handeling => {
    const { text } = string
    if (text.length !== lengthOfDay) return false // of most strings to compare no more than that
    return ((van !== null && text < van) || (totEnMet !== null && text > totEnMet)) && isHandeling(string)
  })
}

function isHandeling({ text, key, parentKey, index }: StringIn): boolean {
  return index < 0 && isPlainDate(text) && !kenmerken.has(key) && !isPlanDatum(parentKey, key)
}
