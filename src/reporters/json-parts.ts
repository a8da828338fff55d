// For JSON that is written part by part, as the dossiers come.

/** What stands around the items of a list. */
export interface Separator {
  /** Before the next item. */
  next(): string
  /** Before the bracket that ends the list, which stands so far from the left. */
  end(spaces?: number): string
}

export function createSeparator(): Separator {
  let isEmpty = true
  return {
    next() {
      const text = isEmpty ? '\n' : ',\n'
      isEmpty = false
      return text
    },
    end: (spaces = 0) => (isEmpty ? '' : `\n${' '.repeat(spaces)}`),
  }
}

/** The report as far as it is known before the first dossier. */
export function headOf(members: object): string {
  return `${JSON.stringify(members, null, 2).slice(0, -'\n}'.length)},\n  "dossiers": [`
}

export function indent(text: string, spaces: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(spaces))
}
