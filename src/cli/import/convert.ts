import { readDutchDay } from '../dutch-day.js'
import type { Field, Kind } from './fields.js'

export type Value = string | number | boolean | readonly Value[]
export type Converted = { readonly value: Value } | { readonly reason: string }

const yes = ['ja', 'j', 'yes', 'y', 'waar', 'true', '1', 'x']
const no = ['nee', 'n', 'neen', 'no', 'onwaar', 'false', '0']
const longestHint = 8

/** What a cell means at a place in the dossier; the cell is not empty. Never repeats what a cell says, but for a day. */
export function convert(cell: string, { kinds, codes, isList }: Field, separator = ','): Converted {
  if (!isList) return convertOne(cell.trim(), kinds, codes)
  const values: Value[] = []
  for (const part of cell.split(separator)) {
    if (part.trim() === '') continue
    const converted = convertOne(part.trim(), kinds, codes)
    if ('reason' in converted) return converted
    values.push(converted.value)
  }
  return { value: values }
}

function convertOne(text: string, kinds: readonly Kind[], codes: readonly string[]): Converted {
  let reason = ''
  for (const kind of kinds) {
    const converted = readers[kind](text, codes)
    if ('value' in converted) return converted
    reason ||= converted.reason
  }
  return { reason }
}

const readers: Readonly<Record<Kind, (text: string, codes: readonly string[]) => Converted>> = {
  datum(text) {
    const read = readDutchDay(text)
    return 'day' in read ? { value: read.day } : read
  },
  getal(text) {
    const bare = text.replaceAll(/[€%\s]|\b(?:eur|uur|uren)\b\.?/gi, '')
    if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare))
      return { value: Number(bare.replaceAll('.', '').replace(',', '.')) }
    if (/^\d+(?:,\d+)?$/.test(bare)) return { value: Number(bare.replace(',', '.')) }
    if (/^\d+\.\d{1,2}$/.test(bare)) return { value: Number(bare) }
    return { reason: 'dit is geen getal; schrijf bijvoorbeeld 36, 32,5 of 3.150,00' }
  },
  janee(text) {
    const word = text.toLowerCase()
    if (yes.includes(word)) return { value: true }
    return no.includes(word) ? { value: false } : { reason: 'schrijf ja of nee' }
  },
  code(text, codes) {
    const plain = plainWord(text)
    const code = codes.find((one) => one === text) ?? codes.find((one) => plainWord(one) === plain)
    if (code !== undefined) return { value: code }
    const shown = codes.slice(0, longestHint).join(', ') + (codes.length > longestHint ? ', …' : '')
    return { reason: `dit woord kent het dossier hier niet; vertaal het met waarden naar een van: ${shown}` }
  },
  tekst: (text) => ({ value: text.replaceAll('\r\n', '\n') }),
}

function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')
}
