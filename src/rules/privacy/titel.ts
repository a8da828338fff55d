import { normaliseer } from './normaliseer.js'

/** What a title says that the piece under it is. */
export type Titel = 'medische informatie' | 'voorblad FML'

const maand = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const vooraf = `\\d+|${maand}|de|inhoudelijke|bijlage|document|stuk|formulier|scan|kopie|afschrift|definitief|concept|uwv|wia|riv`
const achteraf = `${vooraf}|van|voor|bij|het|wia aanvraag|bedrijfsarts|verzekeringsarts|arts|arbodienst|werknemer|ondertekend|getekend|versie|v\\d+|pdf|docx?|odt|txt|jpe?g|png|tiff?`
const fml = '(?:fml|functionele ?mogelijkheden ?lijst)'
const inhoud = '(?:(?:met|en) (?:het )?(?:bsn|burgerservicenummer|diagnosecode|hoofddiagnose))'

/**
 * The whole title, in the words of a heading and no others: "medische informatie verzonden" tells of the piece, and
 * "FML zonder voorblad" is how it should be.
 */
const titels: readonly (readonly [Titel, RegExp])[] = [
  ['medische informatie', titel('medische ?informatie', achteraf)],
  [
    'voorblad FML',
    titel(
      `(?:voorblad (?:(?:van|bij|op) )?(?:de )?${fml}|${fml} (?:(?:met|inclusief|incl|en) )?(?:het )?voorblad)`,
      `${achteraf}|${inhoud}`,
    ),
  ],
]

function titel(kern: string, na: string): RegExp {
  return new RegExp(`^ (?:(?:${vooraf}) )*${kern} (?:(?:${na}) )*$`)
}

/** Without one of these no title fits. */
const aanleiding = /medische|voorblad/i

/** What the text is the title of; null for every text that tells more. */
export function titelIn(text: string): Titel | null {
  if (!aanleiding.test(text)) return null
  const gewoon = normaliseer(bestandsnaam.exec(text)?.[1] ?? text)
  return titels.find(([, patroon]) => patroon.test(gewoon))?.[0] ?? null
}

/** The name of a file, without its folders. */
const bestandsnaam = /[\\/]([^\\/]+\.[a-z]{3,4})$/i
