import type { PlainDate } from '../calendar/plain-date.js'
import type { Facts } from '../facts/facts.js'
import type { Message } from '../language/message.js'

/** How a verdict came about: what the rule asked, and the days it rests on. Only made on request. */
export interface Trace {
  /** In the order in which the rule asked. */
  readonly facts: readonly TracedFact[]
  /** The days that the verdict names. */
  readonly days: readonly TracedDay[]
}

export interface TracedFact {
  readonly name: keyof Facts
  /** False when the dossier does not tell. */
  readonly known: boolean
  /** Dates, numbers and codes; what a user typed is only `…`. */
  readonly value: Message
  /** Where it stands; for an unknown fact where it would stand. Empty for what was only computed. */
  readonly places: readonly TracedPlace[]
}

export interface TracedPlace {
  /** JSON Pointer. */
  readonly path: string
  /** The day of the item that stands there. */
  readonly date: PlainDate | null
}

export interface TracedDay {
  /** `due`: last good day; `found`: the day it was done. */
  readonly role: 'due' | 'found'
  readonly date: PlainDate
  /** n of T(n), the n-th day of illness that counts; null on a day that does not count. */
  readonly counted: number | null
  /** Calendar days to the end of the wachttijd or of the extension; negative after it. */
  readonly daysToEnd: number
  /** Calendar days after the last good day; only of a found day that is late. */
  readonly daysLate: number | null
  /** Which ways of counting, of those the law and practice know, lead to this day. Empty for a found day. */
  readonly countings: readonly Counting[]
}

/** `amount` of `unit`, counted from a day; a negative amount counts backward. */
export interface Counting {
  readonly unit: 'counted-days' | 'days' | 'weeks' | 'months'
  readonly amount: number
  /** Counted days: day 1 itself. Else the day after which the count begins. */
  readonly from: PlainDate
  /** The fact that gave that day. */
  readonly fact: keyof Facts
}
