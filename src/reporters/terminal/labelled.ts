import { hang, pad } from './layout.js'
import type { Screen } from './screen.js'

const labelIndent = 4
const labelWidth = 10

/** Column at which the text beside a label starts. */
export const textColumn = labelIndent + labelWidth

/** `    Feit      het plan ontbreekt`: a label and its text, further lines below the text. */
export function labelled(label: string, text: string, { measure, style }: Screen): string[] {
  return hang(' '.repeat(labelIndent) + style.dim(pad(label, labelWidth)), text, measure)
}
