import { formatDay, type PlainDate, voldoetAanElfproef } from '../../toolkit.js'
import { readDutchDay } from '../dutch-day.js'

/** What a new dossier starts with; what is not known is left out. */
export interface Answers {
  readonly kenmerk: string
  readonly eersteZiektedag: PlainDate
  readonly gemeldBijBedrijfsarts?: PlainDate | undefined
  readonly functie?: string | undefined
  readonly urenPerWeek?: number | undefined
  readonly eindeDienstverband?: PlainDate | undefined
}

/** Each reads one answer: the value, or why it cannot be. */
export type Read<T> = { readonly value: T } | { readonly reason: string }

export function readKenmerk(text: string): Read<string> {
  const kenmerk = text.trim()
  if (kenmerk === '') return { reason: 'een dossier heeft een kenmerk nodig, bijvoorbeeld VZ-2025-001' }
  if (kenmerk.length > 100) return { reason: 'een kenmerk is ten hoogste 100 tekens lang' }
  if (voldoetAanElfproef(kenmerk.replaceAll(/[\s.-]/g, ''))) {
    return {
      reason: 'dit lijkt een BSN, en dat hoort niet in het dossier; gebruik een eigen kenmerk, zoals VZ-2025-001',
    }
  }
  return { value: kenmerk }
}

export function readEersteZiektedag(text: string, peildatum: PlainDate): Read<PlainDate> {
  const read = readDay(text)
  if ('reason' in read || read.value <= peildatum) return read
  return { reason: `de eerste ziektedag ligt na ${formatDay(peildatum)}; vul een dag in die al is geweest` }
}

/** A day on or after the first day of illness. */
export function readLaterDay(text: string, eersteZiektedag: PlainDate): Read<PlainDate> {
  const read = readDay(text)
  if ('reason' in read || read.value >= eersteZiektedag) return read
  return { reason: `deze dag ligt voor de eerste ziektedag (${formatDay(eersteZiektedag)})` }
}

export function readUren(text: string): Read<number> {
  const bare = text.trim().replace(',', '.')
  const uren = Number(bare)
  const isPossible = /^\d+(?:\.\d+)?$/.test(bare) && uren > 0 && uren <= 168
  return isPossible ? { value: uren } : { reason: 'vul het aantal uren per week in, bijvoorbeeld 36 of 32,5' }
}

export function readDay(text: string): Read<PlainDate> {
  const read = readDutchDay(text)
  return 'day' in read ? { value: read.day } : read
}
