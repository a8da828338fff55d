import { formatDate } from '../../calendar/format.js'
import type { EindeVerplichtingen } from '../../facts/facts.js'
import { type JudgedDossier, type PartStatus, partStatuses } from '../../kernel/report.js'
import type { Part } from '../../kernel/rule.js'
import { endedLabels, headlineWord, shortHeadlineWord } from '../labels.js'
import { oneLine } from '../message.js'
import { byUrgency, type Urgency, urgencyOf, worstOf } from '../urgency.js'
import { roomBeside, row, together, wrap } from './layout.js'
import { paintStatus } from './paint.js'
import type { Screen } from './screen.js'
import { textWidth } from './text-width.js'

const fixed = { week: 4, worst: 5, due: 10 }
const longWord = 'NIET TE BEOORDELEN'.length
const shortWord = 'NIET VOLDAAN'.length
const leastKenmerk = 12

/** What the table says of one dossier. */
export interface Row extends Urgency {
  readonly week: number
  /** Why there is nothing to do any more; null while there is. */
  readonly ended: EindeVerplichtingen['reden'] | null
  /** The rule of the worst open breach, or null. */
  readonly worst: string | null
  readonly parts: Readonly<Record<Part, { readonly status: PartStatus; readonly risks: number }>>
}

export function rowOf(dossier: JudgedDossier): Row {
  const einde = dossier.eindeVerplichtingen
  const partOf = (part: Part) => ({
    status: dossier.parts[part],
    risks: dossier.partCounts[part].violated.warning,
  })
  return {
    ...urgencyOf(dossier),
    kenmerk: oneLine(dossier.kenmerk),
    week: dossier.week,
    ended: einde && einde.datum < dossier.peildatum.datum ? einde.reden : null,
    worst: worstOf(dossier)?.rule.id ?? null,
    parts: {
      volledigheid: partOf('volledigheid'),
      inspanningen: partOf('inspanningen'),
      zorgvuldigheid: partOf('zorgvuldigheid'),
    },
  }
}

/** A row as a short text: the rows of 100,000 dossiers wait in memory until the last one has come. */
export function packRow({ kenmerk, rank, due, week, ended, worst, parts }: Row): string {
  const { volledigheid, inspanningen, zorgvuldigheid } = parts
  const packed = [volledigheid, inspanningen, zorgvuldigheid].map(({ status, risks }) => [
    partStatuses.indexOf(status),
    risks,
  ])
  return JSON.stringify([kenmerk, rank, due, week, ended, worst, ...packed])
}

/** The inverse of {@link packRow}. */
export function unpackRow(text: string): Row {
  const [kenmerk, rank, due, week, ended, worst, ...parts] = JSON.parse(text)
  const [volledigheid, inspanningen, zorgvuldigheid] = parts.map(([status, risks]: readonly [number, number]) => ({
    status: partStatuses[status],
    risks,
  }))
  return { kenmerk, rank, due, week, ended, worst, parts: { volledigheid, inspanningen, zorgvuldigheid } }
}

/**
 * One line for each dossier, the most urgent first, and an empty line after them.
 * @param beside the rows of all tables that stand below each other, to give them equal columns.
 */
export function* tableLines(
  rows: readonly Row[],
  screen: Screen,
  beside: readonly Row[] = rows,
): Generator<string, void, undefined> {
  if (rows.length === 0) return
  yield* tableOf(rows.toSorted(byUrgency), longestOf(beside), screen)
  yield ''
}

/** The same of packed rows, each unpacked when its line is made. */
export function* packedTableLines(packed: readonly string[], screen: Screen): Generator<string, void, undefined> {
  if (packed.length === 0) return
  const rows = packed.map((text) => {
    const { kenmerk, rank, due } = unpackRow(text)
    return { kenmerk, rank, due, text }
  })
  rows.sort(byUrgency)
  yield* tableOf(unpackEach(rows), longestOf(rows), screen)
  yield ''
}

function* unpackEach(rows: readonly { readonly text: string }[]): Generator<Row> {
  for (const { text } of rows) yield unpackRow(text)
}

function longestOf(rows: readonly Pick<Row, 'kenmerk'>[]): number {
  return rows.reduce((most, { kenmerk }) => Math.max(most, textWidth(kenmerk)), 0)
}

function* tableOf(dossiers: Iterable<Row>, longest: number, screen: Screen): Generator<string, void, undefined> {
  const room = (word: number) => roomBeside(screen.measure, 0, [fixed.week, fixed.worst, word, word, word, fixed.due])
  if (room(shortWord) < leastKenmerk) {
    for (const dossier of dossiers) yield* stackedLines(dossier, screen)
    return
  }
  const isWide = room(longWord) >= leastKenmerk
  const word = isWide ? longWord : shortWord
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

  yield* line(titles).map((text) => screen.style.dim(text))
  for (const dossier of dossiers) {
    yield* line([
      dossier.kenmerk,
      String(dossier.week),
      dossier.worst ?? '-',
      headlineOf(dossier, 'volledigheid', isWide, screen),
      headlineOf(dossier, 'inspanningen', isWide, screen),
      headlineOf(dossier, 'zorgvuldigheid', isWide, screen),
      dueText(dossier),
    ])
  }
}

/** For a screen too narrow for the table. */
function stackedLines(dossier: Row, screen: Screen): string[] {
  const parts = [
    screen.style.bold(dossier.kenmerk),
    `week ${dossier.week}`,
    `RIV ${headlineOf(dossier, 'volledigheid', true, screen)}`,
    `inspanningen ${headlineOf(dossier, 'inspanningen', true, screen)}`,
    `zorgvuldigheid ${headlineOf(dossier, 'zorgvuldigheid', true, screen)}`,
    `ergst ${dossier.worst ?? '-'}`,
    `termijn ${dueText(dossier)}`,
  ]
  return wrap(parts.map(together).join(' · '), screen.measure, 0, 2)
}

function headlineOf({ parts }: Row, part: Part, isWide: boolean, screen: Screen): string {
  const { status, risks } = parts[part]
  return paintStatus((isWide ? headlineWord : shortHeadlineWord)(status, risks), status, screen)
}

/** The next term; where all duties have ended, why there is none. */
function dueText({ due, ended }: Row): string {
  return due ? formatDate(due) : ended ? endedLabels[ended] : '-'
}
