import { isMap, isNode, isScalar, isSeq, type ParsedNode, type YAMLError } from 'yaml'
import { type Message, nl } from '../language/message.js'
import type { Mistake } from './problems.js'

const maxSyntaxMistakes = 20
/** How far lists and groups may go into each other. */
export const maxDepth = 64

/** When the parser names one place more than once: the first of these says best what is wrong. */
const tellingFirst = ['UNEXPECTED_TOKEN', 'TAB_AS_INDENT', 'BLOCK_IN_FLOW', 'MULTILINE_IMPLICIT_KEY']

/**
 * What is wrong with the writing itself, at most one mistake a line: what follows on the same line is mostly a
 * consequence. None of the file's own text is repeated: it may be a line about health.
 */
export function syntaxMistakes(errors: readonly YAMLError[], contents: ParsedNode | null, text: string): Mistake[] {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted) {
    return [{ path: '', message: tooDeep, offset: startOfDepth(maxDepth + 1, contents) ?? exhausted.pos[0] }]
  }
  const ordered = mostTelling(errors.slice(0, 1000))
    .map((error) => ({ error, offset: offsetOf(error, contents, text) }))
    .sort((a, b) => a.offset - b.offset)
  const mistakes: Mistake[] = []
  let lastLine: number | undefined
  // once the structure is lost, what the parser makes of the lines below is its own confusion
  for (const { error, offset } of ordered) {
    const line = text.lastIndexOf('\n', offset - 1)
    if (line === lastLine || (mistakes.length > 0 && !standsAlone(error, text))) continue
    lastLine = line
    mistakes.push({ path: '', offset, message: messageOf(error, text) })
    if (mistakes.length === maxSyntaxMistakes) break
  }
  return mistakes
}

/** Whether an error is about one line, whatever stands around it. */
function standsAlone({ code, pos: [start] }: YAMLError, text: string): boolean {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return /^ *(?:- )?[\w-]+: +$/.test(text.slice(lineStart(start, text), start))
  return ['TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE'].includes(code)
}

/** Of the errors that start at one place, the one that says best what is wrong. */
function mostTelling(errors: readonly YAMLError[]): YAMLError[] {
  const best = new Map<number, YAMLError>()
  for (const error of errors) {
    const other = best.get(error.pos[0])
    if (!other || telling(error) < telling(other)) best.set(error.pos[0], error)
  }
  return [...best.values()]
}

function telling(error: YAMLError): number {
  const index = tellingFirst.indexOf(error.code)
  return index < 0 ? tellingFirst.length : index
}

function offsetOf(error: YAMLError, contents: ParsedNode | null, text: string): number {
  const [start, end] = error.pos
  if (isUnclosedQuote(error)) return lastScalarStart(contents) ?? start
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && isIndentedTooFar(error, text)) return firstOnLine(end - 1, text)
  return start
}

function messageOf(error: YAMLError, text: string): Message {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return nl`Hier is met een tab ingesprongen; gebruik spaties`
    case 'BAD_INDENT':
      return /end with a/.test(error.message)
        ? nl`Hier ontbreekt een sluithaak (] of }) van de lijst of groep die hierboven begint`
        : nl`Deze regel begint niet recht onder de regels waar hij bij hoort; geef ze evenveel spaties`
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nl`Na de eerste dubbele punt staat er nog een; zet de hele tekst tussen aanhalingstekens`
    case 'MULTILINE_IMPLICIT_KEY':
      return isIndentedTooFar(error, text)
        ? nl`Deze regel springt verder in dan de regel erboven; geef ze evenveel spaties`
        : colonOrList(error, text)
    case 'BLOCK_IN_FLOW':
      return missingComma
    case 'MISSING_CHAR':
      return missingCharacter(error, text)
    case 'BAD_SCALAR_START':
      return nl`Een waarde kan niet met dit teken beginnen; zet de waarde tussen aanhalingstekens`
    case 'BAD_DQ_ESCAPE':
      return nl`Na een backslash staat hier een teken dat dan niet kan; schrijf \\\\ voor één backslash, of gebruik ' in plaats van "`
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, text)
    case 'KEY_OVER_1024_CHARS':
      return nl`Deze sleutel is te lang; controleer waar de dubbele punt staat`
    case 'BAD_ALIAS':
      return nl`Na * of & hoort een naam; is gewone tekst bedoeld, zet die dan tussen aanhalingstekens`
    default:
      return nl`Dit is geen geldige YAML of JSON; controleer leestekens en inspringing op deze regel`
  }
}

export const tooDeep = nl`Hier zitten te veel lijsten en groepen in elkaar; een dossier gaat hooguit ${maxDepth} diep`
export const missingColon = nl`Hier ontbreekt een dubbele punt met een spatie erna; schrijf "sleutel: waarde"`
export const missingComma = nl`Hier ontbreekt een komma tussen twee onderdelen; is het één tekst, zet die dan tussen aanhalingstekens`

function missingCharacter(error: YAMLError, text: string): Message {
  if (isUnclosedQuote(error))
    return nl`De tekst die hier begint, heeft geen aanhalingsteken aan het eind; zet dat erbij`
  if (/end with a/.test(error.message)) {
    return nl`Hier ontbreekt een sluithaak (] of }) van de lijst of groep die hierboven begint`
  }
  return /Missing ,/.test(error.message) ? missingComma : colonOrList(error, text)
}

function colonOrList(error: YAMLError, text: string): Message {
  const isListItem = /^-\s/.test(text.slice(error.pos[0], error.pos[0] + 2))
  return isListItem
    ? nl`Een lijst kan hier niet naast de sleutels staan; zet haar ingesprongen onder een sleutel`
    : missingColon
}

function unexpected(error: YAMLError, text: string): Message {
  const { message } = error
  if (/block-seq-ind/.test(message))
    return nl`Een lijst begint op een nieuwe regel onder de sleutel; zet het streepje daar`
  if (/Unexpected ,/.test(message)) return nl`Hier staat een komma te veel; haal hem weg`
  if (/flow-(map|seq)-end/.test(message)) return nl`Hier staat een sluithaak te veel; haal hem weg`
  if (firstOnLine(error.pos[0], text) === error.pos[0]) {
    return nl`Deze regel past niet onder de regel erboven; controleer de inspringing en het streepje`
  }
  return nl`Na de waarde staat hier nog iets; zet de hele tekst tussen aanhalingstekens, of begin een nieuwe regel`
}

function isUnclosedQuote(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && /^Missing closing/.test(error.message)
}

/** `sleutel: waarde` with a key below it that is indented: YAML takes the two lines for one key. */
function isIndentedTooFar(error: YAMLError, text: string): boolean {
  return firstOnLine(error.pos[0], text) !== error.pos[0]
}

/** The first character that is no space, on the line of `offset`. */
function firstOnLine(offset: number, text: string): number {
  let first = lineStart(offset, text)
  while (text[first] === ' ') first += 1
  return first
}

/** Where the first part stands that has `depth` lists and groups around it. */
function startOfDepth(depth: number, node: unknown): number | undefined {
  if (depth === 0) return isNode(node) ? node.range?.[0] : undefined
  const children = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : []
  for (const child of children) {
    const start = startOfDepth(depth - 1, child)
    if (start !== undefined) return start
  }
  return undefined
}

function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** An unclosed text swallows the rest of the file, so it is the last value in it. */
function lastScalarStart(contents: ParsedNode | null): number | undefined {
  let node: unknown = contents
  while (isMap(node) || isSeq(node)) {
    const last: unknown = node.items.at(-1)
    node = isMap(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : last
  }
  return isScalar(node) ? node.range?.[0] : undefined
}
