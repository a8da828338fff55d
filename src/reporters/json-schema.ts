import { z } from 'zod'
import {
  actBy,
  actor,
  column,
  count,
  date,
  line,
  partStatus,
  path,
  result,
  ruleId,
  severity,
  verdict,
  week,
} from './json-schema-result.js'

// Only types and the published schema come from this file: at run time nothing loads zod for a report.

const named = z
  .strictObject({
    name: z.string().describe('Vaste naam van de toets.'),
    label: z.string().describe('Omschrijving.'),
    rule: ruleId.nullable().describe('De regel die beslist; null als een heel onderdeel beslist.'),
    verdict: verdict.describe('Oordeel.'),
    covered: z.boolean().describe('Of het niet is gehaald, maar met een vastgelegde grond.'),
  })
  .describe('Een van de vier toetsen die altijd in het rapport staan.')

const action = z
  .strictObject({
    text: z.string().describe('Wat te doen.'),
    actor: actor.describe('Wie aan zet is.'),
    due: date.nullable().describe('Laatste dag; null betekent nu.'),
    severity: severity.describe('De zwaarste bevinding die hiermee wordt verholpen.'),
    rules: z.array(ruleId).describe('Regels waarvan de bevinding hiermee wordt verholpen.'),
  })
  .describe('Iets om te doen, met alle bevindingen die het verhelpt.')

const deadline = z
  .strictObject({
    due: date.describe('Laatste dag.'),
    actBy,
    rules: z
      .array(
        z
          .strictObject({ id: ruleId, title: z.string().describe('Titel van de regel.') })
          .describe('Een regel waarvan de termijn op deze dag afloopt.'),
      )
      .describe('De regels waarvan de termijn op deze dag afloopt.'),
  })
  .describe('Een termijn die nog loopt.')

const bySeverity = z.strictObject({
  error: count.describe('Niet voldaan.'),
  warning: count.describe("Risico's."),
  info: count.describe('Aandachtspunten.'),
})

const counts = z
  .strictObject({
    satisfied: count.describe('Voldaan.'),
    violated: count.describe('Open bevindingen, zonder de gedekte.'),
    violatedBySeverity: bySeverity.describe('De open bevindingen naar zwaarte.'),
    covered: count.describe('Bevindingen met een vastgelegde grond.'),
    pending: count.describe('Nog niet: de termijn loopt.'),
    notApplicable: count.describe('Niet van toepassing.'),
    undetermined: count.describe('Niet te beoordelen.'),
    judgement: count.describe('Ter beoordeling van een mens.'),
  })
  .describe('Aantal regels per oordeel.')

const problem = z
  .strictObject({
    path,
    line,
    column,
    message: z.string().describe('Wat er aan het bestand mankeert; zonder waarden uit het bestand.'),
  })
  .describe('Een reden waarom het bestand niet kon worden getoetst.')

const file = z
  .string()
  .nullable()
  .describe('Bestand, ten opzichte van de werkmap; null als de tekst niet uit een bestand kwam.')
const sha256 = z.string().nullable().describe('SHA-256 van het bestand; null als die niet bekend is.')

