/**
 * Where lists and groups go further into each other than `depth`, judged by the signs alone; undefined when they do not.
 * The readers of YAML call themselves for each level, and V8 ends the whole process when it must compile a regular
 * expression with hardly any stack left.
 */
export function deeperThan(depth: number, text: string, tell = depth - 2): number | undefined {
  const bracket = hasMoreBrackets(depth, text) ? deepBracket(depth, text, tell) : -1
  if (bracket >= 0) return bracket
  const { dashes, spaces, column } = indentsOf(depth)
  const found = dashes.exec(text)
  if (found) return found.index + 2 * (tell + 1)
  return text.includes(column) && spaces.test(text) ? 0 : undefined
}

const opening = /[[{]/g

/** Most texts do not open so many at all. */
function hasMoreBrackets(depth: number, text: string): boolean {
  opening.lastIndex = 0
  let count = 0
  while (count <= depth && opening.test(text)) count += 1
  return count > depth
}

/** -1 when the brackets go no deeper. Apart from the rest: V8 would throw away what it made of the loop at each text. */
function deepBracket(depth: number, text: string, tell: number): number {
  let level = 0
  let place = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32 // [ and { differ in one bit, as ] and } do
    if (code === 123) {
      level += 1
      if (level === tell + 2) place = at
      if (level > depth) return place
    } else if (code === 125 && level > 0) level -= 1
  }
  return -1
}

interface Indents {
  readonly dashes: RegExp
  readonly spaces: RegExp
  readonly column: string
}

const indents = new Map<number, Indents>()

/** Each reader asks for one depth only. */
function indentsOf(depth: number): Indents {
  const known = indents.get(depth)
  if (known) return known
  const dashes = new RegExp(`(?:[-?] +){${depth}}`)
  const made = { dashes, spaces: new RegExp(`^ {${depth}}`, 'm'), column: ' '.repeat(depth) }
  indents.set(depth, made)
  return made
}
