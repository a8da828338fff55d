import type { ForecastEvent } from '../../kernel/forecast.js'
import type { DossierEntry, JudgedDossier } from '../../kernel/report.js'
import { isOpenBreach, severityOf } from '../../kernel/result.js'
import { forMachines } from '../message.js'
import type { ReportOptions } from '../reporter.js'
import { isJudged } from '../summary.js'
import { isAskedFor } from '../timeline/casemanager.js'
import { ofNotJudged } from '../timeline/json.js'
import { jsonList } from '../timeline/json-list.js'
import type { JsonForecast } from './json-schema.js'
import { actorOf, messageOf, untilOf } from './preview.js'

/** Forecasts as JSON, version 1: `schemas/forecast.schema.json` describes every key. */
export const forecastJson = jsonList((entry, { options }) =>
  isAskedFor(entry, options) ? toJsonForecast(entry, options) : null,
)

function toJsonForecast(entry: DossierEntry, options: ReportOptions): JsonForecast {
  if (!isJudged(entry)) return ofNotJudged(entry)
  const { file, status, kenmerk, peildatum } = entry
  const { until, openNow, events } = entry.forecast(untilOf(entry, options))
  return {
    file,
    status,
    kenmerk,
    peildatum: { date: peildatum.datum, origin: peildatum.herkomst },
    until,
    openNow,
    events: events.map((event) => toJsonEvent(event, entry)),
    problems: [],
  }
}

function toJsonEvent(event: ForecastEvent, { locate }: JudgedDossier) {
  const { date, change, after, place } = event
  const path = place?.path ?? null
  const where = path === null ? null : (locate?.(path) ?? null)
  return {
    date,
    change,
    rule: after.rule.id,
    title: after.rule.title,
    severity: place?.severity ?? (isOpenBreach(after) ? severityOf(after) : null),
    message: forMachines(messageOf(event)),
    due: place?.due ?? null,
    actor: actorOf(after),
    path,
    line: where?.line ?? null,
    column: where?.column ?? null,
  }
}
