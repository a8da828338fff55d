import type { Verdict } from '../../src/kernel/verdict.js'
import type { Message } from '../../src/language/message.js'

/** What a verdict tells the reader first: why it does not apply, the question, or what is wrong at each place. */
export function textOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'notApplicable':
      return sentence(verdict.reason)
    case 'judgement':
      return sentence(verdict.question)
    case 'violated':
      return verdict.places.map(({ message }) => sentence(message)).join('\n')
    default:
      return ''
  }
}

/** The notes below a verdict, one line each. */
export function notesOf(verdict: Verdict): string {
  return 'notes' in verdict ? verdict.notes.map(sentence).join('\n') : ''
}

export function sentence({ words, values }: Message): string {
  return words.flatMap((word, index) => [word, String(values[index] ?? '')]).join('')
}
