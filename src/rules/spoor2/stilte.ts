import { addDays, daysBetween } from '../../calendar/plain-date.js'
import type { Ask } from '../../kernel/rule.js'
import { type Norm, type Severity, type Violated, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'
import type { Stilte } from './traject.js'

interface Soort {
  /** The number of days that may pass. */
  readonly max: number
  readonly path: string
  /** One of what was not there: `activiteit`. */
  readonly wat: string
  readonly severity?: Severity
  readonly norm?: Norm
}

/** The finding on a silence in spoor 2. The number of days is practice, unless `norm` says otherwise. */
export function oordeelStilte(fact: Ask, { van, due, weer, totEnMet }: Stilte, soort: Soort): Violated {
  const { max, path, wat, severity, norm = 'praktijk' } = soort
  const licht = severity ? { severity } : {}
  // Na een oordeel van UWV begint de telling opnieuw: het moet zo laat zijn dat de rest van de stilte niet te lang is.
  const covered = gedektInspanning(fact, addDays(totEnMet, -max))
  if (!weer) {
    const message = nl`Sinds ${van} is er in spoor 2 geen ${wat} vastgelegd; gebruikelijk is uiterlijk ${due}`
    return violated({ breach: 'missing', path, due, norm, ...licht, message }, { covered })
  }
  const message = nl`Na ${van} is er in spoor 2 pas op ${weer} weer een ${wat} vastgelegd; gebruikelijk is uiterlijk ${due}`
  const daysLate = daysBetween(due, weer)
  return violated({ breach: 'late', path, due, found: weer, daysLate, norm, ...licht, message }, { covered })
}
