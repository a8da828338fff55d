/** Something to judge: a file, or a dossier that came along on standard input. */
export interface Source {
  /** Relative to the working directory; `-` for standard input. */
  readonly file: string
  /** A named file is always tried; another only when it looks like a dossier. */
  readonly named: boolean
  /** Why it cannot be read, when that is known already: such a source is told like any other file that is unreadable. */
  readonly unreadable?: string
  /** For standard input: the dossier itself, and the line on which it starts, counted from 1. */
  readonly text?: { readonly bytes: Uint8Array; readonly line: number }
}
