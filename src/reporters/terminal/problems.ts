import type { InvalidDossier, UnreadableDossier } from '../../kernel/report.js'
import { aantal } from '../../language/aantal.js'
import { oneLine } from '../message.js'
import { fileName } from '../place.js'
import { wrap } from './layout.js'
import { paint } from './paint.js'
import type { Screen } from './screen.js'

/** Why a file was not judged: every problem with its place, as editors and terminals link to it. */
export function problemLines(entry: InvalidDossier | UnreadableDossier, screen: Screen): string[] {
  const { status, problems } = entry
  const file = fileName(entry.file)
  const count = aantal(problems.length, 'probleem', 'problemen')
  const word = status === 'invalid' ? `ONGELDIG: ${count}` : 'ONLEESBAAR'
  return [
    ...wrap(`${paint(word, 'error', screen)}  ${screen.style.bold(file)}`, screen.measure, 0, 2),
    ...problems.flatMap(({ line, column, message }) =>
      wrap(`${file}:${line}:${column} ${oneLine(message)}`, screen.measure, 2, 4),
    ),
  ]
}
