/** What the runner of GitHub Actions makes of one line of output. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/**
 * Reads a line as the runner does: a command is `::name key=value,key=value::message`, up to the first `::` after the
 * name; then the escapes are undone.
 * @returns null for a line that is just output.
 */
export function readWorkflowCommand(line: string): WorkflowCommand | null {
  const trimmed = line.trimStart()
  if (!trimmed.startsWith('::')) return null
  const end = trimmed.indexOf('::', 2)
  if (end < 0) return null
  const head = trimmed.slice(2, end)
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  const pairs = (space < 0 ? '' : head.slice(space + 1).trim()).split(',').filter(Boolean)
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), undo(pair.slice(equals + 1), { ...inData, '%3A': ':', '%2C': ',' })] as const
  })
  return { name, properties: Object.fromEntries(properties), message: undo(trimmed.slice(end + 2), inData) }
}

const inData: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%25': '%' }

function undo(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => escapes[code] ?? code)
}
