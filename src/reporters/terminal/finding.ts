import type { PlainDate } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import type { Result } from '../../kernel/result.js'
import type { Violated } from '../../kernel/verdict.js'
import type { Message } from '../../language/message.js'
import { groundLabels, normLabels, resultWord } from '../labels.js'
import { forPeople } from '../message.js'
import { distance, lastDay } from './days.js'
import { labelled } from './labelled.js'
import { hang, together } from './layout.js'
import { marks, paint, toneOf } from './paint.js'
import { placesLines } from './places-lines.js'
import type { Screen } from './screen.js'
import { sourceLines } from './source-lines.js'
import { traceLines } from './trace-lines.js'
import { whatIsMissing, whereIs } from './where-is.js'

/** One result with everything that a person needs to follow it. */
export function findingLines(result: Result, dossier: JudgedDossier, screen: Screen): string[] {
  return [
    ...titleLines(result, screen),
    ...bodyLines(result, dossier, screen),
    ...(result.trace ? traceLines(result.trace, dossier, screen) : []),
  ]
}

function titleLines(result: Result, screen: Screen): string[] {
  const { rule, verdict } = result
  const tone = toneOf(result)
  const soon = verdict.kind === 'pending' && verdict.soon ? ' (binnenkort)' : ''
  const word = paint(`${marks[tone]} ${together(resultWord(result) + soon)}`, tone, screen)
  return hang(`${word}  ${rule.id}  `, screen.style.bold(rule.title), screen.measure)
}

function bodyLines(result: Result, dossier: JudgedDossier, screen: Screen): string[] {
  const { rule, verdict } = result
  const say = (label: string, text: string) => labelled(label, text, screen)
  const notes = (messages: readonly Message[]) => messages.flatMap((note) => say('Let op', forPeople(note)))
  const norm = () => say('Norm', `${rule.requires.replace(/\.$/, '')} (${normsOf(result)})`)
  const at = (path: string) => say('Bewijs', whereIs(dossier, path))
  const sources = () => sourceLines(rule, dossier.peildatum.datum, screen)
  const why = () => (screen.verbose ? say('Waarom', rule.why) : [])

  switch (verdict.kind) {
    case 'violated':
      return [
        ...norm(),
        ...placesLines({ ...result, verdict }, dossier, screen),
        ...notes(verdict.notes),
        ...sources(),
        ...why(),
        ...(verdict.covered
          ? coverLines(verdict.covered, dossier, screen)
          : remedyLines(result, verdict, dossier.peildatum.datum, screen)),
      ]
    case 'undetermined':
      return [
        ...norm(),
        ...say('Nodig', whatIsMissing(dossier, verdict.missing)),
        ...notes(verdict.notes),
        ...sources(),
        ...why(),
      ]
    case 'judgement':
      return [
        ...norm(),
        ...say('Vraag', `${forPeople(verdict.question)} (voor: ${verdict.forWhom})`),
        ...(verdict.path === null ? [] : at(verdict.path)),
        ...sources(),
        ...why(),
      ]
    case 'pending':
      return [
        ...norm(),
        ...say(
          'Termijn',
          `${lastDay(verdict.due, dossier.peildatum.datum)}; ${distance(dossier.peildatum.datum, verdict.due)}`,
        ),
        ...notes(verdict.notes),
        ...say('Wie', rule.actor),
      ]
    case 'satisfied':
      return [...(verdict.path === null ? [] : at(verdict.path)), ...notes(verdict.notes)]
    case 'notApplicable':
      return say('Reden', forPeople(verdict.reason))
  }
}

function normsOf({ rule, verdict }: Result): string {
  const norms = verdict.kind === 'violated' ? verdict.places.map(({ norm }) => norm ?? rule.norm) : [rule.norm]
  return [...new Set(norms)].map((norm) => normLabels[norm]).join(', ')
}

function coverLines(covered: NonNullable<Violated['covered']>, dossier: JudgedDossier, screen: Screen): string[] {
  return [
    ...labelled('Grond', `${groundLabels[covered.ground]}: ${forPeople(covered.message)}`, screen),
    ...labelled('', whereIs(dossier, covered.path), screen),
  ]
}

function remedyLines(
  { rule }: Result,
  { remedy, actor, nextDue }: Violated,
  peildatum: PlainDate,
  screen: Screen,
): string[] {
  const when = nextDue ? lastDay(nextDue, peildatum) : 'nu'
  return [
    ...labelled('Wat nu', remedy ? forPeople(remedy) : rule.remedy, screen),
    ...labelled('', `${together(actor ?? rule.actor)} · ${when}`, screen),
  ]
}