const judged = z
  .strictObject({
    file,
    sha256,
    status: z.literal('judged').describe('Het dossier is getoetst.'),
    kenmerk: z.string().describe('Kenmerk van het dossier.'),
    peildatum: z
      .strictObject({
        date: date.describe('De dag.'),
        origin: z
          .enum(['opgegeven', 'dossier', 'vandaag'])
          .describe('Opgegeven bij de opdracht, uit het dossier, of de dag van de toets.'),
      })
      .describe('De dag naar de stand waarvan is getoetst, en waar die vandaan komt.'),
    week,
    phase: z
      .enum(['wachttijd', 'verlenging', 'loonsanctie', 'na-einde', 'hersteld', 'uit-dienst', 'aow'])
      .describe('Waar het dossier staat op de peildatum.'),
    wachttijd: z
      .strictObject({
        eersteZiektedag: date.describe('Eerste dag van de wachttijd.'),
        einde: date.describe('Laatste dag van de wachttijd.'),
        samengesteld: z.boolean().describe('Of perioden van ziekte zijn samengeteld.'),
        eindeTijdvak: date.describe('Laatste dag van de wachttijd of van de vrijwillige verlenging.'),
      })
      .describe('De wachttijd.'),
    parts: z
      .strictObject({
        volledigheid: partStatus.describe('Volledigheid van het re-integratieverslag.'),
        inspanningen: partStatus.describe('Re-integratie-inspanningen.'),
        zorgvuldigheid: partStatus.describe('Zorgvuldigheid van het dossier.'),
      })
      .describe('Het oordeel per onderdeel: het zwaarste van zijn regels.'),
    named: z.array(named).describe('De vier vaste toetsen.'),
    counts,
    actions: z.array(action).describe('Wat te doen, het dringendste eerst.'),
    nextDeadlines: z.array(deadline).describe('De termijnen die nog lopen, de eerste eerst.'),
    assumptions: z.array(z.string()).describe('Wat is aangenomen omdat het dossier er niets over zegt.'),
    notes: z.array(z.string()).describe('Wat buiten beschouwing bleef.'),
    results: z.array(result).describe('Een oordeel per regel, in de volgorde van de catalogus.'),
    problems: z.array(problem).max(0).describe('Leeg.'),
  })
  .describe('Een getoetst dossier.')

const notJudged = z
  .strictObject({
    file,
    sha256,
    status: z.enum(['invalid', 'unreadable']).describe('Geen geldig dossier, of een bestand dat niet te lezen is.'),
    kenmerk: z.null().describe('Niet bekend.'),
    peildatum: z.null().describe('Niet bekend.'),
    week: z.null().describe('Niet bekend.'),
    phase: z.null().describe('Niet bekend.'),
    wachttijd: z.null().describe('Niet bekend.'),
    parts: z.null().describe('Niet beoordeeld.'),
    named: z.array(named).max(0).describe('Leeg.'),
    counts: z.null().describe('Niet beoordeeld.'),
    actions: z.array(action).max(0).describe('Leeg.'),
    nextDeadlines: z.array(deadline).max(0).describe('Leeg.'),
    assumptions: z.array(z.string()).max(0).describe('Leeg.'),
    notes: z.array(z.string()).max(0).describe('Leeg.'),
    results: z.array(result).max(0).describe('Leeg.'),
    problems: z.array(problem).min(1).describe('Waarom het bestand niet kon worden getoetst.'),
  })
  .describe('Een bestand dat niet kon worden getoetst.')

/** One dossier: an element of `dossiers`, and a line of ndjson. */
export const dossierResultSchema = z.discriminatedUnion('status', [judged, notJudged])

/** The JSON report, version 1. */
export const reportSchema = z
  .strictObject({
    version: z.literal(1).describe('Versie van deze vorm.'),
    tool: z
      .strictObject({
        name: z.string().describe('Naam van het programma.'),
        version: z.string().describe('Versie van het programma.'),
        catalogue: z.string().describe('Vingerafdruk van de regels: gelijk als dezelfde regels zijn toegepast.'),
        law: date.describe('Stand van het recht waarnaar de regels zijn geschreven.'),
      })
      .describe('Waarmee is getoetst.'),
    peildatum: date.describe('De opgegeven dag of de dag van de toets; elk dossier kan een eigen peildatum hebben.'),
    dossiers: z
      .array(dossierResultSchema.describe('Een dossier.'))
      .describe('De dossiers, in de volgorde waarin ze zijn gelezen.'),
    summary: z
      .strictObject({
        judged: count.describe('Getoetste dossiers.'),
        invalid: count.describe('Bestanden die geen geldig dossier zijn.'),
        unreadable: count.describe('Bestanden die niet te lezen zijn.'),
        violated: bySeverity.describe('Open bevindingen in alle dossiers, naar zwaarte.'),
      })
      .describe('De hele toets in een paar getallen.'),
  })
  .describe('Rapport van rivcheck.')

export type JsonReport = z.infer<typeof reportSchema>
export type JsonDossier = z.infer<typeof dossierResultSchema>
export type JsonResult = z.infer<typeof result>

/** The published JSON Schema (draft 2020-12) of the report. */
export function reportJsonSchema(): object {
  return { $id: 'urn:rivcheck:schema:report:1', ...z.toJSONSchema(reportSchema, { reused: 'inline' }) }
}
