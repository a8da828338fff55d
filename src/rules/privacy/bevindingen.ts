import { rememberTexts } from '../remember-texts.js'
import { type Diagnosecode, diagnosecodeIn } from './diagnosecode.js'
import { bevatBsn } from './elfproef.js'
import { medischeWoorden, type Treffer } from './medische-woorden.js'
import { type Prive, priveIn } from './prive-woorden.js'
import { type Titel, titelIn } from './titel.js'

/** What the word lists and tests of the privacy rules say of a text by itself, wherever it stands. */
export interface Bevindingen {
  readonly medisch: readonly Treffer[]
  readonly prive: Prive | null
  readonly code: Diagnosecode | null
  readonly titel: Titel | null
  readonly bsn: boolean
}

/** What is found in the text; null for most texts, in which nothing is. */
export const bevindingenIn = rememberTexts((text): Bevindingen | null => {
  const medisch = medischeWoorden(text)
  const prive = priveIn(text)
  const code = diagnosecodeIn(text)
  const titel = titelIn(text)
  const bsn = bevatBsn(text)
  return medisch.length > 0 || prive || code || titel || bsn ? { medisch, prive, code, titel, bsn } : null
})

/** What is found in a reference: it holds no words, but it may be a number of a person. */
export function bevindingenInReferentie(text: string): Bevindingen | null {
  return bevatBsn(text) ? { medisch: [], prive: null, code: null, titel: null, bsn: true } : null
}
