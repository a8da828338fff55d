/** What the disk says of a file that the dossier names: filled in by the command, never read below it. */
export type Bestand =
  /** `sha256` is null when no other file that the dossier names can have the same content. */
  | { readonly status: 'aanwezig'; readonly bytes: number; readonly sha256: string | null }
  | { readonly status: 'ontbreekt' }
  | { readonly status: 'onleesbaar' }
  | { readonly status: 'buiten-map' }
