import { aantal } from '../../toolkit.js'
import { harmless, printable } from '../printable.js'
import type { Problem } from './build-dossiers.js'
import type { Dropped } from './drop-columns.js'
import type { Finished } from './finish-dossiers.js'

export interface Outcome {
  readonly folder: string
  readonly isWritten: boolean
  readonly ready: readonly Finished[]
  readonly refused: readonly Finished[]
  readonly stray: readonly Problem[]
  readonly dropped: readonly Dropped[]
  readonly unused: readonly string[]
}

const widest = 40

/** What an import did, or would do: which files, what was left out, and every problem with its row and column. */
export function tellImport({ folder, isWritten, ready, refused, stray, dropped, unused }: Outcome): string {
  const width = Math.min(widest, Math.max(0, ...ready.map(({ file }) => file.length)))
  const blocks = [
    ready.length > 0 && [
      isWritten ? `Geschreven in ${folder}:` : `Proef, er is niets geschreven. Met --write komen in ${folder}:`,
      ...ready.map(
        ({ file, rows, lists }) => `  ${file.padEnd(width)}  ${[rowsOf(rows), ...lists.map(count)].join(', ')}`,
      ),
    ],
    refused.length + stray.length > 0 && [
      isWritten ? 'Niet geschreven:' : 'Kan niet worden geschreven:',
      ...refused.flatMap(({ kenmerk, rows, problems }) => [
        `  ${kenmerk} (${rowsOf(rows)})`,
        ...problems.map((problem) => `    ${problem}`),
      ]),
      ...stray.map(({ row, column, message }) => `  rij ${row}, kolom ${column ?? '?'}: ${message}`),
    ],
    dropped.length > 0 && ['Weggelaten kolommen:', ...dropped.map(({ column, reason }) => `  ${column}: ${reason}`)],
    unused.length > 0 && [`Kolommen die nergens heen gaan: ${unused.join(', ')}`],
    [
      `${aantal(ready.length, 'dossier', 'dossiers')} ${isWritten ? 'geschreven' : 'te schrijven'}, ${refused.length} niet.`,
    ],
  ]
  return `${blocks
    .filter((block) => block !== false)
    .map((block) => block.map((line) => harmless(printable(line))).join('\n'))
    .join('\n\n')}\n`
}

function count([key, length]: readonly [string, number]): string {
  return `${key} ${length}`
}

function rowsOf(rows: readonly number[]): string {
  const [first, ...rest] = rows
  if (rest.length === 0) return `rij ${first}`
  const last = rest.at(-1)
  const isUnbroken = last === (first ?? 0) + rest.length
  return isUnbroken ? `rij ${first}-${last}` : `rij ${first} en ${aantal(rest.length, 'andere rij', 'andere rijen')}`
}
