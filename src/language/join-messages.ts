import type { Message } from './message.js'

/** Messages one after the other, as one. */
export function joinMessages(messages: readonly Message[], separator: string): Message {
  const [first, ...rest] = messages
  if (!first) return { words: [''], values: [] }
  return rest.reduce((joined, next) => append(append(joined, { words: [separator], values: [] }), next), first)
}

function append(a: Message, b: Message): Message {
  const seam = (a.words.at(-1) ?? '') + (b.words[0] ?? '')
  return { words: [...a.words.slice(0, -1), seam, ...b.words.slice(1)], values: [...a.values, ...b.values] }
}
