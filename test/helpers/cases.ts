import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { loadDossier } from '../../src/dossier/load.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { JudgedDossier } from '../../src/kernel/report.js'
import { isOpenBreach, type Result, severityOf } from '../../src/kernel/result.js'
import type { Patch } from '../../src/kernel/rule.js'
import type { Severity, Verdict } from '../../src/kernel/verdict.js'

const casesFolder = resolve(fileURLToPath(import.meta.url), '../../cases')

/** The cases as published, without `.yaml`, in order of name. */
export const caseNames: readonly string[] = readdirSync(casesFolder)
  .map((file) => file.replace(/\.yaml$/, ''))
  .toSorted()

export function readCase(name: string): string {
  return readFileSync(resolve(casesFolder, `${name}.yaml`), 'utf8')
}

export function loadCase(name: string): Dossier {
  return loadDossier(readCase(name)).dossier
}

/** The judgement of a case on its own peildatum; `patch` tells what would be different in a variation on the case. */
export function judgeCase(name: string, patch: Patch = {}): JudgedDossier {
  const dossier = applyPatch(loadCase(name), patch)
  if (!dossier.peildatum) throw new Error(`${name} heeft geen peildatum`)
  return checkDossier(dossier, { peildatum: plainDate(dossier.peildatum), bestanden: new Map() })
}

/** What a rule came to: the severity of an open breach, `gedekt` for a covered one, else the kind of verdict. */
export type Uitkomst = Severity | 'gedekt' | Exclude<Verdict['kind'], 'violated'>

/** @throws when a rule is not in the catalogue: a test on a rule that is not there proves nothing. */
export function uitkomst(report: JudgedDossier, rule: string): Uitkomst {
  return toUitkomst(resultOf(report, rule))
}

/**
 * The effort rules with an open breach of severity error, but for the rules that the case says nothing of: silence of a
 * summary is not silence of the file that UWV had.
 * @param nietGenoemd why a rule lies outside the case, by id.
 */
export function openFouten(report: JudgedDossier, nietGenoemd: Readonly<Record<string, string>>): readonly string[] {
  return report.results
    .filter((result) => result.rule.part === 'inspanningen' && toUitkomst(result) === 'error')
    .map(({ rule }) => rule.id)
    .filter((id) => !(id in nietGenoemd))
}

function resultOf(report: JudgedDossier, rule: string): Result {
  const result = report.results.find((candidate) => candidate.rule.id === rule)
  if (!result) throw new Error(`Er is geen regel ${rule}`)
  return result
}

function toUitkomst(result: Result): Uitkomst {
  const { verdict } = result
  if (verdict.kind !== 'violated') return verdict.kind
  return isOpenBreach({ ...result, verdict }) ? severityOf({ ...result, verdict }) : 'gedekt'
}
