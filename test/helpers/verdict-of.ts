import { plainDate } from '../../src/calendar/plain-date.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { judge } from '../../src/engine/evaluate.js'
import type { Bestand } from '../../src/facts/bestanden.js'
import { derive } from '../../src/facts/derive.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Result } from '../../src/kernel/result.js'
import type { Patch, Rule, Written } from '../../src/kernel/rule.js'
import type { Verdict } from '../../src/kernel/verdict.js'
import { voorbeelddossier, voorbeeldPeildatum } from '../../src/rules/voorbeeld/voorbeelddossier.js'

/** What a rule says of the exemplary dossier with these changes; a test shows only what differs. */
export function verdictOf(rule: Rule, patch: Patch = {}, peildatum?: string): Verdict {
  return resultOf(rule, patch, peildatum).verdict
}

export function resultOf(rule: Rule, patch: Patch = {}, peildatum?: string): Result {
  return judgeDossier(rule, applyPatch(voorbeelddossier, patch), peildatum)
}

/** What a rule says of exactly this dossier: for cases that have little in common with the exemplary one. */
export function verdictOn(
  rule: Rule,
  dossier: Written<Dossier>,
  peildatum: string,
  bestanden?: Map<string, Bestand>,
): Verdict {
  return judgeDossier(rule, dossier as Dossier, peildatum, bestanden).verdict // as written: dates are plain text
}

function judgeDossier(rule: Rule, dossier: Dossier, peildatum?: string, bestanden?: Map<string, Bestand>): Result {
  const dag = peildatum ? plainDate(peildatum) : voorbeeldPeildatum
  return judge(rule, derive(dossier, { peildatum: dag, herkomstPeildatum: 'opgegeven', bestanden }))
}
