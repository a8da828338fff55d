import { FAILSAFE_SCHEMA, Type } from 'js-yaml'

const noText = /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const integer = /^[-+]?[0-9]+$/
const octal = /^0o[0-7]+$/
const hexadecimal = /^0x[0-9a-fA-F]+$/
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)$/
const infinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/

/**
 * The core schema as `yaml` reads it: js-yaml's own takes `1_000` and `0b11` for numbers too. As one type, that first
 * looks at the first character: of the many texts in a dossier hardly one gets further. Dates stay texts.
 */
export const coreSchema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:core', {
      kind: 'scalar',
      resolve: isNoText,
      construct: scalarOf,
    }),
  ],
})

/** The same, and knows the labels that the core schema gives to values. */
export const labelledSchema = coreSchema.extend({
  explicit: ['int', 'float', 'bool', 'null'].map(
    (name) => new Type(`tag:yaml.org,2002:${name}`, { kind: 'scalar', resolve: isNoText, construct: scalarOf }),
  ),
})

/** Whether a plain scalar is a number, true, false or null. */
function isNoText(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first <= 57) {
    // + - . and the digits
    return integer.test(text) || decimal.test(text) || octal.test(text) || hexadecimal.test(text) || infinite.test(text)
  }
  return text.length <= 5 && noText.test(text)
}

function scalarOf(text: string): unknown {
  switch (text.charCodeAt(0) | 32) {
    case 116: // t
      return true
    case 102: // f
      return false
    case 110: // n
    case 126: // ~
      return null
    default:
      return numberOf(text)
  }
}

function numberOf(text: string): number {
  if (octal.test(text)) return Number.parseInt(text.slice(2), 8)
  if (hexadecimal.test(text)) return Number.parseInt(text.slice(2), 16)
  if (!infinite.test(text)) return Number.parseFloat(text)
  if (text.toLowerCase() === '.nan') return Number.NaN
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}
