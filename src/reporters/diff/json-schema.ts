import { z } from 'zod'
import { count, date, ruleId, severity, verdict } from '../json-schema-result.js'
import { file, tool } from '../timeline/json-schema.js'

// Only types and the published schema come from this file: at run time nothing loads zod for a report.

const kenmerk = z.string().nullable().describe('Kenmerk van het dossier; null als het niet kon worden getoetst.')

const cause = z.enum(['file', 'date', 'tool']).describe('Het bestand, de peildatum of rivcheck.')
const causes = z
  .strictObject({
    changed: z
      .array(cause)
      .describe(
        'Wat anders is. Is dat er meer dan een, dan staat bij elk verschil wat het maakte, als dat te zeggen is.',
      ),
    unknown: z.array(cause).describe('Wat niet te vergelijken is, omdat een rapport het niet vermeldt.'),
  })
  .describe('Waar het verschil vandaan kan komen.')

const kindCounts = z
  .strictObject({
    new: count.describe('Nieuwe bevindingen.'),
    worse: count.describe('Bevindingen die zwaarder wegen of op meer plaatsen gelden.'),
    unclear: count.describe('Bevindingen die niet meer te beoordelen zijn.'),
    question: count.describe('Nieuwe open vragen.'),
    better: count.describe('Bevindingen die lichter wegen of op minder plaatsen gelden.'),
    solved: count.describe('Opgeloste bevindingen, ook als die nu zijn gedekt of niet meer gelden.'),
    answered: count.describe('Open vragen die er niet meer zijn.'),
  })
  .describe('Aantal verschillen naar soort.')

const levelCounts = z
  .strictObject({
    error: count.describe('Niet voldaan.'),
    warning: count.describe("Risico's."),
    info: count.describe('Aandachtspunten.'),
    undetermined: count.describe('Open vragen.'),
  })
  .describe('Aantallen naar niveau.')

const state = z
  .strictObject({
    verdict: verdict.describe('Oordeel.'),
    severity: severity.nullable().describe('Zwaarte; null als het oordeel niet violated is.'),
    covered: z.boolean().describe('Of een vastgelegde grond de bevinding dekt.'),
    places: count.describe('Op hoeveel plaatsen de norm niet is gehaald.'),
    message: z.string().nullable().describe('Het feit of de vraag, zoals in het rapport; anders null.'),
  })
  .nullable()
  .describe('Wat de regel zei; null als de regel er niet was.')

const change = z
  .strictObject({
    kind: z.enum(['new', 'worse', 'unclear', 'question', 'better', 'solved', 'answered']).describe('Soort verschil.'),
    rule: ruleId,
    slug: z.string().describe('Leesbare naam van de regel.'),
    before: state,
    after: state,
    cause: cause
      .nullable()
      .describe(
        'Wat dit verschil maakte. Zijn bestand en peildatum allebei anders, dan blijkt dat soms uit de twee rapporten: een termijn die in het oude nog liep, is dan afgelopen, of wat ontbrak, is er nu. Anders null.',
      ),
  })
  .describe('Een regel met een ander oordeel.')

const side = z
  .strictObject({
    catalogue: z.string().nullable().describe('Vingerafdruk van de regels; null als het rapport die niet vermeldt.'),
    dossiers: count.describe('Aantal dossiers.'),
  })
  .describe('Een van de twee rapporten.')

/** The JSON form of a comparison, version 1. */
export const diffSchema = z
  .strictObject({
    version: z.literal(1).describe('Versie van deze vorm.'),
    tool: tool.describe('Waarmee is vergeleken.'),
    before: side,
    after: side,
    dossiers: z
      .array(
        z
          .strictObject({
            kenmerk,
            file,
            peildatum: z
              .strictObject({ before: date.describe('In het oude rapport.'), after: date.describe('In het nieuwe.') })
              .describe('De dag naar de stand waarvan is getoetst.'),
            causes,
            changes: z.array(change).min(1).describe('De verschillen, het dringendste eerst.'),
            unchanged: count.describe('Bevindingen die gelijk zijn gebleven.'),
          })
          .describe('Een dossier dat in beide rapporten is getoetst, met een andere uitkomst.'),
      )
      .describe('De dossiers met een verschil.'),
    mentions: z
      .array(
        z
          .strictObject({
            kind: z
              .enum(['appeared', 'disappeared', 'judgedNow', 'notJudgedNow'])
              .describe('Alleen in het nieuwe, alleen in het oude, nu wel te toetsen, of niet meer te toetsen.'),
            kenmerk,
            file,
            open: levelCounts.describe('Wat er open staat, in het rapport waarin het is getoetst.'),
          })
          .describe('Een dossier dat niet te vergelijken is.'),
      )
      .describe('De dossiers die niet te vergelijken zijn.'),
    summary: z
      .strictObject({
        unchangedDossiers: count.describe('Dossiers zonder verschil.'),
        unchangedFindings: count.describe('Bevindingen die gelijk zijn gebleven.'),
        totals: kindCounts,
        byCause: z
          .array(
            z
              .strictObject({ causes, dossiers: count.describe('Aantal dossiers.'), totals: kindCounts })
              .describe('De verschillen met dezelfde mogelijke oorzaak.'),
          )
          .describe('De verschillen, naar waar ze vandaan kunnen komen.'),
        regressions: levelCounts.describe(
          'Wat nieuw of erger is, ook in dossiers die er eerst niet waren; een dossier dat niet meer te toetsen is telt als error. Dit beslist over de exitcode.',
        ),
      })
      .describe('De hele vergelijking in een paar getallen.'),
  })
  .describe('Verschil tussen twee rapporten van rivcheck.')

export type JsonDiff = z.infer<typeof diffSchema>

/** The published JSON Schema (draft 2020-12) of a comparison. */
export function diffJsonSchema(): object {
  return { $id: 'urn:rivcheck:schema:diff:1', ...z.toJSONSchema(diffSchema, { reused: 'inline' }) }
}
