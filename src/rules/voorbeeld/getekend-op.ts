/** A paper of that day, signed by both on that day. */
export function getekendOp(datum: string) {
  return { datum, ondertekend: { werkgever: datum, werknemer: datum } }
}
