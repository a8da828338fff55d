import { withoutMarks } from './log-commands.js'
import { oneLine } from './message.js'

/** Text as it stands, on one line: nothing in it is markup, a link or a mention. Not for the start of a line. */
export function plainText(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>|~&$#@!]/g, '\\$&')
    .replaceAll('://', ':\\/\\/')
    .replaceAll(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
}

/** A code span: nothing in it is markup, a link, a mention or a command to a build server, in a table neither. */
export function codeSpan(text: string, { inTable = false }: { readonly inTable?: boolean } = {}): string {
  const line = withoutMarks(oneLine(text))
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  const inner = inTable ? line.replaceAll('|', '\\|') : line
  return `${fence}${space}${inner}${space}${fence}`
}

/** Inside an HTML tag, where Markdown is not read. */
export function htmlText(text: string): string {
  return oneLine(text).replaceAll(/[&<>"'#]/g, (character) => `&#${character.charCodeAt(0)};`)
}
