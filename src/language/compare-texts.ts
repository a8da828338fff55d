/** The order of two texts, the same in every language and on every system; for sorting: negative when `a` comes first. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
