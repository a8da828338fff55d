/** A number of days as a Dutch sentence says it: `1 dag`, `2 dagen`. */
export function aantalDagen(dagen: number): string {
  return dagen === 1 ? '1 dag' : `${dagen} dagen`
}
