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

/** All acts of the dossier as typed, in order. */
export function handelingenIn(dossier: Dossier): readonly Handeling[] {
  return stringsIn(dossier).filter(isHandeling)
}

function isHandeling(string: StringIn): string is Handeling {
  const { text, key, parentKey, index } = string
  return index < 0 && isPlainDate(text) && !kenmerken.has(key) && !isPlanDatum(parentKey, key)
}
