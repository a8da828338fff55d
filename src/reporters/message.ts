import { stripVTControlCharacters } from 'node:util'
import { formatDate } from '../calendar/format.js'
import { isPlainDate } from '../calendar/plain-date.js'
import type { Message, MessageValue } from '../language/message.js'

const maxFreeText = 40

/** For people: days as dd-mm-jjjj, numbers with a comma, free text on one line and at most 40 characters long. */
export function forPeople(message: Message): string {
  return render(message, (value) => {
    if (typeof value === 'number') return String(value).replace('.', ',')
    if (typeof value === 'object') return shorten(oneLine(value.freeText))
    return isPlainDate(value) ? formatDate(value) : oneLine(value)
  })
}

/** For machines: days as JJJJ-MM-DD, and `…` instead of what a user typed. */
export function forMachines(message: Message): string {
  return render(message, (value) => (typeof value === 'object' ? '…' : String(value)))
}

/** Text on one line, without anything that could steer a terminal or turn the reading direction. */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim()
}

function render({ words, values }: Message, write: (value: MessageValue) => string): string {
  return words
    .map((word, index) => {
      const value = values[index]
      return value === undefined ? word : word + write(value)
    })
    .join('')
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length <= maxFreeText
    ? text
    : `${characters
        .slice(0, maxFreeText - 1)
        .join('')
        .trimEnd()}…`
}
