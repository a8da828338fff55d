import type { Spoor2 } from '../../facts/facts.js'
import type { Place } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'

export type Zoekprofiel = NonNullable<Spoor2['zoekprofiel']>

/** The parts that the zoekprofiel lacks: what work, where, and for how many hours. */
export function gebrekenZoekprofiel(profiel: Zoekprofiel): readonly Place[] {
  const { functies = [], sectoren = [], regio, urenPerWeek, path } = profiel
  const delen: readonly [boolean, Message][] = [
    [functies.length + sectoren.length > 0, nl`In het zoekprofiel ontbreken functies of sectoren`],
    [regio !== undefined, nl`In het zoekprofiel ontbreekt de regio`],
    [urenPerWeek !== undefined, nl`In het zoekprofiel ontbreken de uren per week`],
  ]
  return delen.filter(([aanwezig]) => !aanwezig).map(([, message]) => ({ breach: 'incomplete', path, message }))
}
