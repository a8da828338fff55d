import { formatDate } from '../../calendar/format.js'
import { isPlainDate } from '../../calendar/plain-date.js'
import { aantal } from '../../language/aantal.js'
import { opsomming } from '../../language/opsomming.js'
import { rules } from '../../rules/index.js'
import { breachCounts, severityWord, verdictWord } from '../labels.js'
import { oneLine } from '../message.js'
import type { Cause, Causes } from './causes.js'
import type { ChangeKind, RuleChange } from './changes.js'
import type { DossierChange, DossierDiff, DossierMention, KindCounts, LevelCounts } from './compare.js'
import type { RuleState } from './digest.js'

export const kindLabels = {
  new: 'Nieuw',
  worse: 'Erger',
  unclear: 'Niet meer te beoordelen',
  question: 'Nieuwe vraag',
  better: 'Minder erg',
  solved: 'Opgelost',
  answered: 'Vraag beantwoord',
} as const satisfies Record<ChangeKind, string>

export const mentionLabels = {
  appeared: 'Alleen in het nieuwe rapport',
  disappeared: 'Alleen in het oude rapport',
  judgedNow: 'Nu wel te toetsen',
  notJudgedNow: 'Niet meer te toetsen',
} as const satisfies Record<DossierMention['kind'], string>

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]))

/** What the rule asks; a rule that this rivcheck does not know has only its name. */
export function titleOf({ rule, before, after }: RuleChange): string {
  return titles.get(rule) ?? oneLine((after ?? before)?.slug ?? '')
}

/** `RISICO, eerst VOLDAAN`. */
export function stepOf({ before, after }: RuleChange): string {
  const [was, is] = [stateWord(before), stateWord(after)]
  return was === is ? `${is}, ${placesText(after)}, eerst ${before?.places ?? 0}` : `${is}, eerst ${was}`
}

/** What is open now, with days as people write them; '' when nothing is. */
export function factOf({ after }: RuleChange): string {
  if (!after?.message || after.isCovered) return ''
  return oneLine(after.message).replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    isPlainDate(day) ? formatDate(day) : day,
  )
}

function stateWord(state: RuleState | null): string {
  if (!state) return 'geen regel'
  if (state.isCovered) return 'GEDEKT'
  return state.severity ? severityWord(state.severity) : verdictWord(state.verdict)
}

function placesText(state: RuleState | null): string {
  const places = state?.places ?? 0
  return `op ${aantal(places, 'plaats', 'plaatsen')}`
}

const causeNames = {
  file: 'het bestand',
  date: 'de peildatum',
  tool: 'rivcheck',
} as const satisfies Record<Cause, string>

/** Why the outcome may differ, and what cannot be told. */
export function causeText({ changed, unknown }: Causes): string {
  return because(changed) + (unknown.length === 0 ? '' : `; ${untold(unknown)}`)
}

function because(changed: readonly Cause[]): string {
  const [only, ...others] = changed
  if (!only) return 'bestand en peildatum zijn gelijk; kijk of bestanden zijn veranderd waarnaar het dossier verwijst'
  if (others.length > 0) {
    const names = changed.map((cause) => causeNames[cause])
    const all = names.length === 2 ? 'allebei' : 'alle drie'
    return `${opsomming(names)} zijn ${all} anders; wat daarvan het verschil maakt, is niet te zeggen`
  }
  switch (only) {
    case 'file':
      return 'het bestand is gewijzigd'
    case 'date':
      return 'de tijd: het bestand is gelijk, de peildatum is anders'
    case 'tool':
      return 'rivcheck is gewijzigd; bestand en peildatum zijn gelijk'
  }
}

/** Why this one difference, where more than one thing changed; null when that cannot be told or the dossier says it. */
export function changeCauseText({ cause, kind }: DossierChange, { changed }: Causes): string | null {
  if (cause === null || changed.length < 2) return null
  if (cause !== 'date') return because([cause])
  if (kind === 'worse') return 'de tijd: hetzelfde feit weegt nu zwaarder'
  return 'de tijd: de termijn die in het oude rapport nog liep, is afgelopen'
}

/** What so many differences in one or more dossiers come from. */
export function groupCauseText({ changed, unknown }: Causes): string {
  if (changed.join() !== 'date') return causeText({ changed, unknown })
  return `de tijd: de peildatum is anders${unknown.length === 0 ? '' : `; ${untold(unknown)}`}`
}

/** Why the outcome of a dossier differs; each difference of which that can be told says it itself. */
export function dossierCauseText({ causes, changes }: DossierDiff): string {
  if (causes.changed.length < 2 || changes.every(({ cause }) => cause === null)) return causeText(causes)
  const names = opsomming(causes.changed.map((cause) => causeNames[cause]))
  const both = `${names} zijn allebei anders; wat het verschil maakt, staat erbij`
  const told = changes.every(({ cause }) => cause !== null) ? both : `${both} als dat te zeggen is`
  return causes.unknown.length === 0 ? told : `${told}; ${untold(causes.unknown)}`
}

function untold(unknown: readonly Cause[]): string {
  const names = opsomming(unknown.map((cause) => causeNames[cause]))
  return `of ${names} is gewijzigd, zeggen de rapporten niet`
}

/** `2 nieuw · 1 opgelost`: what is not zero. */
export function kindCountsText(counts: KindCounts): string {
  const words: readonly (readonly [number, string])[] = [
    [counts.new, 'nieuw'],
    [counts.worse, 'erger'],
    [counts.unclear, 'niet meer te beoordelen'],
    [counts.better, 'minder erg'],
    [counts.solved, 'opgelost'],
    [counts.question, counts.question === 1 ? 'nieuwe vraag' : 'nieuwe vragen'],
    [counts.answered, counts.answered === 1 ? 'vraag beantwoord' : 'vragen beantwoord'],
  ]
  const shown = words.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return shown.length === 0 ? 'geen verschil in bevindingen' : shown.join(' · ')
}

/** `2 niet voldaan, 1 risico`: what is open in a dossier that cannot be compared. */
export function openText(open: LevelCounts): string {
  const questions = open.undetermined > 0 ? [aantal(open.undetermined, 'open vraag', 'open vragen')] : []
  return [...breachCounts(open), ...questions].join(', ') || 'niets open'
}

/** `VZ-2024-0157 (dossiers/a.yaml)`. */
export function nameOf({ kenmerk, file }: { readonly kenmerk: string | null; readonly file: string | null }): string {
  const names = [kenmerk, file].flatMap((name) => (name === null ? [] : [oneLine(name)]))
  const [first = 'dossier zonder naam', second] = names
  return second === undefined ? first : `${first} (${second})`
}
