import { countResults } from '../../engine/summarize.js'
import type { JudgedDossier, NamedCheck, PartStatus } from '../../kernel/report.js'
import { isOpenBreach, type Result } from '../../kernel/result.js'
import type { Part } from '../../kernel/rule.js'
import { headlineWord, namedWord, partLabels } from '../labels.js'
import { roomBeside, row, together } from './layout.js'
import { paint, paintStatus } from './paint.js'
import type { Screen } from './screen.js'

/** Words at the right stay in sight of what they belong to. */
const widest = 100
const labelWidth = 16
const headlineWidth = 18

/** The three blocks, each with what was counted and its headline. */
export function blockLines(dossier: JudgedDossier, screen: Screen): string[] {
  return (Object.keys(partLabels) as Part[]).flatMap((part) => {
    const results = dossier.results.filter(({ rule }) => rule.part === part)
    return row(2, [
      { text: partLabels[part], width: labelWidth },
      {
        text: summaryOf(part, results),
        width: roomBeside(Math.min(screen.measure, widest), 2, [labelWidth, headlineWidth]),
      },
      { text: headlineOf(dossier.parts[part], results, screen), width: headlineWidth },
    ])
  })
}

function headlineOf(status: PartStatus, results: readonly Result[], screen: Screen): string {
  return paintStatus(headlineWord(status, countResults(results).violated.warning), status, screen)
}

/** The rules that ask whether a paper of the re-integratieverslag is there. */
const stukken: ReadonlySet<string> = new Set(['R-01', 'R-02', 'R-04', 'R-05', 'R-06'])

function summaryOf(part: Part, results: readonly Result[]): string {
  return part === 'volledigheid' ? papers(results) : norms(results)
}

function papers(results: readonly Result[]): string {
  const due = results.filter(({ rule, verdict }) => stukken.has(rule.id) && isMetOrNot(verdict.kind))
  const there = due.filter((result) => !isOpenBreach(result)).length
  const others = results.filter((result) => isOpenBreach(result) && !stukken.has(result.rule.id)).length
  const text =
    due.length === 0
      ? 'er hoeven nu nog geen stukken te zijn'
      : `${there} van ${due.length} ${due.length === 1 ? 'stuk dat er nu moet zijn' : 'stukken die er nu moeten zijn'}`
  return others === 0 ? text : `${text}; ${together(`verder ${others} ${others === 1 ? 'open punt' : 'open punten'}`)}`
}

function norms(results: readonly Result[]): string {
  const { satisfied, covered, pending, undetermined, judgement } = countResults(results)
  const tested = results.filter(({ verdict }) => isMetOrNot(verdict.kind)).length
  const questions = undetermined + judgement
  const met = `${satisfied + covered} van ${tested} ${tested === 1 ? 'norm' : 'normen'} voldaan`
  const words = [
    tested === 0 ? `${pending > 0 ? 'nog ' : ''}geen norm te toetsen` : met + (covered > 0 ? ' of gedekt' : ''),
    ...(questions > 0 ? [together(`${questions} ${questions === 1 ? 'open vraag' : 'open vragen'}`)] : []),
    ...(questions === 0 && pending > 0 ? [together(`${pending} nog niet`)] : []),
  ]
  return words.join(' · ')
}

function isMetOrNot(kind: Result['verdict']['kind']): boolean {
  return kind === 'satisfied' || kind === 'violated'
}

const wordWidth = '[NIET TE BEOORDELEN]'.length
const idWidth = 5

/** The checks that rivcheck is named after: always there, always in this order. */
export function namedLines(named: readonly NamedCheck[], screen: Screen): string[] {
  return named.flatMap((check) =>
    row(2, [
      { text: paint(`[${namedWord(check)}]`, check.covered ? 'covered' : check.verdict, screen), width: wordWidth },
      { text: check.label, width: roomBeside(Math.min(screen.measure, widest), 2, [wordWidth, idWidth]) },
      { text: screen.style.dim(check.rule ?? ''), width: idWidth },
    ]),
  )
}
