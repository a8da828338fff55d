import { countResults } from '../engine/summarize.js'
import { isOpenBreach, type Result } from '../kernel/result.js'
import type { Part } from '../kernel/rule.js'
import { aantal } from '../language/aantal.js'

/** The rules that ask whether a paper of the re-integratieverslag is there. */
const stukken: ReadonlySet<string> = new Set(['R-01', 'R-02', 'R-04', 'R-05', 'R-06'])

/** What was counted in a part, in a few words beside its headline. A space that must not break a line is U+00A0. */
export function partSummary(part: Part, results: readonly Result[]): string {
  const own = results.filter(({ rule }) => rule.part === part)
  return part === 'volledigheid' ? papers(own) : norms(own)
}

function papers(results: readonly Result[]): string {
  const due = results.filter(({ rule, verdict }) => stukken.has(rule.id) && isMetOrNot(verdict.kind))
  const there = due.filter((result) => !isOpenBreach(result)).length
  const others = results.filter((result) => isOpenBreach(result) && !stukken.has(result.rule.id)).length
  const text =
    due.length === 0
      ? 'er hoeven nu nog geen stukken te zijn'
      : `${there} van ${aantal(due.length, 'stuk dat er nu moet zijn', 'stukken die er nu moeten zijn')}`
  return others === 0 ? text : `${text}; verder\u00a0${others}\u00a0open\u00a0${others === 1 ? 'punt' : 'punten'}`
}

function norms(results: readonly Result[]): string {
  const { satisfied, covered, pending, undetermined, judgement } = countResults(results)
  const tested = results.filter(({ verdict }) => isMetOrNot(verdict.kind)).length
  const questions = undetermined + judgement
  const met = `${satisfied + covered} van ${aantal(tested, 'norm', 'normen')} voldaan`
  const words = [
    tested === 0 ? `${pending > 0 ? 'nog ' : ''}geen norm te toetsen` : met + (covered > 0 ? ' of gedekt' : ''),
    ...(questions > 0 ? [`${questions}\u00a0open\u00a0${questions === 1 ? 'vraag' : 'vragen'}`] : []),
    ...(questions === 0 && pending > 0 ? [`${pending}\u00a0nog\u00a0niet`] : []),
  ]
  return words.join(' · ')
}

function isMetOrNot(kind: Result['verdict']['kind']): boolean {
  return kind === 'satisfied' || kind === 'violated'
}
