/** The path of `key` below `path` (RFC 6901). */
export function below(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The keys and indexes along a path; none for ''. */
export function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The last key of a path that is not an index: for a list item the key of its list, '' for the dossier itself. */
export function keyOf(path: string): string {
  return segmentsOf(path).findLast((segment) => !/^\d+$/.test(segment)) ?? ''
}
