import { oneLine } from './message.js'

/**
 * An XML element. Attributes and text are escaped, and freed of what XML 1.0 forbids; attributes without a value are
 * left out.
 * @param content text, or elements made by this function; without it the element is empty.
 */
export function element(name: string, attributes: Attributes, content?: string | readonly Xml[]): Xml {
  const open = name + Object.entries(attributes).map(attribute).join('')
  if (content === undefined) return { xml: `<${open}/>` }
  const inner = typeof content === 'string' ? textOf(content) : content.map(({ xml }) => `\n${xml}`).join('')
  return { xml: `<${open}>${inner}${typeof content === 'string' ? '' : '\n'}</${name}>` }
}

/** Finished XML, so that text can never be taken for it. */
export interface Xml {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number | null>>

function attribute([name, value]: readonly [string, string | number | null]): string {
  return value === null ? '' : ` ${name}="${withoutCommand(escapeXml(oneLine(String(value))))}"`
}

function textOf(content: string): string {
  return content
    .split('\n')
    .map((line) => withoutCommand(escapeXml(oneLine(line))))
    .join('\n')
}

/** In the log of a build a line that starts with `::`, or holds `##[`, could be taken for a command. */
function withoutCommand(line: string): string {
  return line.replace(/^::/, '&#58;:').replaceAll(/##(?=[\w.-]*\[)/g, '&#35;#')
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
