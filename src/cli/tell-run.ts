import { aantal, release, type Totals, together, wrap } from '../toolkit.js'
import { printable } from './printable.js'

const shownSkipped = 3

/** Which files of a folder or pattern were left out, because they are no dossiers. */
export function tellSkipped(skipped: readonly string[]): string {
  const more = skipped.length - shownSkipped
  const names = skipped.slice(0, shownSkipped).join(', ') + (more > 0 ? ` en nog ${more}` : '')
  return `overgeslagen, geen dossier: ${printable(names)}; noem een bestand om het toch te toetsen`
}

/** For a terminal of so many columns, without a word or a count cut in two; elsewhere on one line. */
export function inLines(text: string, columns: number | undefined): string {
  if (!columns) return `${text}\n`
  return release(wrap(text.split(' · ').map(together).join(' · '), columns, 0, 2))
}

/** The run in one line: how many dossiers, what came of them, and how fast it went. */
export function tellRun({ judged, invalid, unreadable, violated }: Totals, seconds: number): string {
  const findings = violated.error + violated.warning + violated.info
  const speed = Math.round((judged + invalid + unreadable) / Math.max(seconds, 0.001))
  return [
    `${judged} getoetst`,
    `${invalid} ongeldig`,
    `${unreadable} onleesbaar`,
    aantal(findings, 'bevinding', 'bevindingen'),
    `${seconds.toFixed(1).replace('.', ',')} s, ${speed} dossiers per seconde`,
  ].join(' · ')
}
