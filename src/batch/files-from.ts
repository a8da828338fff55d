/**
 * The names in a list of files, for `--files-from`: one a line, or with a zero byte after each (`find -print0`), in
 * which case a name may hold a line end. Blank lines are skipped. A name stands as it is: no comments, no patterns, no
 * quotes, because each of those marks may begin a real name.
 * @param list UTF-8, or UTF-16 with a byte order mark as PowerShell writes it.
 * @returns the names as written, to be handed to `findFiles` as `listed`.
 */
export function filesFrom(list: string | Uint8Array): readonly string[] {
  const text = typeof list === 'string' ? list : decodeList(list)
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)
  return names.filter((name) => name.trim() !== '')
}

function decodeList(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
