const newline = 10
const byteOrderMark = '\uFEFF'

/** The lines of a stream of UTF-8, without their ends; one at a time in memory. A byte order mark at the start is no text. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = []
  let isFirst = true
  const take = (): string => {
    const text = Buffer.concat(parts).toString('utf8')
    parts = []
    const line = isFirst && text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text
    isFirst = false
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield take()
}
