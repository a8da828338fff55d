import { load, YAMLException } from 'js-yaml'
import { coreSchema, labelledSchema } from './core-schema.js'
import { deeperThan } from './nesting.js'
import type { PlaceKeeper } from './quick-places.js'

/**
 * What the two readers of YAML may take differently, or what only the thorough one refuses: tabs and uncommon line
 * ends, directives, further documents, anchors, references, labels, explicit keys, lists and groups as keys, block
 * texts with a number, a comment or a blank line at the start, a blank line behind a backslash, comments right behind
 * something. Also found where it means nothing, in a text; then the thorough reader is only slower. Each looks back only
 * from the rare character itself: that takes a quarter of the time.
 */
const uncommon =
  /[\t\u0085\u2028\u2029\uFEFF]|[&*](?<=(?:^|[\s[\]{},:?"'-]).)\S|[!?](?<=(?:^|[\s[\]{},:?"'-])(?:!|\?(?=\s|$)))|[\]}]\s*:|[|>]-?(?:[+\d]| +#| *\r?\n *\r?\n)|#(?<=["'[\]{},]#)|\\ *\r?\n *\r?\n|%(?<=^%)|-(?<=^-)--|\.(?<=^\.)\.\./m
/** A line of comment, and below it something else than a key or an item: `yaml` may take that for a key too. */
const commentInValue = /^ *#.*(?:\r?\n *)+(?=[^ \r\n#])(?!-[ \r\n]|[\w$]+ *:)/m
/** Also the columns that a line may be indented. */
const maxQuickDepth = 100
const openingMarker = /^--- *\r?\n/

/**
 * The value of a text that is written in a common way: the same as the thorough reader gives, in a twentieth of the
 * time. `undefined` for any other text, whatever is the matter with it.
 * @param keeper sees where everything stands, unless the text is JSON.
 */
export function readQuickly(text: string, keeper?: PlaceKeeper): unknown {
  try {
    return /^\s*[{[]/.test(text) ? readJson(text) : readYaml(text, keeper)
  } catch {
    return undefined
  }
}

/**
 * The value of a text also when it is written in an uncommon way: only to see whether it is worth to read it thoroughly,
 * because that may find another value. `undefined` when it cannot be read, or names a part to use it again: a few of
 * those make a value without end.
 */
export function readRoughly(text: string): unknown {
  if (deeperThan(maxQuickDepth, text) !== undefined) return undefined
  try {
    return load(text, { schema: labelledSchema, onWarning: refuse, listener: refuseAnchor })
  } catch {
    return undefined
  }
}

/** Where a text names a part to use it again; undefined when it does not, or cannot be read up to there. */
export function anchorAt(text: string): number | undefined {
  if (deeperThan(maxQuickDepth, text) !== undefined) return undefined
  try {
    load(text, { schema: labelledSchema, listener: refuseAnchor })
    return undefined
  } catch (cause) {
    const at = cause instanceof AnchorError ? text.indexOf(`&${cause.anchor}`) : -1
    return at < 0 ? undefined : at
  }
}

class AnchorError extends Error {
  constructor(readonly anchor: unknown) {
    super()
  }
}

/** The types of js-yaml leave out that its state knows the anchor of each part. */
function refuseAnchor(_: unknown, state: object): void {
  if ('anchor' in state && state.anchor !== null) throw new AnchorError(state.anchor)
}

/** Where the quick reader got stuck, for a text too large for a better answer; undefined when it did not. */
export function stuckAt(text: string): number | undefined {
  if (deeperThan(maxQuickDepth, text) !== undefined) return undefined
  try {
    load(text, { schema: coreSchema })
    return undefined
  } catch (cause) {
    return cause instanceof YAMLException ? cause.mark?.position : undefined
  }
}

function readYaml(text: string, keeper: PlaceKeeper | undefined): unknown {
  const body = text.replace(openingMarker, '')
  return uncommon.test(body) ||
    (body.includes('#') && commentInValue.test(body)) ||
    deeperThan(maxQuickDepth, body) !== undefined
    ? undefined
    : load(text, { schema: coreSchema, onWarning: refuse, ...(keeper && { listener: keeper.listener }) })
}

function refuse(warning: Error): never {
  throw warning
}

/** JSON lets a key stand twice. As many colons behind quotes as there are keys: then none does. */
function readJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return keysIn(value) === colonsIn(text) ? value : undefined
}

const colonBehindQuote = /"\s*:/g

function colonsIn(text: string): number {
  colonBehindQuote.lastIndex = 0
  let count = 0
  while (colonBehindQuote.test(text)) count += 1
  return count
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce<number>((count, item) => count + keysIn(item), 0)
  const fields = value as Readonly<Record<string, unknown>> // JSON has no other keys
  let count = 0
  for (const key in fields) count += 1 + keysIn(fields[key])
  return count
}
