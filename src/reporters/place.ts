import type { JudgedDossier } from '../kernel/report.js'

/** `dossier.yaml:84:10`; `regel 84, kolom 10` for a text without a name; null when the lines are not known. */
export function placeOf({ file, locate }: JudgedDossier, path: string): string | null {
  if (!locate) return null
  const { line, column } = locate(path)
  return file === null ? `regel ${line}, kolom ${column}` : `${fileName(file)}:${line}:${column}`
}

/** The file as people know it; `-` is what the command line calls standard input. What cannot be shown is marked. */
export function fileName(file: string | null): string {
  return file === null || file === '-' ? 'standaardinvoer' : file.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
}
