/** Words as a Dutch sentence lists them: `a`, `a en b`, `a, b en c`. */
export function opsomming(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`
}
