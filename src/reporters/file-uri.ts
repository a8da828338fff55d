/**
 * A file as a URI: relative to the working directory, or absolute when it was named so. Every character that could mean
 * something else in a URI is percent-encoded.
 * @returns null for standard input, which has no address.
 */
export function fileUri(file: string | null): string | null {
  if (file === null || file === '-') return null
  const path = file.replace(/^(?:\.\/+)+/, '')
  const encoded = path.split('/').map(encodeSegment).join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

function encodeSegment(segment: string): string {
  // half a surrogate pair has no UTF-8 and cannot be encoded
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))
}
