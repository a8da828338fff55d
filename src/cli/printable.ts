import { withoutCommands } from '../toolkit.js'

/**
 * Text from outside on one line: a file name or a word of the command line can hold anything, also what a terminal
 * obeys or what turns the reading direction.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
}

/**
 * The same for text of more lines, of which no line can be a command to the build server that shows it: those obey
 * `::error::` at the start of a line, and `##[error]` anywhere.
 */
export function harmless(text: string): string {
  return text
    .split('\n')
    .map((line) => withoutCommands(printable(line.replaceAll('\t', '  '))))
    .join('\n')
}
