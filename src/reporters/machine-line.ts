import type { Message } from '../language/message.js'
import { forMachines, oneLine } from './message.js'

/** A message for machines, on one line and without control characters. */
export function machineLine(message: Message): string {
  return oneLine(forMachines(message))
}

/** The same text with a full stop, unless it has an end of its own. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}
