/**
 * Where lists and groups go further into each other than `depth`, judged by the signs alone; undefined when they do not.
 * The readers of YAML call themselves for each level, and V8 ends the whole process when it must compile a regular
 * expression with hardly any stack left.
 */
export function deeperThan(depth: number, text: string, tell = depth - 2): number | undefined {
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
  const dashes = new RegExp(`(?:[-?] +){${depth}}`).exec(text)
  if (dashes) return dashes.index + 2 * (tell + 1)
  return new RegExp(`^ {${depth}}`, 'm').exec(text) ? 0 : undefined
}
