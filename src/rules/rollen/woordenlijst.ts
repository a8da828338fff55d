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
  const klein = tekst.toLowerCase()
  if (!kanOordelen.test(klein)) return null
  const eigen = klein
    .split(/[.!?;]\s|[.!?;]$|\n/)
    .map((zin) => zin.replace(/\s+/g, ' ').trim())
    .filter((zin) => kanOordelen.test(zin) && isEigen(zin))
  if (eigen.some((zin) => duidelijk.some((patroon) => past(patroon, zin)))) return 'duidelijk'
  if (eigen.some((zin) => mogelijk.some((patroon) => past(patroon, zin)))) return 'mogelijk'
  // "Advies bedrijfsarts besproken. Werknemer is belastbaar voor 20 uur": de bron staat in een andere zin
  return !deskundige.test(klein) && eigen.some((zin) => zin.includes('belastbaar') && zonderBron.test(zin))
    ? 'mogelijk'
    : null
})

/** Words of which a sentence must hold one, and what it must fit then: to prepare a pattern takes longer than to read a text. */
type Patroon = readonly [woorden: readonly string[], patroon: RegExp]

function past([woorden, patroon]: Patroon, zin: string): boolean {
  return woorden.some((woord) => zin.includes(woord)) && patroon.test(zin)
}

/** Naming the bedrijfsarts excuses a sentence, unless it tells in so many words what the writer himself thinks. */
function isEigen(zin: string): boolean {
  if (werknemerOfVoorwaarde.some((patroon) => patroon.test(zin))) return false
  if (!deskundige.test(zin)) return true
  if (!eigenMening.test(zin)) return false
  return tegenspraak.test(zin) || !(inLijnMet.test(zin) || isCitaat(zin))
}

