import { bevatBsn } from './elfproef.js'

/** What in a text looks like the cover sheet of an FML, or like the code of a disease. */
export interface Diagnosecode {
  /** It names a hoofddiagnose or a diagnosecode. */
  readonly zeker: boolean
  /** A code not far from the name of the list, or a burgerservicenummer in one sentence with it. */
  readonly bijFml: boolean
  /** A code by itself, which only means something on a belastbaarheidsprofiel. */
  readonly los: boolean
}

const fml = '(?:fml|functionele mogelijkheden ?lijst)'
/** A letter and three digits, as on the cover sheet, not far from the name of the list. */
const code = '(?<![a-z0-9])[a-z][0-9]{3}(?![a-z0-9])'
const codeBijFml = new RegExp(`${fml}.{0,40}?${code}|${code}.{0,40}?${fml}`, 's')
const naamFml = new RegExp(`(?<![a-z])${fml}(?![a-z])`)
const zinseinde = /[.!?;]\s|\n/
const codeGenoemd = new RegExp(`diagnosecode.{0,15}?${code}`, 's')
const alleenCode = /(?<![\p{L}\d])[A-Z]\d{3}(?![\p{L}\d])/u
const hoofddiagnose = /hoofddiagnose(?<!\b(?:zonder|geen|niet|nooit)\b.{0,30}hoofddiagnose)/s
/** Without one of these nothing below can be found. */
const aanleiding = /[a-z][0-9]{3}|hoofddiagnose|fml|functionele mogelijkheden/

/** What the text holds of it, or null. */
export function diagnosecodeIn(text: string): Diagnosecode | null {
  const klein = text.toLowerCase()
  if (!aanleiding.test(klein)) return null
  const zeker = hoofddiagnose.test(klein) || codeGenoemd.test(klein)
  const bijFml = codeBijFml.test(klein) || noemtBsnBijFml(klein)
  const los = alleenCode.test(text)
  return zeker || bijFml || los ? { zeker, bijFml, los } : null
}

function noemtBsnBijFml(text: string): boolean {
  return bevatBsn(text) && text.split(zinseinde).some((zin) => naamFml.test(zin) && bevatBsn(zin))
}
