import { type Message, type MessageValue, nl } from '../language/message.js'
import { verbodenSleutels } from './codes.js'
import { normalise } from './spelling.js'

/** Medical wherever they stand in a key. The others must be a word of their own: `ziekte` is part of much. */
const unmistakable = [
  'burgerservicenummer',
  'diagnose',
  'medicatie',
  'medicijn',
  'symptomen',
  'ziektebeeld',
  'ziekteoorzaak',
  'ziekenhuis',
  'aandoening',
  'behandelplan',
]
const personNumbers = ['bsn', 'burgerservicenummer', 'sofinummer']
const forbidden: readonly string[] = verbodenSleutels

/** Whether a key is itself a word for a BSN or for medical data. */
export function isForbiddenWord(key: string): boolean {
  return forbidden.includes(normalise(key))
}

/** Whether a key asks for a BSN or for medical data: such a word, alone or as part of the key. */
export function isForbidden(key: string): boolean {
  const plain = normalise(key)
  if (plain === 'zelfdeoorzaak') return false // yes, no or unknown; never which cause
  if (isForbiddenWord(key) || unmistakable.some((word) => plain.includes(word))) return true
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/)
  return words.some((word) => forbidden.includes(word.toLowerCase()))
}

/** Why such a key has no place in a dossier. Never repeats what was filled in. */
export function forbiddenMessage(key: string, name: MessageValue): Message {
  if (personNumbers.some((word) => normalise(key).includes(word))) {
    return nl`"${name}" hoort niet in het dossier: een werkgever mag het BSN hiervoor niet gebruiken (UAVG art. 46); gebruik een eigen kenmerk en haal deze regel weg`
  }
  return nl`"${name}" hoort niet in het dossier: een werkgever mag geen medische gegevens vastleggen (AVG art. 9, UAVG art. 30); haal deze regel weg en noem alleen beperkingen en mogelijkheden`
}
