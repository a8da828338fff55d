import { isPlainDate, type PlainDate } from '../../calendar/plain-date.js'
import { isGroup } from '../../dossier/is-group.js'
import type { DossierEntry } from '../../kernel/report.js'
import { type Severity, severities, type Verdict, verdictKinds } from '../../kernel/verdict.js'

/** What one rule said, as far as a comparison needs it. */
export interface RuleState {
  readonly verdict: Verdict['kind']
  /** Of a breach, covered or not; else null. */
  readonly severity: Severity | null
  readonly isCovered: boolean
  /** In which way the norm is not met; else null. */
  readonly breach: string | null
  /** Last good day, of a breach or of a term that runs; null when there is none. */
  readonly due: string | null
  /** At how many places the norm is not met. */
  readonly places: number
  readonly slug: string
  /** The fact, of a breach or a question; else null. */
  readonly message: string | null
}

/** One dossier of a report, small enough to keep tens of thousands. */
export interface DossierDigest {
  readonly file: string | null
  readonly sha256: string | null
  readonly kenmerk: string | null
  readonly status: DossierEntry['status']
  /** null when it was not judged. */
  readonly peildatum: PlainDate | null
  /** Rule ids in the order of `states`; many dossiers share one list. */
  readonly rules: readonly string[]
  readonly states: readonly RuleState[]
}

/** What a report does not fit in, and why. */
export class ReportProblem extends Error {}

/** Takes dossiers of a JSON report apart, one after another. */
export interface Digester {
  /** @throws ReportProblem when it is no dossier of a JSON report. */
  digest(entry: unknown): DossierDigest
}

export function createDigester(): Digester {
  let lastRules: readonly string[] = []
  const quiet = new Map<string, RuleState>()

  /** Most rules say nothing to compare: they share one state for each rule and verdict. */
  function share(id: string, state: RuleState): RuleState {
    if (state.message !== null || state.severity !== null) return state
    const key = `${id} ${state.verdict} ${state.due}`
    const known = quiet.get(key)
    if (known) return known
    quiet.set(key, state)
    return state
  }

  return {
    digest(entry) {
      const dossier = asObject(entry, 'het dossier')
      const status = oneOf(dossier.status, statuses, 'status')
      const results = asList(dossier.results, 'results').map((result) => asObject(result, 'results'))
      const ids = results.map(({ rule }) => asText(rule, 'rule'))
      if (status === 'judged' && ids.length === 0) throw new ReportProblem('results is leeg')
      if (ids.length !== lastRules.length || ids.some((id, index) => id !== lastRules[index])) lastRules = ids
      return {
        file: textOrNull(dossier.file, 'file'),
        sha256: textOrNull(dossier.sha256, 'sha256'),
        kenmerk: textOrNull(dossier.kenmerk, 'kenmerk'),
        status,
        peildatum: status === 'judged' ? asDate(asObject(dossier.peildatum, 'peildatum').date) : null,
        rules: lastRules,
        states: results.map((result, index) => share(ids[index] ?? '', stateOf(result))),
      }
    },
  }
}

const statuses = ['judged', 'invalid', 'unreadable'] as const

function stateOf(result: Fields): RuleState {
  const verdict = oneOf(result.verdict, verdictKinds, 'verdict')
  const isBreach = verdict === 'violated'
  return {
    verdict,
    severity: isBreach ? oneOf(result.severity, severities, 'severity') : null,
    isCovered: isBreach && result.covered !== null && result.covered !== undefined,
    breach: isBreach ? textOrNull(result.breach ?? null, 'breach') : null,
    due: isBreach || verdict === 'pending' ? textOrNull(result.due ?? null, 'due') : null,
    places: isBreach ? asList(result.places, 'places').length : 0,
    slug: asText(result.slug, 'slug'),
    message: textOrNull(verdict === 'judgement' ? result.question : isBreach ? result.message : null, 'message'),
  }
}

type Fields = Readonly<Record<string, unknown>>

function asObject(value: unknown, name: string): Fields {
  if (isGroup(value)) return value
  throw new ReportProblem(`${name} is geen groep van gegevens`)
}

function asList(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new ReportProblem(`${name} ontbreekt of is geen lijst`)
}

function asText(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw new ReportProblem(`${name} ontbreekt of is geen tekst`)
}

function textOrNull(value: unknown, name: string): string | null {
  return value === null ? null : asText(value, name)
}

function asDate(value: unknown): PlainDate {
  if (typeof value === 'string' && isPlainDate(value)) return value
  throw new ReportProblem('peildatum is geen datum')
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], name: string): T {
  const found = choices.find((choice) => choice === value)
  if (found) return found
  throw new ReportProblem(`${name} ontbreekt of is onbekend`)
}
