/** A number and what there is so much of, as a Dutch sentence says it: `1 dossier`, `2 dossiers`. */
export function aantal(getal: number, een: string, meer: string): string {
  return `${getal} ${getal === 1 ? een : meer}`
}

/** A number of days: `1 dag`, `2 dagen`. */
export function aantalDagen(dagen: number): string {
  return aantal(dagen, 'dag', 'dagen')
}
