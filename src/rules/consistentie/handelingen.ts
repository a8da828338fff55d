import { isPlainDate, type PlainDate } from '../../calendar/plain-date.js'
import { isPlanDatum } from '../../dossier/datumsoorten.js'
import type { Dossier } from '../../dossier/dossier.js'

/** A date in the dossier at which something was done or happened; plans and quoted dates are left out. */
export interface Handeling {
  readonly datum: PlainDate
  readonly path: string
  /** The part of the dossier it stands in: `documenten`. */
  readonly onderdeel: string
}

/** All acts of the dossier as typed, in order. */
export function handelingenIn(dossier: Dossier): readonly Handeling[] {
  return Object.entries(dossier).flatMap(([onderdeel, value]) =>
    visit(value, `/${onderdeel}`, '', onderdeel).map((act) => ({ ...act, onderdeel })),
  )
}

/** Marks of the user's own: they may look like a date without being one. */
const kenmerken = new Set(['id', 'kenmerk', 'referentie'])

function visit(value: unknown, path: string, parentKey: string, key: string): readonly Omit<Handeling, 'onderdeel'>[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      typeof item === 'object' ? visit(item, `${path}/${index}`, parentKey, key) : [],
    )
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([child, deeper]) => visit(deeper, `${path}/${child}`, key, child))
  }
  return isPlainDate(value) && !kenmerken.has(key) && !isPlanDatum(parentKey, key) ? [{ datum: value, path }] : []
}
