import type { Message, MessageValue } from '../language/message.js'
import type { Location } from './location.js'

/** One thing in the file that keeps it from being judged. */
export interface Problem extends Location {
  /** JSON Pointer; of a missing key, the place where it should stand. */
  readonly path: string
  /** For a person: may repeat at most 40 characters of what was written. */
  readonly message: string
  /** The same for machine formats, without anything that was typed as a value. */
  readonly machineMessage: string
}

/** A dossier that cannot be judged: every problem in it, in the order of the file. */
export class DossierError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'))
    this.name = 'DossierError'
    this.problems = problems
  }
}

/** A problem that does not know its line yet. */
export interface Mistake {
  readonly path: string
  readonly message: Message
  /** Where in the text, when `path` alone cannot tell. */
  readonly offset?: number
  /** The path of the key, when the mistake is in the key and not in what it holds. */
  readonly keyPath?: string
}

/**
 * @param offsetOf where a mistake stands in the text, when it does not say so itself
 * @throws DossierError when there is any mistake
 */
export function refuse(
  mistakes: readonly Mistake[],
  locate: (offset: number) => Location,
  offsetOf = (_: Mistake) => 0,
): void {
  if (mistakes.length > 0) throw new DossierError(toProblems(mistakes, offsetOf, locate))
}

const maxProblems = 200
const maxEcho = 40

/**
 * Every mistake with its place, in the order of the text. After the first two hundred only their number is told.
 * @param offsetOf where a mistake stands in the text
 * @param locate from an offset to line and column
 */
function toProblems(
  mistakes: readonly Mistake[],
  offsetOf: (mistake: Mistake) => number,
  locate: (offset: number) => Location,
): Problem[] {
  const placed = mistakes.map((mistake) => ({ mistake, offset: mistake.offset ?? offsetOf(mistake) }))
  placed.sort((a, b) => a.offset - b.offset)
  const problems = placed.slice(0, maxProblems).map(({ mistake: { path, message }, offset }) => ({
    path,
    ...locate(offset),
    message: textOf(message, echo),
    machineMessage: textOf(message, () => '…'),
  }))
  const last = problems.at(-1)
  if (!last || placed.length <= maxProblems) return problems
  const more = `Nog ${placed.length - maxProblems} andere problemen; los eerst deze op`
  return [...problems, { ...last, path: '', message: more, machineMessage: more }]
}

function textOf({ words, values }: Message, free: (text: string) => string): string {
  const write = (value: MessageValue) => (typeof value === 'object' ? free(value.freeText) : String(value))
  return words.map((word, index) => word + (index < values.length ? write(values[index] ?? '') : '')).join('')
}

/** At most forty characters on one line, without what could steer a terminal. */
function echo(text: string): string {
  const clean = text
    .slice(0, 10 * maxEcho)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  const characters = [...clean]
  return characters.length > maxEcho ? `${characters.slice(0, maxEcho - 1).join('')}…` : clean
}
