import { freeText, type Message, nl } from '../language/message.js'
import { dateMessage } from './date-message.js'
import { listOf } from './key-message.js'
import { nearest } from './spelling.js'

type Schema = Readonly<Record<string, unknown>>

/** A value as it was written and as it was read. */
export interface Written {
  /** Of the value, for an item of the list. */
  readonly key: string
  readonly isItem: boolean
  readonly value: unknown
  /** As it stands in the file: `0157` for the number 157. */
  readonly source: string
}

/** A value of the wrong type: what belongs there, and how to write it. */
export function typeMessage(written: Written, schema: Schema): Message {
  const { key, isItem, value, source } = written
  const types = [schema.type].flat()
  const isSingle = typeof value !== 'object'
  if (value === null && isItem) return nl`Dit onderdeel van "${key}" is leeg; vul het in of haal het streepje weg`
  if (value === null) return nl`"${key}" heeft geen waarde; vul die in`
  if (types.includes('array')) {
    if (isSingle) return nl`Bij "${key}" hoort een lijst; zet er blokhaken om: [${freeText(source)}]`
    return nl`Bij "${key}" hoort een lijst; zet voor elk onderdeel een streepje (- )`
  }
  if (types.includes('object')) {
    const known = Object.keys((schema.properties as Schema | undefined) ?? {})
    const keys = known.length > 0 ? `: ${listOf(known)}` : ''
    if (isItem) return nl`Elk onderdeel van "${key}" is een groep sleutels${keys}`
    return nl`Bij "${key}" hoort ${Array.isArray(value) ? 'geen lijst maar ' : ''}een groep sleutels, ingesprongen eronder${keys}`
  }
  if (!isSingle) return nl`Bij "${key}" hoort één waarde, geen ${Array.isArray(value) ? 'lijst' : 'groep sleutels'}`
  if (types.includes('boolean') && (yes.test(source) || no.test(source) || !schema['x-datumsoort']))
    return booleanMessage(source)
  if (schema['x-datumsoort']) return dateMessage(source)
  if (types.includes('number') || types.includes('integer')) return numberMessage(written, types.includes('integer'))
  const kind = typeof value === 'boolean' ? 'ja/nee-waarde' : 'getal'
  return nl`${freeText(source)} wordt hier als ${kind} gelezen; zet er aanhalingstekens omheen: "${freeText(source)}"`
}

/** A value that is not one of the codes: the nearest, and all that may stand here. */
export function codeMessage({ key, value, source }: Written, allowed: readonly unknown[]): Message {
  const codes = allowed.filter((code) => typeof code === 'string' || typeof code === 'number')
  if (value === null) return nl`"${key}" heeft geen waarde; kies uit: ${listOf(codes)}`
  if (typeof value === 'object') {
    return nl`Bij "${key}" hoort één code, geen ${Array.isArray(value) ? 'lijst' : 'groep sleutels'}; kies uit: ${listOf(codes)}`
  }
  const isNumber = codes.some((code) => typeof code === 'number')
  if (isNumber) return nl`Bij "${key}" kan hier alleen ${listOf(codes)}, zonder aanhalingstekens`
  const near = nearest(source, codes.map(String))
  if (near)
    return nl`"${freeText(source)}" kan niet bij "${key}"; bedoeld is waarschijnlijk "${near}" (mogelijk: ${listOf(codes)})`
  return nl`"${freeText(source)}" kan niet bij "${key}"; kies uit: ${listOf(codes)}`
}

const yes = /^\s*(?:ja|j|yes|y|waar|true|1)\s*$/i
const no = /^\s*(?:nee|neen|n|no|onwaar|false|0)\s*$/i

function booleanMessage(source: string): Message {
  const meant = yes.test(source) ? 'true' : no.test(source) ? 'false' : 'true (ja) of false (nee)'
  return nl`Schrijf ${meant} in plaats van "${freeText(source)}"`
}

function numberMessage({ key, value, source }: Written, isWhole: boolean): Message {
  if (typeof value === 'number' && isWhole)
    return nl`Bij "${key}" hoort een heel getal; ${freeText(source)} is dat niet`
  const number = asNumber(source)
  if (String(number) === source)
    return nl`Bij "${key}" hoort een getal; schrijf ${freeText(source)} zonder aanhalingstekens`
  if (number !== undefined)
    return nl`Bij "${key}" hoort een getal; ${freeText(source)} is dat niet, schrijf ${freeText(String(number))}`
  return nl`Bij "${key}" hoort een getal; ${freeText(source)} is dat niet, schrijf alleen cijfers, met een punt voor decimalen`
}

/** 20%, € 3.150,00 and "20" as the number that was meant. */
function asNumber(source: string): number | undefined {
  const bare = source.replace(/[€%\s"']|procent|euro|uur/gi, '')
  const dutch = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d+,\d+$/.test(bare)
    ? bare.replaceAll('.', '').replace(',', '.')
    : bare
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(dutch) ? Number(dutch) : undefined
}
