import type { InvalidDossier, UnreadableDossier } from '../../kernel/report.js'
import { aantal } from '../../language/aantal.js'
import { oneLine } from '../message.js'
import { fileName } from '../place.js'
import { html, type Markup, ours } from './markup.js'
import { table } from './table.js'
import { badge } from './tone.js'

/** Why a file was not judged: every problem with its place. `level` is that of its heading. */
export function notJudged({ status, file, problems }: InvalidDossier | UnreadableDossier, level: 1 | 3): Markup {
  const name = fileName(file)
  const count = aantal(problems.length, 'probleem', 'problemen')
  const word = status === 'invalid' ? `Ongeldig: ${count}` : 'Onleesbaar'
  const tag = ours(`h${level}`)
  const rows = problems.map(({ line, column, message }) => ({
    cells: [html`<code>${line}:${column}</code>`, oneLine(message)],
  }))
  return html`<div class="not-judged">
<${tag}>${name}</${tag}>
<p>${badge(word, 'error')} Dit bestand is niet getoetst.</p>
${table(`Problemen in ${name}`, [{ title: 'Regel:kolom' }, { title: 'Wat er is' }], rows)}</div>
`
}
