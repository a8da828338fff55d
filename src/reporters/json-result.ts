import type { JudgedDossier } from '../kernel/report.js'
import { type Result, severityAt } from '../kernel/result.js'
import type { Rule } from '../kernel/rule.js'
import type { Coverage, Place, Violated } from '../kernel/verdict.js'
import type { JsonResult } from './json-schema.js'
import { forMachines } from './message.js'
import { sourcesOf } from './sources.js'
import { toJsonTrace } from './trace-json.js'

/** One result with every key, null or empty where there is nothing to say. */
export function toJsonResult(result: Result, dossier: JudgedDossier): JsonResult {
  const { rule, verdict, consulted } = result
  const json: JsonResult = {
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
    sources: [...sourcesOf(rule, dossier.peildatum.datum)],
    remedy: null,
    actor: null,
    consulted: [...consulted],
    trace: result.trace ? toJsonTrace(result.trace, dossier) : null,
  }
  tell(json, result, dossier)
  return json
}

/** Fills in what the verdict says: with ninety results a dossier, to put objects together takes longer than to judge. */
function tell(json: JsonResult, { rule, verdict }: Result, dossier: JudgedDossier): void {
  switch (verdict.kind) {
    case 'satisfied':
      tellWhere(json, verdict.path, dossier)
      json.notes = verdict.notes.map(forMachines)
      break
    case 'violated':
      tellBreach(json, verdict, rule, dossier)
      break
    case 'pending':
      json.due = verdict.due
      json.soon = verdict.soon
      json.notes = verdict.notes.map(forMachines)
      json.actor = rule.actor
      break
    case 'notApplicable':
      json.reason = forMachines(verdict.reason)
      break
    case 'undetermined':
      tellWhere(json, verdict.missing, dossier)
      json.missing = verdict.missing
      json.notes = verdict.notes.map(forMachines)
      break
    case 'judgement':
      tellWhere(json, verdict.path, dossier)
      json.question = forMachines(verdict.question)
      json.forWhom = verdict.forWhom
  }
}

function tellBreach(json: JsonResult, verdict: Violated, rule: Rule, dossier: JudgedDossier): void {
  json.places = verdict.places.map((place) => toPlace(place, rule, dossier))
  Object.assign(json, json.places[0])
  json.covered = verdict.covered && toCovered(verdict.covered, dossier)
  json.notes = verdict.notes.map(forMachines)
  if (verdict.covered) return
  json.remedy = verdict.remedy ? forMachines(verdict.remedy) : rule.remedy
  json.actor = verdict.actor ?? rule.actor
}

function tellWhere(json: JsonResult, path: string | null, dossier: JudgedDossier): void {
  const { line, column } = whereIs(path, dossier)
  json.path = path
  json.line = line
  json.column = column
}

function toPlace(place: Place, rule: Rule, dossier: JudgedDossier): JsonResult['places'][number] {
  const { line, column } = whereIs(place.path, dossier)
  return {
    path: place.path,
    line,
    column,
    breach: place.breach,
    severity: severityAt(place, rule),
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
