import { isPlainDate, type PlainDate } from '../../calendar/plain-date.js'
import { isPlanDatum } from '../../dossier/datumsoorten.js'
import type { Dossier } from '../../dossier/dossier.js'
import { stringsIn } from '../../facts/strings-in.js'

/** A date in the dossier at which something was done or happened; plans and quoted dates are left out. */
export interface Handeling {
  readonly datum: PlainDate
  readonly path: string
  /** The part of the dossier it stands in: `documenten`. */
  readonly onderdeel: string
}

/** Marks of the user's own: they may look like a date without being one. */
const kenmerken = new Set(['id', 'kenmerk', 'referentie'])

/** All acts of the dossier as typed, in order. */
export function handelingenIn(dossier: Dossier): readonly Handeling[] {
  const handelingen: Handeling[] = []
  for (const { text, path, key, parentKey, isItem } of stringsIn(dossier)) {
    if (isItem || !isPlainDate(text) || kenmerken.has(key) || isPlanDatum(parentKey, key)) continue
    handelingen.push({ datum: text, path, onderdeel: path.split('/')[1] ?? '' })
  }
  return handelingen
}
