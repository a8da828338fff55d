/**
 * Where lists and groups go further into each other than `depth`, judged by the signs alone; undefined when they do not.
 * The readers of YAML call themselves for each level, and V8 ends the whole process when it must compile a regular
 * expression with hardly any stack left.
 */
export function deeperThan(depth: number, text: string, tell = depth - 2): number | undefined {
  const bracket = deepBracket(depth, text, tell)
  if (bracket >= 0) return bracket
  const { dashes, spaces } = indentsOf(depth)
  const found = dashes.exec(text)
  if (found) return found.index + 2 * (tell + 1)
  return spaces.test(text) ? 0 : undefined
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
}

const indents = new Map<number, Indents>()

/** Each reader asks for one depth only. */
function indentsOf(depth: number): Indents {
  const known = indents.get(depth)
  if (known) return known
  const made = { dashes: new RegExp(`(?:[-?] +){${depth}}`), spaces: new RegExp(`^ {${depth}}`, 'm') }
  indents.set(depth, made)
  return made
}
