import type { Dossier } from '../../dossier/dossier.js'
import { rememberLast } from '../../facts/remember-last.js'
import { stringsIn } from '../../facts/strings-in.js'

/** A text or a name of a file as the user typed it. */
export interface Tekst {
  /** JSON Pointer. */
  readonly path: string
  /** The key it stands under; for an item of a list the key of the list. */
  readonly sleutel: string
  readonly text: string
  readonly kind: 'tekst' | 'bestandsnaam'
}

/** Keys whose strings are names of files. */
const bestandsleutels: ReadonlySet<string> = new Set(['bestand', 'bewijs'])

/**
 * Keys whose strings are codes, references or marks wherever they stand. Some other keys hold a code in one place and
 * text in another (`conclusie`, `functie`, `soort`): they are read, and a test proves that no code looks like a finding.
 */
const geenTekst: ReadonlySet<string> = new Set([
  '$schema',
  'aan',
  'aanleidingen',
  'besluit',
  'contract',
  'deelnemers',
  'door',
  'gehoord',
  'grond',
  'id',
  'kanaal',
  'kenmerk',
  'kennisgevingUwv',
  'met',
  'niveau',
  'onderVerantwoordelijkheidVan',
  'oordeelWerknemer',
  'opAdviesVan',
  'opmerkingDoor',
  'referentie',
  'rol',
  'spoorkeuze',
  'termijn',
  'uitkomst',
  'van',
  'versie',
  'verzendbewijs',
  'vorm',
  'werkdagen',
  'werknemer',
  'wie',
  'zelfdeOorzaak',
])

const datum = /^\d{4}-\d{2}-\d{2}$/

/** All free text and all names of files in the dossier, with where they stand, in the order of the dossier. */
export const tekstenVan = rememberLast((dossier: Dossier): readonly Tekst[] => {
  const teksten: Tekst[] = []
  for (const { path, key, text } of stringsIn(dossier)) {
    if (geenTekst.has(key) || datum.test(text)) continue
    teksten.push({ path, sleutel: key, text, kind: bestandsleutels.has(key) ? 'bestandsnaam' : 'tekst' })
  }
  return teksten
})
