import { rememberTexts } from '../remember-texts.js'

/**
 * How sure it is that a text judges what an employee can do or whether he is ill: a plain own judgement, or words that
 * may well be one.
 */
export type Zekerheid = 'duidelijk' | 'mogelijk'

/**
 * Looks for a judgement on belastbaarheid in a text of the employer. Small and careful: only sentences that judge the
 * employee, not those that pass on what the bedrijfsarts, UWV or the employee said.
 * @returns null when there is no such sentence.
 */
export const medischOordeelIn = rememberTexts((tekst): Zekerheid | null => {
  const zinnen = tekst
    .toLowerCase()
    .split(/[.!?;]\s|[.!?;]$|\n/)
    .map((zin) => zin.replace(/\s+/g, ' ').trim())
    .filter((zin) => kanOordelen.test(zin))
  const eigen = zinnen.filter((zin) => !verwijst.some((patroon) => patroon.test(zin)))
  if (eigen.some((zin) => duidelijk.some((patroon) => patroon.test(zin)))) return 'duidelijk'
  return eigen.some((zin) => mogelijk.some((patroon) => patroon.test(zin))) ? 'mogelijk' : null
})

/** What a sentence must hold for any of the patterns below to fit: they are many, and most sentences need none of them. */
const kanOordelen =
  /volgens (?:mij|ons)|mijn|onze|\bziek\b|geschikt|\bbeter\b|medisch gezien|simuleert|veinst|overdrijft|doet alsof|stelt zich aan/

/** Whose judgement it is: who may give it, or the employee himself. A question or a condition judges nothing. */
const verwijst: readonly RegExp[] = [
  /\b(bedrijfsarts|verzekeringsarts|arboarts|arbo-?dienst|arts|ba)\b/,
  /\b(probleemanalyse|spreekuur|spreekuurverslag|belastbaarheidsprofiel|inzetbaarheidsprofiel|izp|fml)\b/,
  /\b(uwv|deskundigenoordeel|actueel oordeel)\b/,
  /\b(volgens|aldus) (de )?(werknemer|werkneemster|medewerker|medewerkster|betrokkene|haar|hem)\b/,
  /\b(werknemer|werkneemster|medewerker|medewerkster|betrokkene|hij|zij|ze) (geeft aan|gaf aan|zegt|zei|meldt|meldde|vindt|vond|vertelt|vertelde|laat weten|liet weten)\b/,
  /^(als|indien|zodra|zolang|wanneer|mocht|stel) /,
]

const persoon =
  '(?:hij|zij|ze|(?:de |onze |deze )?(?:werknemer|werkneemster|medewerker|medewerkster|collega)|betrokkene)'
const mening = '(?:volgens (?:mij|ons)|naar mijn (?:mening|idee|gevoel)|mijns inziens|naar onze mening|in onze ogen)'
const staat = '(?:ziek|arbeids(?:on)?geschikt|belastbaar)'
const mate = '(?:(?:niet|volledig|gedeeltelijk|deels|geheel) )*'
const nadruk = '(?:(?:echt|gewoon|helemaal|eigenlijk|best|prima|nog|weer|toch) )*'
const werk = '(?:werken|werk doen|aan het werk|aan de slag|hervatten|belast worden|tillen)'

const duidelijk: readonly RegExp[] = [
  // "hij kan volgens mij wel", "volgens ons kan zij best meer werken"; niet "hij kan volgens mij wel op dinsdag"
  new RegExp(`\\b${persoon} kan ${mening} ${nadruk}wel(?:$| .*\\b(?:meer|uren|${werk})\\b)`),
  new RegExp(`\\b${persoon} kan ${mening} (?:niet )?${nadruk}(?:meer )?${werk}\\b`),
  new RegExp(`\\b(?:${mening} kan|kan ${mening}) ${persoon} (?:wel$|.*\\b(?:meer uren|${werk})\\b)`),
  // "is gewoon niet ziek", maar niet "is niet ziek gemeld" of "niet ziek uit dienst"
  new RegExp(`\\bis (?:${mening} )?${nadruk}niet ${nadruk}ziek\\b(?! (?:gemeld|geweest|geworden|uit dienst))`),
  new RegExp(`\\b(?:${mening} is ${persoon}|${persoon} is ${mening}) ${nadruk}(?:niet )?${nadruk}${staat}\\b`),
  // "simuleert", maar niet een oefening: "zij simuleert het gesprek"
  new RegExp(`\\b${persoon} simuleert\\b(?! (?:het|een|de|dit|dat) )`),
  new RegExp(`\\b${persoon} (?:stelt zich aan|doet alsof|veinst)\\b`),
  // "medisch gezien is er niets aan de hand"; niet "wat er medisch gezien speelt, is niet besproken"
  /(?:^|, )medisch gezien (?:is|kan|kunnen|mag|moet|staat|lijkt|valt)\b/,
]

const mogelijk: readonly RegExp[] = [
  new RegExp(`\\bkan ${mening} ${nadruk}wel .*\\b${werk}\\b`),
  new RegExp(`\\b${persoon} (?:is|kan|mag|moet|lijkt) [^,]*\\bmedisch gezien\\b`),
  // een vaststelling met een datum ("is arbeidsongeschikt sinds 15 januari") is geen oordeel
  new RegExp(
    `\\b${persoon} is ${nadruk}${mate}arbeids(?:on)?geschikt\\b(?! (?:sinds|vanaf|per|met ingang|gemeld|verklaard))`,
  ),
  new RegExp(`\\b${persoon} is ${nadruk}(?:beter|ziek genoeg|te ziek)\\b(?! (?:gemeld|geworden))`),
  new RegExp(
    `\\b${persoon} (?:overdrijft|lijkt ${nadruk}niet ${nadruk}ziek|ziet er ${nadruk}niet ${nadruk}ziek uit)\\b`,
  ),
]
