import { isPlainDate, type PlainDate } from '../calendar/plain-date.js'
import type { EindeVerplichtingen, Facts } from '../facts/facts.js'
import type { Wachttijd } from '../facts/wachttijd.js'
import type { TracedPlace } from '../kernel/trace.js'
import { joinMessages } from '../language/join-messages.js'
import { type Message, nl } from '../language/message.js'

/** Keys whose text is a code of the schema, never typed freely; a test holds this list to the schema. */
export const codesleutels: ReadonlySet<string> = new Set([
  'grond',
  'kanaal',
  'contract',
  'termijn',
  'spoorkeuze',
  'vorm',
  'rol',
  'door',
  'wie',
  'zelfdeOorzaak',
  'oordeelWerknemer',
  'kennisgevingUwv',
])

/** Where single values stand; parts and lists know it themselves. */
const plaatsen: Partial<Record<keyof Facts, string>> = {
  wachttijd: '/verzuim/eersteZiektedag',
  werkdagen: '/werknemer/rooster/werkdagen',
  urenPerWeek: '/werknemer/rooster/urenPerWeek',
  functies: '/werkgever/functies',
  aowDatum: '/werknemer/aowDatum',
  eindeDienstverband: '/werknemer/dienstverband',
  aantalWerkgevers: '/werkgever/aantalWerkgevers',
}

/** What says nothing of the case: the place itself, own marks, files, and the kind that the name of the fact tells. */
const weggelaten: ReadonlySet<string> = new Set(['path', 'id', 'soort', 'bestand', 'bewijs'])

type Node = Readonly<Record<string, unknown>>

/** What a fact says, for every output: nothing in it was typed as free text. */
export function tellFact(name: keyof Facts, value: unknown): Message {
  if (name === 'wachttijd') return tellWachttijd(value as Wachttijd) // the type that Facts gives this name
  if (name === 'dossier' || name === 'alles') return nl`het hele dossier`
  if (value === null || value === undefined) return nl`niet vastgelegd`
  if (value instanceof Map) return nl`${value.size} gezocht op schijf`
  if (Array.isArray(value)) return tellList(name, value)
  if (name === 'eindeVerplichtingen') return tellEinde(value as EindeVerplichtingen) // as above
  if (isNode(value)) return tellPart(value)
  // the only texts that are a fact by themselves are words of rivcheck, such as the phase
  return typeof value === 'string' && !isPlainDate(value) ? nl`${value}` : tellScalar('', value)
}

/** Where it stands in the file. */
export function placesOf(name: keyof Facts, value: unknown): readonly TracedPlace[] {
  if (name === 'dossier' || name === 'alles') return [{ path: '', date: null }]
  if (Array.isArray(value) && value.some(hasPath)) {
    return value.filter(hasPath).map((item) => ({ path: item.path, date: dayOf(item) }))
  }
  if (hasPath(value)) return [{ path: value.path, date: dayOf(value) }]
  const path = plaatsen[name]
  return path === undefined ? [] : [{ path, date: null }]
}

/** Every day that a part of the dossier tells by itself, not those of the parts inside it. */
export function daysOf(value: unknown): readonly PlainDate[] {
  if (isPlainDate(value)) return [value]
  return isNode(value) ? Object.values(value).filter(isPlainDate) : []
}

function tellWachttijd({ eersteDag, einde, onderbrekingen, samengesteld }: Wachttijd): Message {
  return joinMessages(
    [
      nl`eerste dag ${eersteDag}, laatste dag ${einde}`,
      ...(samengesteld ? [nl`samengesteld`] : []),
      ...(onderbrekingen.length > 0
        ? [nl`${onderbrekingen.reduce((som, { dagen }) => som + dagen, 0)} dagen tellen niet mee`]
        : []),
    ],
    '; ',
  )
}

function tellEinde({ datum, reden }: EindeVerplichtingen): Message {
  return nl`${datum} (${reden})`
}

function tellList(name: keyof Facts, items: readonly unknown[]): Message {
  if (items.length === 0) return nl`geen`
  if (name === 'werkdagen') return nl`${items.join(' ')}`
  return items.length === 1 ? nl`1 onderdeel` : nl`${items.length} onderdelen`
}

function tellPart(part: Node): Message {
  const fields = Object.entries(part).filter(([key]) => !weggelaten.has(key))
  if (fields.length === 0) return nl`vastgelegd`
  return joinMessages(
    fields.map(([key, value]) => joinMessages([{ words: [key], values: [] }, tellField(key, value)], ' ')),
    ', ',
  )
}

function tellField(key: string, value: unknown): Message {
  if (Array.isArray(value)) return nl`(${value.length})`
  return isNode(value) ? nl`(…)` : tellScalar(key, value)
}

function tellScalar(key: string, value: unknown): Message {
  if (typeof value === 'boolean') return value ? nl`ja` : nl`nee`
  if (typeof value === 'number' || isPlainDate(value)) return nl`${value}`
  return typeof value === 'string' && codesleutels.has(key) ? nl`${value}` : nl`…`
}

function dayOf(item: Node): PlainDate | null {
  const day = item.datum ?? item.van
  return isPlainDate(day) ? day : null
}

function hasPath(value: unknown): value is Node & { readonly path: string } {
  return isNode(value) && typeof value.path === 'string'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)
}
