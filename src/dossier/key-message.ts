import { freeText, type Message, type MessageValue, nl } from '../language/message.js'
import { documentsoorten } from './codes.js'
import { forbiddenMessage, isForbidden, isForbiddenWord } from './forbidden-key.js'
import { nearest, normalise } from './spelling.js'

/** More than any part of a dossier has keys. */
const maxListed = 40

/** Where keys belong that are often written one level too high. */
const placeOf: Readonly<Record<string, string>> = {
  eersteziektedag: 'verzuim',
  ziekmelding: 'verzuim',
  perioden: 'verzuim',
  aowdatum: 'werknemer',
  dienstverband: 'werknemer',
  uitzondering: 'spoor2',
}

/** The key that was meant by one that cannot stand here, if that can be told. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const plain = normalise(key)
  if (plain === 'tot' && known.includes('totEnMet')) return 'totEnMet'
  const same = known.find((candidate) => normalise(candidate) === plain) ?? keyWithoutColon(key, known)
  return same ?? (isForbiddenWord(key) ? undefined : nearest(key, known))
}

/**
 * Why this key cannot stand here, and which one to write instead.
 * @param known every key that may stand here
 * @param present the keys that stand here already
 */
export function unknownKeyMessage(key: string, known: readonly string[], present: readonly string[]): Message {
  const name = isTellable(key, known) ? key : freeText(key)
  const meant = meantKey(key, known)
  if (meant === 'totEnMet' && normalise(key) === 'tot') {
    return nl`Gebruik "totEnMet" in plaats van "${name}" (tot en met: de laatste dag telt mee)`
  }
  if (meant && meant === keyWithoutColon(key, known))
    return nl`Schrijf "${meant}: …", met een dubbele punt en een spatie erna`
  if (meant && normalise(meant) === normalise(key)) return nl`Onbekende sleutel "${name}"; schrijf "${meant}"`
  if (isForbidden(key) && !meant) return forbiddenMessage(key, name)
  return misplacedMessage(key, known) ?? unknownMessage(name, meant, known, present)
}

function unknownMessage(
  name: MessageValue,
  meant: string | undefined,
  known: readonly string[],
  present: readonly string[],
): Message {
  if (meant) return nl`Onbekende sleutel "${name}"; bedoeld is waarschijnlijk "${meant}"`
  const free = known.filter((candidate) => !candidate.startsWith('$') && !present.includes(candidate))
  return free.length > 0
    ? nl`Onbekende sleutel "${name}"; hier kan: ${listOf(free)}`
    : nl`Onbekende sleutel "${name}"; haal hem weg`
}

/** For a key that has a place, but not here. */
function misplacedMessage(key: string, known: readonly string[]): Message | undefined {
  const plain = normalise(key)
  const soort = documentsoorten.find((candidate) => normalise(candidate) === plain)
  if (soort && known.includes('documenten')) {
    return nl`"${key}" is geen eigen sleutel; zet het stuk in de lijst "documenten", met "soort: ${soort}"`
  }
  const place = Object.hasOwn(placeOf, plain) ? placeOf[plain] : undefined
  return place && known.includes(place) ? nl`"${key}" hoort onder "${place}"; zet het daar, ingesprongen` : undefined
}

/** In `{ naam Drukkerij }` and `{ naam:Drukkerij }` the whole is taken for a key. */
function keyWithoutColon(key: string, known: readonly string[]): string | undefined {
  const first = /^[^\s:]+(?=[\s:])/.exec(key)?.[0]
  return known.find((candidate) => candidate === first)
}

/** `a, b, c`, and after forty only how many more. */
export function listOf(names: readonly (string | number)[]): string {
  const listed = names.slice(0, maxListed).join(', ')
  return names.length > maxListed ? `${listed} en nog ${names.length - maxListed} andere` : listed
}

/**
 * Whether machine formats may repeat an unknown key: only a word of rivcheck's own, or one that is nearly that. Any other
 * may be a name, or medical, typed in the wrong place.
 */
export function isTellable(key: string, known: readonly string[]): boolean {
  if (!/^[A-Za-z$_][A-Za-z0-9_-]{0,39}$/.test(key)) return false
  return meantKey(key, known) !== undefined || isForbidden(key) || misplacedMessage(key, known) !== undefined
}
