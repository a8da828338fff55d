import type { DossierEntry, JudgedDossier, PartStatus } from '../kernel/report.js'
import { isOpenBreach } from '../kernel/result.js'
import { parts } from '../kernel/rule.js'
import { namedChecks } from '../rules/index.js'
import { faseLabels, headlineWord, namedWord, partLabels } from './labels.js'
import { isJudged } from './summary.js'
import { worstOf } from './urgency.js'

/** A column of the overview that spreadsheets get: one row a dossier, nothing in it that was typed as free text. */
export interface Column {
  /** Dutch, in small letters; the same in every version. */
  readonly header: string
  readonly kind: 'text' | 'number' | 'date'
  /** In characters, for forms that have widths. */
  readonly width: number
  readonly of: (entry: DossierEntry) => string | number | null
}

export const dossierColumns: readonly Column[] = [
  text('bestand', 36, ({ file }) => (file === '-' ? 'standaardinvoer' : file)),
  text('status', 11, ({ status }) => statusWords[status]),
  ofJudged('kenmerk', 'text', 18, ({ kenmerk }) => kenmerk),
  ofJudged('werkgever', 'text', 14, ({ owners }) => owners.werkgever.referentie),
  ofJudged('casemanager', 'text', 14, ({ owners }) => owners.casemanager.referentie),
  ofJudged('peildatum', 'date', 12, ({ peildatum }) => peildatum.datum),
  ofJudged('week', 'number', 7, ({ week }) => week),
  ofJudged('fase', 'text', 22, ({ fase }) => faseLabels[fase]),
  ofJudged('eerste ziektedag', 'date', 16, ({ wachttijd }) => wachttijd.eersteZiektedag),
  ofJudged('einde wachttijd', 'date', 16, ({ wachttijd }) => wachttijd.einde),
  ofJudged('einde met verlenging', 'date', 20, ({ wachttijd }) => wachttijd.eindeTijdvak),
  ...parts.map((part) => ofJudged(small(partLabels[part]), 'text', 18, (dossier) => statusWord(dossier.parts[part]))),
  ...namedChecks.map(({ name }) =>
    ofJudged(name.replaceAll('-', ' ').replace('riv', 'RIV'), 'text', 18, ({ named }) => {
      const check = named.find((candidate) => candidate.name === name)
      return check ? namedWord(check).toLowerCase() : null
    }),
  ),
  ofJudged('niet voldaan', 'number', 13, ({ counts }) => counts.violated.error),
  ofJudged("risico's", 'number', 10, ({ counts }) => counts.violated.warning),
  ofJudged('aandachtspunten', 'number', 16, ({ counts }) => counts.violated.info),
  ofJudged('gedekt', 'number', 9, ({ counts }) => counts.covered),
  ofJudged('niet te beoordelen', 'number', 18, ({ counts }) => counts.undetermined),
  ofJudged('ter beoordeling', 'number', 16, ({ counts }) => counts.judgement),
  ofJudged('ergste regel', 'text', 13, (dossier) => worstOf(dossier)?.rule.id ?? null),
  ofJudged('ergste bevinding', 'text', 50, (dossier) => worstOf(dossier)?.rule.title ?? null),
  ofJudged('bevindingen', 'text', 30, ({ results }) => ids(results.filter(isOpenBreach).map(({ rule }) => rule))),
  ofJudged('volgende termijn', 'date', 17, ({ nextDeadlines }) => nextDeadlines[0]?.due ?? null),
  ofJudged('handel uiterlijk', 'date', 16, ({ nextDeadlines }) => nextDeadlines[0]?.actBy ?? null),
  ofJudged('regels volgende termijn', 'text', 24, ({ nextDeadlines }) => ids(nextDeadlines[0]?.rules ?? [])),
  text('probleem', 50, (entry) => (isJudged(entry) ? null : problemText(entry))),
]

/** Without the capital: `volledigheid RIV`. */
function small(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

const statusWords = {
  judged: 'getoetst',
  invalid: 'ongeldig',
  unreadable: 'onleesbaar',
} as const satisfies Record<DossierEntry['status'], string>

/** One word for each headline, so that a sheet can be filtered on it: the number of risks has a column of its own. */
function statusWord(status: PartStatus): string {
  return status === 'risk' ? 'risico' : headlineWord(status, 0).toLowerCase()
}

/** The first problem, with its place. */
export function problemText({ problems }: Exclude<DossierEntry, JudgedDossier>): string | null {
  const [first] = problems
  if (!first) return null
  const more = problems.length > 1 ? ` (en nog ${problems.length - 1})` : ''
  return `regel ${first.line}: ${first.machineMessage}${more}`
}

function ids(rules: readonly { readonly id: string }[]): string | null {
  return rules.length > 0 ? rules.map(({ id }) => id).join(' ') : null
}

function text(header: string, width: number, of: Column['of']): Column {
  return { header, kind: 'text', width, of }
}

function ofJudged(
  header: string,
  kind: Column['kind'],
  width: number,
  of: (dossier: JudgedDossier) => string | number | null,
): Column {
  return { header, kind, width, of: (entry) => (isJudged(entry) ? of(entry) : null) }
}
