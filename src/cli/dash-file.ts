import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { quoted } from './quoted.js'

const asDossier = /\.(?:ya?ml|json)$/i

/**
 * The first word before `--` that is a file of dossiers by its name and stands in the folder, but that an option with its
 * value hides: `-onderzoek.yaml` is also `-o nderzoek.yaml`, and the dossier would be left out without a word.
 */
export function hiddenFile(argv: readonly string[], cwd: string): string | undefined {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  return words.find((word) => /^-[^-]/.test(word) && asDossier.test(word) && isFile(word, cwd))
}

/** Whether what was taken for an option is a file, or is meant as one. */
export function isMeantAsFile(word: string, cwd: string): boolean {
  return (asDossier.test(word) && !word.includes('=')) || isFile(word, cwd)
}

/** How to name a file that begins with a dash. */
export function howToName(file: string): string {
  return `begint een bestandsnaam met een streepje, schrijf dan ${quoted(`./${file}`)} of -- ${quoted(file)}`
}

function isFile(name: string, cwd: string): boolean {
  try {
    return statSync(resolve(cwd, name)).isFile()
  } catch {
    return false
  }
}
