import type { Dossier } from '../../dossier/dossier.js'
import { rememberLast } from '../../facts/remember-last.js'
import { pathOf, type StringIn, stringsIn } from '../../facts/strings-in.js'
import { type Bevindingen, bevindingenIn, bevindingenInReferentie } from './bevindingen.js'

/** A text, a name of a file or a reference as the user typed it, in which a word list or a test found something. */
export interface VerdachteTekst {
  /** JSON Pointer. */
  readonly path: string
  /** The key it stands under; for an item of a list the key of the list. */
  readonly sleutel: string
  readonly kind: 'tekst' | 'bestandsnaam' | 'referentie'
  readonly bevindingen: Bevindingen
}

/** Keys whose strings are names of files. */
const bestandsleutels: ReadonlySet<string> = new Set(['bestand', 'bewijs'])

/** Keys whose strings are references of the user; `kenmerk` is left alone (decision 4). */
const referentiesleutels: ReadonlySet<string> = new Set(['id', 'referentie'])

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
  'kanaal',
  'kenmerk',
  'kennisgevingUwv',
  'met',
  'niveau',
  'onderVerantwoordelijkheidVan',
  'oordeelWerknemer',
  'opAdviesVan',
  'opmerkingDoor',
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

/** The texts, names of files and references in which something was found, in the order of the dossier. */
export const verdachteTekstenVan = rememberLast((dossier: Dossier): readonly VerdachteTekst[] => {
  const teksten: VerdachteTekst[] = []
  for (const string of stringsIn(dossier)) {
    const bevindingen = bevindingenVan(string)
    if (bevindingen) teksten.push({ path: pathOf(string), sleutel: string.key, kind: kindVan(string.key), bevindingen })
  }
  return teksten
})

function bevindingenVan(string: StringIn): Bevindingen | null {
  if (referentiesleutels.has(string.key)) return bevindingenInReferentie(string.text)
  return isTekst(string) ? bevindingenIn(string.text) : null
}

function kindVan(key: string): VerdachteTekst['kind'] {
  if (referentiesleutels.has(key)) return 'referentie'
  return bestandsleutels.has(key) ? 'bestandsnaam' : 'tekst'
}

/** Whether the text is the title of a piece: the name of a file, or what the dossier says that the piece is. */
export function isTitel({ documenten }: Dossier, { path, sleutel, kind }: VerdachteTekst): boolean {
  if (kind === 'bestandsnaam') return true
  // van een brief zegt de omschrijving waar die over gaat
  return sleutel === 'omschrijving' && documenten?.[Number(path.split('/')[2])]?.soort === 'overig'
}
