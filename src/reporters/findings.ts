import type { PlainDate } from '../calendar/plain-date.js'
import type { JudgedDossier } from '../kernel/report.js'
import { type Result, severityAt } from '../kernel/result.js'
import type { Rule } from '../kernel/rule.js'
import type { Place, Verdict, Violated } from '../kernel/verdict.js'
import { fingerprinter } from './fingerprint.js'
import { groundLabels } from './labels.js'
import { machineLine, sentence } from './machine-line.js'
import { readablePath } from './readable-path.js'
import type { Show } from './reporter.js'

/** How much a finding asks for attention, and in what order forms with a list of findings tell them. */
const weights = [
  'error',
  'warning',
  'info',
  'judgement',
  'undetermined',
  'pending',
  'covered',
  'satisfied',
  'notApplicable',
] as const
export type Weight = (typeof weights)[number]

/** What one rule found at one place, for forms that list findings: a breach gives one for each of its places. */
export interface Finding {
  readonly rule: Rule
  readonly verdict: Verdict
  readonly weight: Weight
  /** Only of a breach. */
  readonly place: Place | null
  /** JSON Pointer; null when no place can be pointed out. */
  readonly path: string | null
  /** From 1; of the whole dossier when there is no path; null when the lines are not known. */
  readonly line: number | null
  readonly column: number | null
  /** One or more sentences on one line, without anything that was typed as free text. */
  readonly text: string
  /** What to do now, by whom and before when; null when nothing has to be done. */
  readonly advice: string | null
  /** The same in a later run, also when lines or items of a list have moved; unique within the dossier. */
  readonly fingerprint: string
}

/**
 * The findings of a dossier, the heaviest first, else in the order of the catalogue.
 * @param show `violated`: open breaches only; `open`: also open questions, terms that end soon and breaches with a
 * recorded ground; `all`: what every rule came to.
 */
export function findingsOf(dossier: JudgedDossier, show: Show): Finding[] {
  const fingerprintOf = fingerprinter()
  return dossier.results
    .flatMap((result) => (isShown(result, show) ? ofResult(result, dossier, fingerprintOf) : []))
    .toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
}

function isShown({ verdict }: Result, show: Show): boolean {
  if (show === 'all') return true
  switch (verdict.kind) {
    case 'violated':
      return show === 'open' || verdict.covered === null
    case 'undetermined':
    case 'judgement':
      return show === 'open'
    case 'pending':
      return show === 'open' && verdict.soon
    case 'satisfied':
    case 'notApplicable':
      return false
  }
}

function ofResult(
  { rule, verdict }: Result,
  dossier: JudgedDossier,
  fingerprintOf: ReturnType<typeof fingerprinter>,
): Finding[] {
  const finding = (more: Pick<Finding, 'weight' | 'place' | 'path' | 'text' | 'advice'>): Finding => {
    const { line, column } = dossier.locate?.(more.path ?? '') ?? { line: null, column: null }
    const what = more.place?.breach ?? verdict.kind
    return { rule, verdict, line, column, fingerprint: fingerprintOf(rule.id, what, more.path), ...more }
  }
  if (verdict.kind !== 'violated') return [finding({ ...ofOther(rule, verdict), place: null })]
  const advice = verdict.covered ? null : adviceOn(verdict, rule)
  return verdict.places.map((place) =>
    finding({
      weight: verdict.covered ? 'covered' : severityAt(place, rule),
      place,
      path: place.path,
      text: sentence(machineLine(place.message)) + coverText(verdict),
      advice,
    }),
  )
}

function coverText({ covered }: Violated): string {
  if (!covered) return ''
  return ` Gedekt door een vastgelegde grond (${groundLabels[covered.ground]}): ${sentence(machineLine(covered.message))}`
}

function adviceOn({ remedy, actor, nextDue }: Violated, rule: Rule): string {
  const what = sentence(remedy ? machineLine(remedy) : rule.remedy)
  return `Wat nu: ${what} Wie: ${actor ?? rule.actor}${nextDue ? `, uiterlijk ${nextDue}` : ''}.`
}

function ofOther(
  rule: Rule,
  verdict: Exclude<Verdict, Violated>,
): Pick<Finding, 'weight' | 'path' | 'text' | 'advice'> {
  const withNotes = (text: string, notes: readonly Parameters<typeof machineLine>[0][]) =>
    [text, ...notes.map((note) => sentence(machineLine(note)))].join(' ')
  switch (verdict.kind) {
    case 'satisfied':
      return {
        weight: 'satisfied',
        path: verdict.path,
        text: withNotes(`Voldaan: ${sentence(rule.title)}`, verdict.notes),
        advice: null,
      }
    case 'pending':
      return {
        weight: 'pending',
        path: null,
        text: withNotes(pendingText(verdict.due, verdict.soon), verdict.notes),
        advice: `Wie: ${rule.actor}.`,
      }
    case 'notApplicable':
      return {
        weight: 'notApplicable',
        path: null,
        text: `Niet van toepassing: ${sentence(machineLine(verdict.reason))}`,
        advice: null,
      }
    case 'undetermined':
      return {
        weight: 'undetermined',
        path: verdict.missing,
        text: withNotes(`Niet te beoordelen: ${readablePath(verdict.missing)} is niet ingevuld.`, verdict.notes),
        advice: 'Wat nu: vul dit in.',
      }
    case 'judgement':
      return {
        weight: 'judgement',
        path: verdict.path,
        text: `Ter beoordeling: ${sentence(machineLine(verdict.question))}`,
        advice: `Wie: ${verdict.forWhom}.`,
      }
  }
}

function pendingText(due: PlainDate, soon: boolean): string {
  return `De termijn loopt nog tot en met ${due}${soon ? '; dat is binnenkort' : ''}.`
}
