import { isGroup } from '../dossier/is-group.js'
import type { DossierEntry } from '../kernel/report.js'
import { aantal } from '../language/aantal.js'
import type { Form } from './form.js'
import { isHarmless, isHarmlessLine, isUrgency } from './kept.js'
import { breachCounts, disclaimer, fileCounts, lookAheadText, partLabels } from './labels.js'
import { detailsOf, tableRow } from './markdown-dossier.js'
import { codeSpan, plainText } from './markdown-escape.js'
import { fileName } from './place.js'
import { isJudged, type Totals } from './summary.js'
import { byUrgency, type Urgency, urgencyOf } from './urgency.js'

interface Piece extends Urgency {
  /** In the table, or in the list of what was not judged. */
  readonly row: string
  /** '' when there is nothing open. */
  readonly details: string
}

/** GitHub takes a job summary of at most 1 MiB; this leaves room for what else a step writes. */
const limits = { table: 350_000, details: 600_000 }
/** Sorting out what will not fit only now and then. */
const sortEvery = 2000

/** A job summary: the headlines in a table, and of each dossier the findings to fold out. The most urgent first. */
export const markdown: Form<Piece> = {
  piece: (entry) => ({ ...urgencyOf(entry), ...rowAndDetails(entry) }),
  accepts: (kept) => isGroup(kept) && isUrgency(kept) && isKeptRow(kept.row) && isKeptDetails(kept.details),
  assemble() {
    let kept: readonly Piece[] = []
    let fresh: Piece[] = []
    const withDetails = { all: 0 }
    /** The most urgent that fit; what falls off can never come back, because the others only get more. */
    const sortOut = () => {
      kept = withinLimits([...kept, ...fresh].toSorted(byUrgency))
      fresh = []
    }
    return {
      head: '',
      add(piece) {
        fresh.push(piece)
        if (piece.details !== '') withDetails.all += 1
        if (fresh.length >= sortEvery) sortOut()
        return ''
      },
      end(totals) {
        sortOut()
        return wholeText(kept, totals, withDetails.all)
      },
    }
  },
}

function rowAndDetails(entry: DossierEntry): { readonly row: string; readonly details: string } {
  if (isJudged(entry)) return { row: tableRow(entry), details: detailsOf(entry) }
  const [first] = entry.problems
  const more = entry.problems.length > 1 ? ` (en nog ${entry.problems.length - 1})` : ''
  const word = entry.status === 'invalid' ? 'ongeldig' : 'onleesbaar'
  const reason = first ? `regel ${first.line}: ${plainText(first.machineMessage)}${more}` : ''
  return { row: `- ${codeSpan(fileName(entry.file))} ${word}; ${reason}\n`, details: '' }
}

function isKeptRow(row: unknown): boolean {
  return isHarmlessLine(row) && /^(?:\| .* \||- .*)\n$/.test(row) && isPlain(row)
}

const foldedLine = /^(?:<\/?details>|<summary><code>[^<>]*<\/code>: [^<>]*<\/summary>|)$/

function isKeptDetails(details: unknown): boolean {
  return isHarmless(details) && details.split('\n').every((line) => foldedLine.test(line) || isKeptItem(line))
}

function isKeptItem(line: string): boolean {
  return /^ {0,2}- /.test(line) && isPlain(line)
}

/** Whether there is no link, picture or HTML in it: outside code each mark for that has a backslash before it. */
function isPlain(line: string): boolean {
  const text = line.replaceAll(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/g, '').replaceAll(/\\./g, '')
  return !/[<[\]!&@`]|:\/\/|www\./i.test(text)
}

function withinLimits(sorted: readonly Piece[]): readonly Piece[] {
  const encoder = new TextEncoder()
  let table = 0
  let details = 0
  const kept: Piece[] = []
  for (const piece of sorted) {
    table += encoder.encode(piece.row).length
    if (table > limits.table) break
    details += encoder.encode(piece.details).length
    kept.push(details > limits.details ? { ...piece, details: '' } : piece)
  }
  return kept
}

function wholeText(pieces: readonly Piece[], totals: Totals, found: number): string {
  const judged = pieces.filter(({ rank }) => rank > 0)
  const failed = pieces.filter(({ rank }) => rank === 0)
  const details = judged.filter((piece) => piece.details !== '')
  const notShown = totals.judged + totals.invalid + totals.unreadable - pieces.length
  return [
    `## Re-integratiedossiers\n\n${totalsLine(totals)}\n`,
    ...(failed.length > 0 ? [`### Niet getoetst\n\n${joined(failed.map(({ row }) => row))}`] : []),
    ...(judged.length > 0 ? [`### Overzicht\n\n${tableHead}${joined(judged.map(({ row }) => row))}`] : []),
    ...(notShown > 0 ? [`Nog ${aantal(notShown, 'dossier past', 'dossiers passen')} hier niet bij.\n`] : []),
    ...(found > 0 ? [`### Bevindingen\n\n${joined(details.map((piece) => `${piece.details}\n`)).trimEnd()}\n`] : []),
    ...(found > details.length
      ? [
          `De bevindingen van ${aantal(found - details.length, 'dossier', 'dossiers')} passen hier niet bij; zie een ander rapport.\n`,
        ]
      : []),
    `${plainText(disclaimer)}\n`,
  ].join('\n')
}

const headers = ['Kenmerk', 'Week', ...Object.values(partLabels), 'Ergste', 'Volgende termijn']
const tableHead = `| ${headers.join(' | ')} |\n|${headers.map((header) => (header === 'Week' ? ' ---: ' : ' --- ')).join('|')}|\n`

function totalsLine(totals: Totals): string {
  const ahead = lookAheadText(totals)
  return [...fileCounts(totals), ...breachCounts(totals.violated), ...(ahead === null ? [] : [ahead])].join(' · ')
}

function joined(texts: readonly string[]): string {
  return texts.join('')
}
