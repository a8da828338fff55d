import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry, Report } from '../../src/kernel/report.js'
import { caseNames, judgeCase } from './cases.js'
import { exampleFiles, judgeExample } from './examples.js'
import { invalidDossier, judgedDossier, unreadableDossier } from './report.js'

export function reportOf(...dossiers: DossierEntry[]): Report {
  return { peildatum: plainDate('2025-07-01'), dossiers }
}

/** Every example, every court case, a made-up dossier with every kind of result, and two files that were not judged. */
export const everyEntry: readonly DossierEntry[] = [
  ...exampleFiles.map((file) => judgeExample(file)),
  ...caseNames.map((name) => ({ ...judgeCase(name), file: `cases/${name}.yaml` })),
  judgedDossier(),
  invalidDossier,
  unreadableDossier,
]

/** What could do harm somewhere: a terminal, a build log, a spreadsheet, a page, a table. */
export const hostileNames: readonly string[] = [
  '\u001b[31mrood\u001b[0m\u001b]0;titel\u0007',
  'a\r\n::error file=x::ingevoegd\n::stop-commands::x',
  '::error file=x::ingevoegd',
  '##[error]ingevoegd',
  '%0A::warning::ingevoegd%',
  '=HYPERLINK("http://kwaad.example";"klik")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '";=1+1;"',
  ']]></failure><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &#x3c;script&#x3e;',
  '[klik](javascript:alert(1)) ![x](http://kwaad.example/x.png)',
  '| cel | `code` | **vet** | <b>',
  '# kop\n- lijst\n> citaat\n```',
  `</script><!-- $\{{ secrets.X }} {0} -->`,
  'links\u202Egnil\u2066om\u2069',
  'BEGIN:VEVENT\r\nATTENDEE:mailto:x@kwaad.example',
  'nul\u0000\u0001\u0085\u009b31m\u2028\u2029\uFFFE',
  'map\\..\\..\\x, met: komma; en spatie #1?',
  'half\uD800paar',
]