/** "De bedrijfsarts schrijft: hij kan volgens mij vier uur werken": his words, not those of the writer. */
function isCitaat(zin: string): boolean {
  const aanhef = zin.slice(0, Math.max(0, zin.search(/[:"“]/)))
  return deskundige.test(aanhef) && zegt.test(aanhef)
}

/** What a sentence must hold for any of the patterns below to fit: they are many, and most sentences need none of them. */
const kanOordelen =
  /volgens (?:mij|ons)|mijn|onze|\b(?:vind|vinden|denk|denken|acht|achten)\b|\bziek\b|geschikt|belastbaar|\bbeter\b|medisch gezien|simuleert|veinst|overdrijft|doet alsof|stelt zich aan|\b(?:zag|ziet|oogt|oogde)\b/

const arts = '(?:bedrijfsarts|verzekeringsarts|arboarts|arbo-?dienst|arts|ba|uwv)'
const bron = `(?:${arts}|probleemanalyse|spreekuur|spreekuurverslag|belastbaarheidsprofiel|inzetbaarheidsprofiel|izp|fml|deskundigenoordeel|actueel oordeel)`
/** Who may judge, and where they do. */
const deskundige = new RegExp(`\\b${bron}\\b`)
/** "Op advies van de bedrijfsarts vinden wij dat hij kan werken" follows him; with "maar" it may not. */
const inLijnMet = new RegExp(
  `\\b(?:op|conform|volgens|aldus|gezien|overeenkomstig|lijn met|basis van|eens met) (?:(?:het|de|dit|onze|advies|oordeel|van) )*${bron}\\b`,
)
const zegt = /\b(?:schrijft|schreef|zegt|zei|meldt|meldde|adviseert|adviseerde|vindt|vond)\b/
const tegenspraak = /\b(?:maar|echter|toch|terwijl|hoewel|ondanks|oneens|niet (?:helemaal )?eens)\b/

/** Whose judgement it is when it is the employee's. A question or a condition judges nothing. */
const werknemerOfVoorwaarde: readonly RegExp[] = [
  /\b(volgens|aldus) (de )?(werknemer|werkneemster|medewerker|medewerkster|betrokkene|haar|hem)\b/,
  /\b(werknemer|werkneemster|medewerker|medewerkster|betrokkene|hij|zij|ze) (geeft aan|gaf aan|zegt|zei|meldt|meldde|vindt|vond|vertelt|vertelde|laat weten|liet weten)\b/,
  /^(als|indien|zodra|zolang|wanneer|mocht|stel) /,
]

const persoon =
  '(?:hij|zij|ze|(?:de |onze |deze )?(?:werknemer|werkneemster|medewerker|medewerkster|collega)|betrokkene)'
const wie = '(?:hem|haar|betrokkene|(?:(?:de|onze|deze) )?(?:werknemer|werkneemster|medewerker|medewerkster))'
const mening = '(?:volgens (?:mij|ons)|naar mijn (?:mening|idee|gevoel)|mijns inziens|naar onze mening|in onze ogen)'
const ikVind =
  '(?:(?:ik|wij|we) (?:vind|vinden|denk|denken|acht|achten)|(?:vind|vinden|denk|denken|acht|achten) (?:ik|wij|we))'
const eigenMening = new RegExp(`\\b(?:${mening}|${ikVind})\\b`)
const staat = '(?:ziek|arbeids(?:on)?geschikt|belastbaar)'
const mate = '(?:(?:niet|volledig|gedeeltelijk|deels|geheel) )*'
const nadruk = '(?:(?:echt|gewoon|helemaal|eigenlijk|best|prima|nog|weer|toch) )*'
const werk = '(?:werken|werk doen|aan het werk|aan de slag|hervatten|belast worden|tillen)'

/** How much, or that he can after all: without it "kan werken" may well be about a place or a day. */
const omvang =
  '(?:uur|uren|dagen|meer|volledig|gedeeltelijk|fulltime|parttime|niet|gewoon|best|prima|makkelijk|gerust|weer|wel)'

const vindWoorden = ['vind', 'denk', 'acht']
const meningWoorden = ['volgens mij', 'volgens ons', 'naar mijn', 'mijns inziens', 'naar onze', 'in onze ogen']

const duidelijk: readonly Patroon[] = [
  // "ik vind dat hij prima vier uur kan werken", "wij denken dat zij niet ziek is"
  [
    vindWoorden,
    new RegExp(`\\b${ikVind} dat ${persoon} (?=[^,]*\\b${omvang}\\b)[^,]*\\b(?:kan|zou kunnen) (?:gaan )?${werk}\\b`),
  ],
  [vindWoorden, new RegExp(`\\b${ikVind} dat ${persoon} ${nadruk}(?:niet )?${nadruk}${staat} is\\b`)],
  // "wij achten hem in staat om te werken"; "geschikt voor de functie" gaat over bekwaamheden
  [
    vindWoorden,
    new RegExp(`\\b${ikVind} ${wie} ${nadruk}(?:niet )?(?:in staat\\b[^,]*\\b(?:uur|uren|${werk})|${staat})\\b`),
  ],
  // "hij kan volgens ons meer"
  [
    meningWoorden,
    new RegExp(`\\b(?:${persoon} kan ${mening}|${mening} kan ${persoon}) ${nadruk}(?:niet )?meer(?: aan)?$`),
  ],
  // "hij kan volgens mij wel", "volgens ons kan zij best meer werken"; niet "hij kan volgens mij wel op dinsdag"
  [meningWoorden, new RegExp(`\\b${persoon} kan ${mening} ${nadruk}wel(?:$| .*\\b(?:meer|uren|${werk})\\b)`)],
  [meningWoorden, new RegExp(`\\b${persoon} kan ${mening} (?:niet )?${nadruk}(?:meer )?${werk}\\b`)],
  [meningWoorden, new RegExp(`\\b(?:${mening} kan|kan ${mening}) ${persoon} (?:wel$|.*\\b(?:meer uren|${werk})\\b)`)],
  // "is gewoon niet ziek", maar niet "is niet ziek gemeld" of "niet ziek uit dienst"
  [
    ['ziek'],
    new RegExp(`\\bis (?:${mening} )?${nadruk}niet ${nadruk}ziek\\b(?! (?:gemeld|geweest|geworden|uit dienst))`),
  ],
  [
    meningWoorden,
    new RegExp(`\\b(?:${mening} is ${persoon}|${persoon} is ${mening}) ${nadruk}(?:niet )?${nadruk}${staat}\\b`),
  ],
  // "simuleert", maar niet een oefening: "zij simuleert het gesprek"
  [['simuleert'], new RegExp(`\\b${persoon} simuleert\\b(?! (?:het|een|de|dit|dat) )`)],
  [['stelt zich aan', 'doet alsof', 'veinst'], new RegExp(`\\b${persoon} (?:stelt zich aan|doet alsof|veinst)\\b`)],
  // "medisch gezien is er niets aan de hand"; niet "wat er medisch gezien speelt, is niet besproken"
  [['medisch gezien'], /(?:^|, )medisch gezien (?:is|kan|kunnen|mag|moet|staat|lijkt|valt)\b/],
]

const mogelijk: readonly Patroon[] = [
  [meningWoorden, new RegExp(`\\bkan ${mening} ${nadruk}wel .*\\b${werk}\\b`)],
  [['medisch gezien'], new RegExp(`\\b${persoon} (?:is|kan|mag|moet|lijkt) [^,]*\\bmedisch gezien\\b`)],
  // een vaststelling met een datum ("is arbeidsongeschikt sinds 15 januari") is geen oordeel
  [
    ['geschikt'],
    new RegExp(
      `\\b${persoon} is ${nadruk}${mate}arbeids(?:on)?geschikt\\b(?! (?:sinds|vanaf|per|met ingang|gemeld|verklaard))`,
    ),
  ],
  [['beter', 'ziek'], new RegExp(`\\b${persoon} is ${nadruk}(?:beter|ziek genoeg|te ziek)\\b(?! (?:gemeld|geworden))`)],
  [
    ['overdrijft', 'ziek'],
    new RegExp(
      `\\b${persoon} (?:overdrijft|lijkt ${nadruk}niet ${nadruk}ziek|ziet er ${nadruk}niet ${nadruk}ziek uit)\\b`,
    ),
  ],
  // een eigen waarneming: "hij zag bleek", maar niet "wat hij zag bleek niet te kloppen"
  [
    ['zag', 'ziet', 'oogt', 'oogde'],
    new RegExp(
      `\\b${persoon} (?:zag|ziet|oogt|oogde) (?:er )?(?:(?:erg|heel|nog|wat|zo) )*(?:bleek|ziek|moe|vermoeid|grauw|slecht uit)\\b(?! (?:niet|te|dat) )`,
    ),
  ],
]

/** How much he can take, as a fact: whose judgement it is must be somewhere in the text. */
const zonderBron = new RegExp(
  `\\b${persoon} is ${nadruk}${mate}(?:voor (?:maximaal |ongeveer )?[^ ,]+ (?:uur|uren|procent|%) )?(?:per (?:dag|week) )?belastbaar\\b`,
)
