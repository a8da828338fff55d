import type { JudgedDossier } from '../kernel/report.js'
import type { Result } from '../kernel/result.js'
import type { Rule } from '../kernel/rule.js'
import type { Coverage, Place, Verdict } from '../kernel/verdict.js'
import type { JsonResult } from './json-schema.js'
import { forMachines } from './message.js'
import { sourcesOf } from './sources.js'
import { toJsonTrace } from './trace-json.js'

/** One result with every key, null or empty where there is nothing to say. */
export function toJsonResult(result: Result, dossier: JudgedDossier): JsonResult {
  const { rule, verdict, consulted } = result
  const empty: JsonResult = {
    rule: rule.id,
    slug: rule.slug,
    verdict: verdict.kind,
    breach: null,
    severity: null,
    norm: rule.norm,
    part: rule.part,
    message: null,
    path: null,
    line: null,
    column: null,
    due: null,
    found: null,
    daysLate: null,
    soon: null,
    reason: null,
    missing: null,
    question: null,
    forWhom: null,
    covered: null,
    places: [],
    notes: [],
    sources: sourcesOf(rule, dossier.peildatum.datum),
    remedy: null,
    actor: null,
    consulted: [...consulted],
    trace: result.trace ? toJsonTrace(result.trace, dossier) : null,
  }
  return { ...empty, ...ofVerdict(result, dossier) }
}

function ofVerdict(result: Result, dossier: JudgedDossier): Partial<JsonResult> {
  const { rule, verdict } = result
  switch (verdict.kind) {
    case 'satisfied':
      return { ...whereIs(verdict.path, dossier), notes: verdict.notes.map(forMachines) }
    case 'violated':
      return ofBreach({ ...result, verdict }, dossier)
    case 'pending':
      return { due: verdict.due, soon: verdict.soon, notes: verdict.notes.map(forMachines), actor: rule.actor }
    case 'notApplicable':
      return { reason: forMachines(verdict.reason) }
    case 'undetermined':
      return {
        ...whereIs(verdict.missing, dossier),
        missing: verdict.missing,
        notes: verdict.notes.map(forMachines),
      }
    case 'judgement':
      return { ...whereIs(verdict.path, dossier), question: forMachines(verdict.question), forWhom: verdict.forWhom }
  }
}

type Breached = Result & { readonly verdict: Extract<Verdict, { kind: 'violated' }> }

function ofBreach(breached: Breached, dossier: JudgedDossier): Partial<JsonResult> {
  const { rule, verdict } = breached
  return {
    ...toPlace(verdict.places[0], rule, dossier),
    covered: verdict.covered && toCovered(verdict.covered, dossier),
    places: verdict.places.map((place) => toPlace(place, rule, dossier)),
    notes: verdict.notes.map(forMachines),
    remedy: verdict.covered ? null : verdict.remedy ? forMachines(verdict.remedy) : rule.remedy,
    actor: verdict.covered ? null : (verdict.actor ?? rule.actor),
  }
}

function toPlace(place: Place, rule: Rule, dossier: JudgedDossier): JsonResult['places'][number] {
  return {
    ...whereIs(place.path, dossier),
    breach: place.breach,
    severity: place.severity ?? rule.severity,
    norm: place.norm ?? rule.norm,
    message: forMachines(place.message),
    due: place.due ?? null,
    found: place.found ?? null,
    daysLate: place.daysLate ?? null,
  }
}

function toCovered({ ground, path, message }: Coverage, dossier: JudgedDossier): NonNullable<JsonResult['covered']> {
  return { ground, ...whereIs(path, dossier), message: forMachines(message) }
}

function whereIs(path: string | null, { locate }: JudgedDossier): Pick<JsonResult, 'path' | 'line' | 'column'> {
  const place = path === null ? null : (locate?.(path) ?? null)
  return { path, line: place?.line ?? null, column: place?.column ?? null }
}
