import { isGroup } from '../dossier/is-group.js'
import type { DossierEntry } from '../kernel/report.js'
import { type Finding, findingsOf } from './findings.js'
import type { Form } from './form.js'
import { isCalm, isNumber } from './kept.js'
import { breachCounts, fileCounts } from './labels.js'
import { withoutMarks } from './log-commands.js'
import { oneLine } from './message.js'
import type { Totals } from './summary.js'

/** Of each level GitHub shows so many annotations of one step; the log of the step has them all. */
const shownByGitHub = 10

type Level = 'error' | 'warning' | 'notice'

interface Piece {
  readonly lines: string
  readonly counts: Readonly<Record<Level, number>>
}

/**
 * Annotations for GitHub Actions: one workflow command a line, by dossier the heaviest first. A notice at the end has the
 * totals, and says so when GitHub will not show everything.
 */
export const github: Form<Piece> = {
  piece(entry, { options }) {
    const annotations = annotationsOf(entry, options.show ?? 'open')
    const count = (wanted: Level) => annotations.filter(({ level }) => level === wanted).length
    return {
      lines: annotations.map(command).join(''),
      counts: { error: count('error'), warning: count('warning'), notice: count('notice') },
    }
  },
  accepts: (kept) => isGroup(kept) && isGroup(kept.counts) && areCounts(kept.counts) && areAnnotations(kept.lines),
  assemble() {
    const counts = { error: 0, warning: 0, notice: 0 }
    return {
      head: '',
      add(piece) {
        for (const level of ['error', 'warning', 'notice'] as const) counts[level] += piece.counts[level]
        return piece.lines
      },
      end: (totals) =>
        command({ level: 'notice', title: 'rivcheck', message: totalsText(totals, counts), file: null, place: null }),
    }
  },
}

interface Annotation {
  readonly level: Level
  readonly title: string
  readonly message: string
  readonly file: string | null
  readonly place: { readonly line: number; readonly column: number } | null
}

function annotationsOf(entry: DossierEntry, show: Parameters<typeof findingsOf>[1]): Annotation[] {
  if (entry.status !== 'judged') {
    const title = entry.status === 'invalid' ? 'Ongeldig dossier' : 'Onleesbaar bestand'
    return entry.problems.map(({ line, column, machineMessage }) => {
      return { level: 'error', title, message: machineMessage, file: entry.file, place: { line, column } }
    })
  }
  const { file, kenmerk } = entry
  return findingsOf(entry, show).flatMap((finding) => {
    const { rule, text, advice, line, column } = finding
    const level = levelOf(finding)
    const place = line === null || column === null ? null : { line, column }
    const message = advice === null ? text : `${text}\n${advice}`
    return level === null ? [] : [{ level, title: `${rule.id} ${rule.title} (${kenmerk})`, message, file, place }]
  })
}

/** null for what is in order: that needs no annotation. */
function levelOf({ weight }: Finding): Level | null {
  switch (weight) {
    case 'error':
    case 'warning':
      return weight
    case 'satisfied':
    case 'notApplicable':
      return null
    default:
      return 'notice'
  }
}

function command({ level, title, message, file, place }: Annotation): string {
  const where = file === null || file === '-' ? [] : [['file', visible(file)] as const]
  const at = place && where.length > 0 ? [['line', `${place.line}`] as const, ['col', `${place.column}`] as const] : []
  const properties = [...where, ...at, ['title', withoutMarks(oneLine(title))] as const]
  const lines = withoutMarks(message.split('\n').map(oneLine).join('\n'))
  return `::${level} ${properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',')}::${escapeData(lines)}\n`
}

/** Whether a kept text holds annotations and no other command. */
function areAnnotations(lines: unknown): boolean {
  return isCalm(lines) && lines.split('\n').every((line) => line === '' || annotation.test(line))
}

const annotation = /^::(?:error|warning|notice) (?:file=[^:,]*,(?:line=\d+,col=\d+,)?)?title=[^:,]*::/

function areCounts({ error, warning, notice }: Readonly<Record<string, unknown>>): boolean {
  return [error, warning, notice].every(isNumber)
}

/** As GitHub's own toolkit does: nothing in the text can end the command or start another one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A name with control characters finds no file on GitHub, but must not steer a terminal or another build server either. */
function visible(file: string): string {
  return withoutMarks(file.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD'))
}

function totalsText(totals: Totals, counts: Readonly<Record<Level, number>>): string {
  const [dossiers, ...failed] = fileCounts(totals)
  const found = [...failed, ...breachCounts(totals.violated)]
  const total = counts.error + counts.warning + counts.notice
  const rest = ` GitHub toont van elke soort hooguit ${shownByGitHub} meldingen; alle ${total} staan in dit logboek.`
  return `${dossiers}: ${found.join(', ') || 'geen bevindingen'}.${isCut(counts) ? rest : ''}`
}

/** The notice with the totals is itself one of the notices. */
function isCut({ error, warning, notice }: Readonly<Record<Level, number>>): boolean {
  return error > shownByGitHub || warning > shownByGitHub || notice + 1 > shownByGitHub
}
