import { isPlainDate } from '../calendar/plain-date.js'
import { isGroup } from '../dossier/is-group.js'
import { type PartStatus, partStatuses } from '../kernel/report.js'
import { hasCommands } from './log-commands.js'
import type { Urgency } from './urgency.js'

// What an earlier run left in a cache comes from outside: whoever can write that file can plant a piece in it that no
// dossier gives. A form takes a piece only when it has the shape of its own and does no more than one of its own can.

const colorStart = '\u001b'
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const controls = /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const colors = /\x1b\[[\d;]*m/g

/** Whether a value is text that steers no terminal, but for colours when those were asked for. */
export function isCalm(value: unknown, { color = false }: { readonly color?: boolean } = {}): value is string {
  if (typeof value !== 'string') return false
  const text = color && value.includes(colorStart) ? value.replaceAll(colors, '') : value
  return !controls.test(text) && !(text.includes('\r') && /\r(?!\n)/.test(text))
}

/** The same for one line, without its end. */
export function isCalmLine(value: unknown, options?: Parameters<typeof isCalm>[1]): value is string {
  return isCalm(value, options) && !value.includes('\n')
}

/** The same for text in which no line is a command to a build server either. */
export function isHarmless(value: unknown, options?: Parameters<typeof isCalm>[1]): value is string {
  return isCalm(value, options) && !hasCommands(value)
}

/** The same for text that is one line, with its end. */
export function isHarmlessLine(value: unknown): value is string {
  return isHarmless(value) && value.indexOf('\n') === value.length - 1
}

export function isUrgency(value: unknown): value is Urgency {
  if (!isGroup(value)) return false
  const { rank, due, kenmerk } = value
  return isNumber(rank) && (due === null || isPlainDate(due)) && typeof kenmerk === 'string'
}

/** Whether it is what a table says of a dossier; its texts are made harmless where the table is written. */
export function isRow(value: unknown): boolean {
  if (!isUrgency(value)) return false
  const { week, worst, parts } = value as Urgency & Readonly<Record<string, unknown>> // nothing is known of the rest
  return isNumber(week) && (worst === null || isCalmLine(worst)) && isGroup(parts) && areParts(parts)
}

function areParts({ volledigheid, inspanningen, zorgvuldigheid }: Readonly<Record<string, unknown>>): boolean {
  return [volledigheid, inspanningen, zorgvuldigheid].every(
    (part) => isGroup(part) && partStatuses.includes(part.status as PartStatus) && isNumber(part.risks),
  )
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

/** Whether it is a list of which each item fits. */
export function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits)
}
