import type { PlainDate } from '../calendar/plain-date.js'
import type { DossierEntry, JudgedDossier, Report } from '../kernel/report.js'
import { type Reporter, type ReportOptions, toReport } from './reporter.js'
import { addTo, noTotals, type Totals, tallyOf } from './summary.js'

/** What a form knows before the first dossier comes. */
export interface Run {
  /** The day asked for, or the day of the run. */
  readonly peildatum: PlainDate
  /** How many dossiers come; null when that is not known yet. */
  readonly total: number | null
  readonly options: ReportOptions
}

/**
 * What a form writes last. Text that grows with the number of dossiers comes in parts, each made when the one before it
 * is written: as one string, that of a very large run would fill the memory.
 */
export type Written = string | Iterable<string> | Uint8Array | Promise<Uint8Array>

/**
 * A form that a report can take, made in two steps, so that thousands of dossiers can be judged in several threads and
 * written as they come. Neither step writes anything or knows a clock.
 */
export interface Form<Piece = unknown, End extends Written = string> {
  /** What one dossier adds: plain data that can go from one thread to another, as small as can be. */
  piece(entry: DossierEntry, run: Run): Piece
  /** Whether it also tells how each verdict came about without `--trace`; without it: no. */
  wantsTrace?(run: Run): boolean
  /** Whether it tells where in the file something stands; without it: yes. */
  wantsPlaces?(run: Run): boolean
  /**
   * Whether a piece that an earlier run left can be one of this form and is as harmless; without it no piece is kept.
   * Never throws.
   */
  accepts?(kept: unknown, run: Run): boolean
  /**
   * Whether a piece is a long text that `add` also takes as UTF-8: bytes go from one thread to another without being
   * copied, and need not be made again when they are written.
   */
  readonly takesBytes?: true
  /** Puts the pieces together in the order of the input. */
  assemble(run: Run): Assembly<Piece, End>
}

export interface Assembly<Piece, End = string> {
  /** What is written before the first piece. */
  readonly head: string
  /** What can be written when this piece has come; '' when the form needs them all first. */
  add(piece: Piece): string | Uint8Array
  /** What is written after the last piece. */
  end(totals: Totals): End
  /** What of the input could not be told for want of data, and what to add, for the user; null when all was. */
  lacks?(): string | null
}

/** A report at once, for who has all dossiers in hand. */
export function reporterOf<Piece>(form: Form<Piece, string | Iterable<string>>): Reporter {
  return (input, options = {}) => render(form, input, options)
}

/** @returns the report in this form; text, unless the form is a binary one, such as a workbook. */
export function render<Piece, End extends Written>(
  form: Form<Piece, End>,
  input: Report | JudgedDossier,
  options: ReportOptions = {},
): string | Exclude<End, Iterable<string>> {
  const { peildatum, dossiers } = toReport(input)
  const run = { peildatum, total: dossiers.length, options }
  const assembly = form.assemble(run)
  const written = assembly.head + dossiers.map((entry) => textOf(assembly.add(form.piece(entry, run)))).join('')
  const end = assembly.end(dossiers.reduce((totals, entry) => addTo(totals, tallyOf(entry)), noTotals))
  return isText(end) ? written + [...partsOf(end)].join('') : (end as Exclude<End, Iterable<string>>) // what is left
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : new TextDecoder().decode(text)
}

export function isText(end: Written): end is string | Iterable<string> {
  return typeof end === 'string' || !(end instanceof Uint8Array || end instanceof Promise)
}

/** A text as parts: what is one string is one part. */
export function partsOf(text: string | Iterable<string>): Iterable<string> {
  return typeof text === 'string' ? [text] : text
}
