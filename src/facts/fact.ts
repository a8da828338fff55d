/** What the dossier says, or the field (JSON Pointer) that would say it. */
export type Fact<T> = Known<T> | Unknown

export interface Known<T> {
  readonly known: true
  readonly value: T
}

export interface Unknown {
  readonly known: false
  readonly path: string
}

export function known<T>(value: T): Known<T> {
  return { known: true, value }
}

export function unknown(path: string): Unknown {
  return { known: false, path }
}

/** A circumstance: absent means that the dossier does not say. */
export function circumstance<T>(value: T | null | undefined, path: string): Fact<T> {
  return value == null ? unknown(path) : known(value)
}
