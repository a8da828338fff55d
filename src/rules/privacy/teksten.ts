import type { Dossier } from '../../dossier/dossier.js'
import { rememberLast } from '../../facts/remember-last.js'
import { pathOf, type StringIn, stringsIn } from '../../facts/strings-in.js'
import { type Bevindingen, bevindingenIn } from './bevindingen.js'

/** A text or a name of a file as the user typed it, in which a word list or a test found something. */
export interface VerdachteTekst {
  /** JSON Pointer. */
  readonly path: string
  /** The key it stands under; for an item of a list the key of the list. */
  readonly sleutel: string
  readonly kind: 'tekst' | 'bestandsnaam'
  readonly bevindingen: Bevindingen
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

/** Whether the string is text that a user typed, or the name of a file. */
function isTekst({ key, text }: StringIn): boolean {
  return !geenTekst.has(key) && !(text.length === 10 && datum.test(text))
}

/** The texts and names of files in which something was found, in the order of the dossier. */
export const verdachteTekstenVan = rememberLast((dossier: Dossier): readonly VerdachteTekst[] => {
  const teksten: VerdachteTekst[] = []
  for (const string of stringsIn(dossier)) {
    const bevindingen = isTekst(string) ? bevindingenIn(string.text) : null
    if (!bevindingen) continue
    const kind = bestandsleutels.has(string.key) ? 'bestandsnaam' : 'tekst'
    teksten.push({ path: pathOf(string), sleutel: string.key, kind, bevindingen })
  }
  return teksten
})
