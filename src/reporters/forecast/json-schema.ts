import { z } from 'zod'
import { actor, column, count, date, line, path, ruleId, severity } from '../json-schema-result.js'
import { file, notJudged, peildatum, problem, tool } from '../timeline/json-schema.js'

// Only types and the published schema come from this file: at run time nothing loads zod for a report.

const event = z
  .strictObject({
    date: date.describe('De eerste dag waarop de toets dit zegt.'),
    change: z
      .enum(['appears', 'worse', 'lighter', 'question', 'ends'])
      .describe('Nieuwe bevinding, zwaarder of lichter geworden, open vraag geworden, of vanzelf vervallen.'),
    rule: ruleId,
    title: z.string().describe('Titel van de regel.'),
    severity: severity.nullable().describe('Zwaarte vanaf die dag; null als er dan geen open bevinding is.'),
    message: z.string().describe('Het feit, als zin; zonder tekst die in het dossier is getypt.'),
    due: date.nullable().describe('Laatste goede dag; null als er geen termijn is.'),
    actor: actor.describe('Wie aan zet is.'),
    path: path.nullable().describe('Plaats in het dossier als JSON Pointer; null als er geen plaats is aan te wijzen.'),
    line: line.nullable().describe('Regel in het bestand, vanaf 1; null als die niet bekend is.'),
    column: column.nullable().describe('Kolom in het bestand, vanaf 1; null als die niet bekend is.'),
  })
  .describe('Een verandering die vanzelf komt.')

const judged = z
  .strictObject({
    file,
    status: z.literal('judged').describe('Het dossier is getoetst.'),
    kenmerk: z.string().describe('Kenmerk van het dossier.'),
    peildatum,
    until: date.describe('Laatste dag die is bekeken.'),
    openNow: count.describe('Open bevindingen op de peildatum.'),
    events: z.array(event).describe('Wat er verandert, op volgorde van de dag.'),
    problems: z.array(problem).max(0).describe('Leeg.'),
  })
  .describe('Een getoetst dossier.')

/** The JSON form of the forecast, version 1. */
export const forecastSchema = z
  .strictObject({
    version: z.literal(1).describe('Versie van deze vorm.'),
    tool,
    dossiers: z
      .array(z.discriminatedUnion('status', [judged, notJudged]).describe('Een dossier.'))
      .describe('De dossiers, in de volgorde waarin ze zijn gelezen.'),
  })
  .describe('Vooruitblik van rivcheck: wat er komt als er niets aan de dossiers wordt toegevoegd.')

export type JsonForecastReport = z.infer<typeof forecastSchema>
export type JsonForecast = JsonForecastReport['dossiers'][number]

/** The published JSON Schema (draft 2020-12) of the forecast. */
export function forecastJsonSchema(): object {
  return { $id: 'urn:rivcheck:schema:forecast:1', ...z.toJSONSchema(forecastSchema, { reused: 'inline' }) }
}
