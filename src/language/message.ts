/**
 * A sentence as data: the fixed words and the values apart, so that a reporter can write dates for people, leave out
 * what may not leave the terminal, or choose another language.
 */
export interface Message {
  readonly words: readonly string[]
  readonly values: readonly MessageValue[]
}

/** Dates, numbers and codes may appear in every output; text that a user typed only where a person reads it. */
export type MessageValue = string | number | FreeText

export interface FreeText {
  readonly freeText: string
}

/** Template for a message: nl`Plan van aanpak is van ${datum}; uiterlijk ${uiterlijk}`. */
export function nl(words: TemplateStringsArray, ...values: readonly MessageValue[]): Message {
  return { words, values }
}

/** Marks text from the dossier as free text: machine formats never print it. */
export function freeText(text: string): FreeText {
  return { freeText: text }
}
