import { checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import type { InvalidDossier, JudgedDossier } from '../../src/kernel/report.js'
import { loadExample } from './examples.js'

/** What would do something if it were not escaped, in a text, in an attribute, in a link, in a style or in a script. */
export const hostile = [
  '<script>window.gekraakt = 1</script>',
  '"><img src=x onerror="window.gekraakt = 2">',
  "'><svg onload=window.gekraakt=3>",
  '</title></style></script><script>window.gekraakt = 4</script>',
  'javascript:window.gekraakt=5',
  '<a href="javascript:window.gekraakt=6">klik</a>',
  '\u0024{window.gekraakt = 7} `x` {{7*7}} &lt;b&gt; <!-- ]]> -->',
  '\u202Eomgekeerd\u2066 \u0000\u001B[31m \uD800',
].join(' ')

/** An example with this in every free text: whatever is no date, no code and no number. */
export function hostileDossier(file: string): JudgedDossier {
  const dossier = loadExample(file)
  const cracked = { ...(crack(dossier) as Dossier), kenmerk: hostile } // the shape stays what it was
  if (!dossier.peildatum) throw new Error(`${file} heeft geen peildatum`)
  return checkDossier(cracked, {
    peildatum: dossier.peildatum,
    file: `map/${hostile}.yaml`,
    locate: () => ({ line: 1, column: 1 }),
    trace: true,
  })
}

export const hostileProblem: InvalidDossier = {
  status: 'invalid',
  file: `${hostile}.yaml`,
  sha256: null,
  problems: [{ path: `/${hostile}`, line: 3, column: 5, message: `Dit kan niet: ${hostile}`, machineMessage: 'x' }],
}

function crack(value: unknown): unknown {
  if (typeof value === 'string') return /[A-Z ]/.test(value) ? `${value} ${hostile}` : value
  if (Array.isArray(value)) return value.map(crack)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, crack(child)]))
}
