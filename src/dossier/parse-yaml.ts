import { Composer, type Document, type ParsedNode, Parser } from 'yaml'
import { nl } from '../language/message.js'
import type { Mistake } from './problems.js'
import { secondDocument } from './second-dossier.js'
import { syntaxMistakes } from './syntax-mistakes.js'

export interface Parsed {
  readonly contents: ParsedNode | null
  readonly mistakes: readonly Mistake[]
}

/** Unique keys and the depth are checked in `to-value`: there in linear time, and with our own words. */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** YAML 1.2, so JSON too, as a tree that knows its places. Exactly one document, without directives. */
export function parseYaml(text: string): Parsed {
  return withoutStacks(() => parse(text))
}

/** The parser makes an error for every mistake, and most of its time goes into noting from where: nobody looks at that. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function parse(text: string): Parsed {
  const tokens = [...new Parser().parse(text)]
  const directive = tokens.find((token) => token.type === 'directive')
  if (directive) {
    const message = nl`Een regel die met % begint kan hier niet; laat hem weg (een dossier is altijd YAML 1.2)`
    return { contents: null, mistakes: [{ path: '', message, offset: directive.offset }] }
  }
  // without comments the composer gives parsed documents only
  const documents = [...new Composer(options).compose(tokens, true, text.length)] as Document.Parsed[]
  const [document, second] = documents
  const contents = document?.contents ?? null
  if (second) return { contents: null, mistakes: [secondDocument(startOf(second, text))] }
  return { contents, mistakes: syntaxMistakes(document?.errors ?? [], contents, text) }
}

/** The `---` that opens a document, or its first line. */
function startOf(document: Document.Parsed, text: string): number {
  const [start] = document.range
  const marker = text.lastIndexOf('---', start)
  return marker >= 0 && text.slice(marker + 3, start).trim() === '' ? marker : start
}
