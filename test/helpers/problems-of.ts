import { DossierError, loadDossier, type Problem } from '../../src/dossier/load.js'

/** The problems of a file, none when it loads. Any other error than a DossierError is a fault, and is thrown. */
export function problemsOf(input: string | Uint8Array): readonly Problem[] {
  try {
    loadDossier(input)
    return []
  } catch (cause) {
    if (cause instanceof DossierError) return cause.problems
    throw cause
  }
}

/** `line:column message`, as the command prints them. */
export function messagesOf(input: string | Uint8Array): readonly string[] {
  return problemsOf(input).map(({ line, column, message }) => `${line}:${column} ${message}`)
}

/** The smallest dossier: three lines, so that what a test adds begins at line 4. */
export const smallest = 'kenmerk: VZ-1\nverzuim:\n  eersteZiektedag: 2024-01-15\n'
