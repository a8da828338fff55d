/** What the disk says of a file that the dossier names: filled in by the command, never read below it. */
export type Bestand =
  | { readonly status: 'aanwezig'; readonly bytes: number; readonly sha256: string }
  | { readonly status: 'ontbreekt' }
  | { readonly status: 'onleesbaar' }
  | { readonly status: 'buiten-map' }
