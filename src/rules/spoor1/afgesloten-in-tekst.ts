import type { PlainDate } from '../../calendar/plain-date.js'
import type { Dossier } from '../../dossier/dossier.js'
import { pathOf, type StringIn, stringsIn } from '../../facts/strings-in.js'
import { rememberTexts } from '../remember-texts.js'

/** A text that says that spoor 1 is closed. */
export interface Afsluiting {
  readonly path: string
  /** The day of the paper, the talk or the look it stands in. */
  readonly datum: PlainDate | null
}

/** The texts of papers, talks and looks at spoor 1 that say so, in the order of the dossier. */
export function afsluitingenIn(dossier: Dossier): readonly Afsluiting[] {
  const afsluitingen: Afsluiting[] = []
  for (const string of stringsIn(dossier)) {
    if (!kanVerklaren.test(string.text) || !verklaring(string.text)) continue
    const datum = datumVan(dossier, string)
    if (datum !== undefined) afsluitingen.push({ path: pathOf(string), datum })
  }
  return afsluitingen
}

/** @returns undefined for a text that stands somewhere else. */
function datumVan(dossier: Dossier, string: StringIn): PlainDate | null | undefined {
  const [, section, first, second] = pathOf(string).split('/')
  if (section === 'documenten') return dossier.documenten?.[Number(first)]?.datum ?? null
  if (section === 'contactmomenten') return dossier.contactmomenten?.[Number(first)]?.datum ?? null
  if (section !== 'spoor1' || first !== 'herbeoordelingen') return undefined
  return dossier.spoor1?.herbeoordelingen?.[Number(second)]?.datum ?? null
}

/** Whether the outcome of a look is first of all that spoor 1 is closed: then nobody looked. */
export function isAfsluiting(text: string): boolean {
  return kanVerklaren.test(text) && verklaring(text) === 'voorop'
}

/** Most texts say nothing of it, and need no more than this. */
const kanVerklaren = /spoor /i

const spoor1 = '\\b(?:spoor (?:1|een)|(?:eerste|1e) spoor)'
const bij = '(?:nu|hiermee|daarmee|hierbij|dus|daarom|inmiddels|definitief|formeel|officieel|volledig|geheel)'
const maand = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const dag = `(?:vandaag|[\\d-]+(?: ${maand}(?: \\d{4})?)?)`
const wanneer = `(?:per direct|(?:per|vanaf|sinds|op|met ingang van) ${dag})`

/**
 * Plain declarations only. Between the words stands nothing but what is listed: `is niet afgesloten`, `spoor 1 is
 * onderzocht en afgesloten` and `kan worden afgesloten` are none.
 */
const gesloten = new RegExp(
  [
    `${spoor1}(?: (?:is|wordt|werd|${bij}|${wanneer}))* (?:afgesloten|beeindigd|gesloten)(?: verklaard)?\\b`,
    `\\bsluiten? (?:(?:wij|we|de werkgever|${bij}|${wanneer}) )*(?:het )?${spoor1} (?:(?:${bij}|${wanneer}) )*af\\b`,
  ].join('|'),
)

/** What makes of it a condition, anywhere before it in the sentence. */
const voorwaarde = /\b(?:als|indien|wanneer|zodra|tenzij|mits|mocht|stel)\b/
/** What makes of it a denial, a plan or something else that was closed, in the same part of the sentence. */
const ervoor =
  /\b(?:niet|geen|nooit|tot|totdat|voordat|pas|of|mag|moet|kan|zou)\b|\b(?:over|van|in|naar|voor|binnen|bij|onderzoek|gesprek|evaluatie|inventarisatie) (?:het )?$/
const erna = /^ ?(?:als|indien|wanneer|zodra|tenzij|mits|geweest|geacht)\b|^[^.!;\n]*\?|open(?:d|en|t)?\b/

/** Where in the text it is said: first of all, after something else, or nowhere. */
const verklaring = rememberTexts((text): 'voorop' | 'verder' | null => {
  const kaal = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ')
  const gevonden = gesloten.exec(kaal)
  if (!gevonden) return null
  const voor = kaal.slice(0, gevonden.index)
  const na = kaal.slice(gevonden.index + gevonden[0].length)
  const zin = voor.split(/[.!?;\n]/).at(-1) ?? ''
  const deel = zin.split(/[,:]/).at(-1) ?? ''
  if (voorwaarde.test(zin) || ervoor.test(deel) || erna.test(na)) return null
  return /^(?:het|hiermee|daarmee|is|wordt|wij|we| )*$/.test(voor) ? 'voorop' : 'verder'
})
