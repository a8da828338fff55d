import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBestanden } from '../../src/batch/read-bestanden.js'
import type { PlainDate } from '../../src/calendar/plain-date.js'
import { type CheckOptions, checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { loadDossier } from '../../src/dossier/load.js'
import type { JudgedDossier } from '../../src/kernel/report.js'
import { isOpenBreach, severityOf } from '../../src/kernel/result.js'
import type { Verdict } from '../../src/kernel/verdict.js'

/** The folder with the examples of the repository. */
export const examplesFolder = resolve(fileURLToPath(import.meta.url), '../../../examples')

/** File names of the dossiers in that folder, in order of name. */
export const exampleFiles: readonly string[] = readdirSync(examplesFolder)
  .filter((file) => /\.(yaml|json)$/.test(file))
  .toSorted()

/** `wazo` for `wazo.yaml`: also the name of its folder under `stukken`. */
export function exampleName(file: string): string {
  return file.replace(/\.(yaml|json)$/, '')
}

export function readExample(file: string): string {
  return readFileSync(resolve(examplesFolder, file), 'utf8')
}

export function loadExample(file: string): Dossier {
  return loadDossier(readExample(file)).dossier
}

/** The judgement of an example on its own peildatum, as the command gives it; `peildatum` is another day. */
export function judgeExample(file: string, peildatum?: PlainDate): JudgedDossier {
  const { dossier, locate } = loadDossier(readExample(file))
  const day = peildatum ?? dossier.peildatum
  if (!day) throw new Error(`${file} heeft geen peildatum`)
  const options: CheckOptions = {
    peildatum: day,
    herkomstPeildatum: peildatum ? 'opgegeven' : 'dossier',
    bestanden: readBestanden(dossier, resolve(examplesFolder, file)),
    locate,
    file: `examples/${file}`,
  }
  return checkDossier(dossier, options)
}

/** What one rule said. */
export function verdictIn(report: JudgedDossier, rule: string): Verdict {
  const result = report.results.find((candidate) => candidate.rule.id === rule)
  if (!result) throw new Error(`Er is geen regel ${rule}`)
  return result.verdict
}

/** Every open breach, as rule id and severity, in the order of the catalogue. */
export function openBreaches(report: JudgedDossier): readonly string[] {
  return report.results.filter(isOpenBreach).map((result) => `${result.rule.id} ${severityOf(result)}`)
}

/** The verdicts on the four named checks, in their fixed order; `covered` when a recorded ground covers a breach. */
export function namedVerdicts(report: JudgedDossier): readonly string[] {
  return report.named.map(({ verdict, covered }) => (covered ? 'covered' : verdict))
}
