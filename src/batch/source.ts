/** Something to judge: a file, or a dossier that came along on standard input. */
export interface Source {
  /** Relative to the working directory; `-` for standard input. */
  readonly file: string
  /** A named file is always tried; another only when it looks like a dossier. */
  readonly named: boolean
  /** For standard input: the dossier itself, and the line on which it starts, counted from 1. */
  readonly text?: { readonly bytes: Uint8Array; readonly line: number }
}
