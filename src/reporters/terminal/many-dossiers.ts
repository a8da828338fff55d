import stringWidth from 'string-width'
import { formatDate } from '../../calendar/format.js'
import { countResults } from '../../engine/summarize.js'
import type { DossierEntry, JudgedDossier } from '../../kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../../kernel/result.js'
import type { Part } from '../../kernel/rule.js'
import { compareSeverity } from '../../kernel/verdict.js'
import { headlineWord, shortHeadlineWord } from '../labels.js'
import { oneLine } from '../message.js'
import { isJudged } from '../summary.js'
import { roomBeside, row, together, wrap } from './layout.js'
import { paintStatus } from './paint.js'
import { problemLines } from './problems.js'
import type { Screen } from './screen.js'
import { totalLines } from './totals.js'

const fixed = { week: 4, worst: 5, due: 10 }
const longWord = 'NIET TE BEOORDELEN'.length
const shortWord = 'NIET VOLDAAN'.length
const leastKenmerk = 12

/** One line for each dossier, the most urgent first; then the files that could not be judged, and the totals. */
export function manyDossiersLines(entries: readonly DossierEntry[], screen: Screen): string[] {
  const judged = entries.filter(isJudged).toSorted(byUrgency)
  const failed = entries.filter((entry) => !isJudged(entry))
  return [
    ...(judged.length > 0 ? [...tableOf(judged, screen), ''] : []),
    ...failed.flatMap((entry) => [...problemLines(entry, screen), '']),
    ...totalLines(entries, screen),
  ]
}

function tableOf(dossiers: readonly JudgedDossier[], screen: Screen): string[] {
  const room = (word: number) => roomBeside(screen.measure, 0, [fixed.week, fixed.worst, word, word, word, fixed.due])
  if (room(shortWord) < leastKenmerk) return dossiers.flatMap((dossier) => stackedLines(dossier, screen))
  const isWide = room(longWord) >= leastKenmerk
  const word = isWide ? longWord : shortWord
  const longest = Math.max(...dossiers.map(({ kenmerk }) => stringWidth(oneLine(kenmerk))))
  const kenmerk = Math.min(Math.max(longest, 'Kenmerk'.length), room(word))
  const widths = [kenmerk, fixed.week, fixed.worst, word, word, word, fixed.due]
  const line = (texts: readonly string[]) =>
    row(
      0,
      texts.map((text, index) => ({ text, width: widths[index] ?? 1 })),
    )
  const titles = [
    'Kenmerk',
    'Week',
    'Ergst',
    'RIV',
    'Inspanningen',
    isWide ? 'Zorgvuldigheid' : 'Zorgvuldig',
    'Termijn',
  ]

  return [
    ...line(titles).map((text) => screen.style.dim(text)),
    ...dossiers.flatMap((dossier) =>
      line([
        oneLine(dossier.kenmerk),
        String(dossier.week),
        worstOf(dossier)?.rule.id ?? '-',
        headlineOf(dossier, 'volledigheid', isWide, screen),
        headlineOf(dossier, 'inspanningen', isWide, screen),
        headlineOf(dossier, 'zorgvuldigheid', isWide, screen),
        dueText(dossier),
      ]),
    ),
  ]
}

/** For a screen too narrow for the table. */
function stackedLines(dossier: JudgedDossier, screen: Screen): string[] {
  const parts = [
    screen.style.bold(oneLine(dossier.kenmerk)),
    `week ${dossier.week}`,
    `RIV ${headlineOf(dossier, 'volledigheid', true, screen)}`,
    `inspanningen ${headlineOf(dossier, 'inspanningen', true, screen)}`,
    `zorgvuldigheid ${headlineOf(dossier, 'zorgvuldigheid', true, screen)}`,
    `ergst ${worstOf(dossier)?.rule.id ?? '-'}`,
    `termijn ${dueText(dossier)}`,
  ]
  return wrap(parts.map(together).join(' · '), screen.measure, 0, 2)
}

function headlineOf(dossier: JudgedDossier, part: Part, isWide: boolean, screen: Screen): string {
  const status = dossier.parts[part]
  const risks = countResults(dossier.results.filter(({ rule }) => rule.part === part)).violated.warning
  return paintStatus((isWide ? headlineWord : shortHeadlineWord)(status, risks), status, screen)
}

function dueText({ nextDeadlines: [next] }: JudgedDossier): string {
  return next ? formatDate(next.due) : '-'
}

type Open = Result & { readonly verdict: Extract<Result['verdict'], { kind: 'violated' }> }

function worstOf({ results }: JudgedDossier): Open | undefined {
  return results.filter(isOpenBreach).toSorted((a, b) => compareSeverity(severityOf(a), severityOf(b)))[0]
}

function byUrgency(a: JudgedDossier, b: JudgedDossier): number {
  return rankOf(a) - rankOf(b) || compare(dueOf(a), dueOf(b)) || compare(a.kenmerk, b.kenmerk)
}

function rankOf(dossier: JudgedDossier): number {
  const worst = worstOf(dossier)
  return worst ? ['error', 'warning', 'info'].indexOf(severityOf(worst)) : 3
}

/** Without a term that runs: last. */
function dueOf({ nextDeadlines }: JudgedDossier): string {
  return nextDeadlines[0]?.due ?? '9999-99-99'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
