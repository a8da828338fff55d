/** A function as people write it. */
export function functionName(code: string): string {
  return code === 'uwv' ? 'UWV' : code
}
