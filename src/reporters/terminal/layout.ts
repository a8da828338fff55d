import { withoutCommands } from '../log-commands.js'
import { textWidth, wrapText } from './text-width.js'

const noBreakSpace = '\u00a0'

const longestTogether = 40

/** A few words that belong on one line, such as a day with its date; `release` makes the spaces ordinary again. */
export function together(text: string): string {
  return textWidth(text) > longestTogether ? text : text.replaceAll(' ', noBreakSpace)
}

/** The lines as one text, with ordinary spaces and an end of line after the last; none is a command to a build server. */
export function release(lines: readonly string[]): string {
  return `${lines.map((line) => withoutCommands(line).trimEnd()).join('\n')}\n`.replaceAll(noBreakSpace, ' ')
}

/** The same, line by line. */
export function* releaseEach(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield release([line])
}

/** Lines of at most `width` columns, the first indented by `indent` and the others by `hanging`. */
export function wrap(text: string, width: number, indent = 0, hanging = indent): string[] {
  const room = Math.max(1, width - Math.max(indent, hanging))
  return wrapText(text, room).map((line, index) => ' '.repeat(index === 0 ? indent : hanging) + line)
}

/** `prefix` and `text` on one line; further lines start below the text. */
export function hang(prefix: string, text: string, width: number): string[] {
  const indent = textWidth(prefix)
  const [first = '', ...rest] = wrap(text, width, indent)
  return [prefix + first.slice(indent), ...rest]
}

export interface Cell {
  readonly text: string
  readonly width: number
}

const gap = 2

/** A row of a table, as high as its highest cell. */
export function row(indent: number, cells: readonly Cell[]): string[] {
  const wrapped = cells.map(({ text, width }) => ({ lines: wrap(text, width), width }))
  const height = Math.max(...wrapped.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, index) => {
    const parts = wrapped.map(({ lines, width }) => pad(lines[index] ?? '', width))
    return (' '.repeat(indent) + parts.join(' '.repeat(gap))).trimEnd()
  })
}

/** Columns that are left for one flexible cell beside cells of these widths. */
export function roomBeside(measure: number, indent: number, widths: readonly number[]): number {
  return measure - indent - widths.reduce((sum, width) => sum + width + gap, 0)
}

/** Two texts at both ends of one line, or below each other when that does not fit. */
export function atBothEnds(left: string, right: string, measure: number): string[] {
  const space = measure - textWidth(left) - textWidth(right)
  if (space >= gap) return [left + ' '.repeat(space) + right]
  return [...wrap(left, measure, 0, 2), ...wrap(right, measure, 2)]
}

/** `text` with spaces after it, to fill `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}
