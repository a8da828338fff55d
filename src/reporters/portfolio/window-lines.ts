import { aantal } from '../../language/aantal.js'
import { hoofdletter } from '../../language/hoofdletter.js'
import { together, wrap } from '../terminal/layout.js'
import type { Screen } from '../terminal/screen.js'
import type { Portfolio } from './collect.js'

/** More than these are for a spreadsheet. */
const shown = 20

/** Which dossiers are in a window, the most urgent first; empty when none is. */
export function windowLines({ windows }: Pick<Portfolio<unknown>, 'windows'>, { measure, style }: Screen): string[] {
  const filled = windows.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return []
  return [
    style.bold('Let op'),
    ...filled.flatMap(({ label, rule, rows }) => {
      const count = aantal(rows.length, 'dossier', 'dossiers')
      const names = rows.slice(0, shown).map(({ kenmerk, week }) => together(`${kenmerk} (week ${week})`))
      const more = rows.length > shown ? `, … en nog ${rows.length - shown}` : ''
      return [
        ...wrap([hoofdletter(label), together(count), rule].join(' · '), measure, 2, 4),
        ...wrap(style.dim(names.join(', ') + more), measure, 4),
      ]
    }),
    '',
  ]
}
