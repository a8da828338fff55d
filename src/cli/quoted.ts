import { printable } from './printable.js'

/** A path as a shell takes it: between quotes where it holds more than letters, digits and the usual marks. */
export function quoted(path: string): string {
  const plain = printable(path)
  return /^[\w./\\:-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`
}
