/** Whether a file may be a dossier by its name. */
export function isCandidate(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name) && !/^rivcheck|\.schema\.json$/i.test(name)
}
