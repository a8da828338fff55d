/** A text as it begins a sentence. */
export function hoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
