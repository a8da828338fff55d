import { z } from 'zod'
import { actor, column, date, line, path, ruleId } from '../json-schema-result.js'

// Only types and the published schema come from this file: at run time nothing loads zod for a report.

export const tool = z
  .strictObject({
    name: z.string().describe('Naam van het programma.'),
    version: z.string().describe('Versie van het programma.'),
    catalogue: z.string().describe('Vingerafdruk van de regels: gelijk als dezelfde regels zijn toegepast.'),
    law: date.describe('Stand van het recht waarnaar de regels zijn geschreven.'),
  })
  .describe('Waarmee is getoetst.')

export const peildatum = z
  .strictObject({
    date: date.describe('De dag.'),
    origin: z
      .enum(['opgegeven', 'dossier', 'vandaag'])
      .describe('Opgegeven bij de opdracht, uit het dossier, of de dag van de toets.'),
  })
  .describe('De dag naar de stand waarvan is getoetst, en waar die vandaan komt.')

export const problem = z
  .strictObject({
    path,
    line,
    column,
    message: z.string().describe('Wat er aan het bestand mankeert; zonder waarden uit het bestand.'),
  })
  .describe('Een reden waarom het bestand niet kon worden getoetst.')

export const file = z
  .string()
  .nullable()
  .describe('Bestand, ten opzichte van de werkmap; null als de tekst niet uit een bestand kwam.')

/** A file that could not be judged, in the reports that look along the time line. */
export const notJudged = z
  .strictObject({
    file,
    status: z.enum(['invalid', 'unreadable']).describe('Geen geldig dossier, of een bestand dat niet te lezen is.'),
    problems: z.array(problem).min(1).describe('Waarom het bestand niet kon worden getoetst.'),
  })
  .describe('Een bestand dat niet kon worden getoetst.')

const week = z.int().min(1).describe('Week van de wachttijd.')

const milestone = z
  .strictObject({
    id: z.string().describe('Vaste naam van het moment binnen het dossier.'),
    label: z.string().describe('Omschrijving.'),
    due: date.nullable().describe('Laatste goede dag; null als er geen is.'),
    actBy: date
      .nullable()
      .describe(
        'De doordeweekse dag (maandag tot en met vrijdag) op of voor die dag; feestdagen zijn niet bekend. Null als er geen laatste dag is.',
      ),
    done: date.nullable().describe('Dag waarop het is gedaan; null als die er niet is.'),
    state: z
      .enum([
        'done',
        'late',
        'missing',
        'incomplete',
        'soon',
        'pending',
        'covered',
        'undetermined',
        'judgement',
        'notApplicable',
      ])
      .describe(
        'Gedaan, te laat gedaan, ontbreekt, aanwezig met een gebrek, binnenkort, nog niet, gedekt door een vastgelegde grond, niet te beoordelen, ter beoordeling, of niet van toepassing.',
      ),
    actor: actor.nullable().describe('Wie aan zet is; null bij een moment dat vanzelf komt.'),
    rule: ruleId.nullable().describe('De regel die de stand bepaalt; null bij een moment dat vanzelf komt.'),
    sources: z
      .array(
        z
          .strictObject({
            citation: z.string().describe('Vindplaats, zoals een jurist die schrijft.'),
            url: z.string().nullable().describe('Adres van de tekst; null als er geen adres bekend is.'),
          })
          .describe('Een bron van de norm.'),
      )
      .describe('De bronnen van de norm.'),
    path: path.nullable().describe('Plaats in het dossier als JSON Pointer; null als er geen plaats is aan te wijzen.'),
    line: line.nullable().describe('Regel in het bestand, vanaf 1; null als die niet bekend is.'),
    column: column.nullable().describe('Kolom in het bestand, vanaf 1; null als die niet bekend is.'),
  })
  .describe('Een plicht met een dag, of een moment dat vanzelf komt.')

const bar = z
  .strictObject({
    track: z
      .enum(['spoor1', 'spoor2', 'werk', 'geen-mogelijkheden', 'ziekte', 'onderbreking', 'loonsanctie', 'loonstop'])
      .describe('Soort tijdvak.'),
    label: z.string().describe('Omschrijving.'),
    from: date.describe('Eerste dag.'),
    to: date.nullable().describe('Laatste dag; null als het nog loopt of het einde niet is vastgelegd.'),
    path,
  })
  .describe('Iets dat een tijd duurde.')

const rivItem = z
  .strictObject({
    id: z.string().describe('Vaste naam van het stuk.'),
    document: z.string().describe('Naam van het stuk.'),
    needed: z.enum(['now', 'later', 'no']).describe('Nu nodig, later nodig, of hier niet nodig.'),
    present: z.boolean().describe('Of het stuk er is.'),
    date: date.nullable().describe('Datum op het stuk; null als die er niet is.'),
    by: z.array(z.string()).describe('Functies van de opstellers; nooit namen.'),
    signed: z
      .boolean()
      .nullable()
      .describe('Of werkgever en werknemer allebei hebben ondertekend; null als het dossier dat niet zegt.'),
    rule: ruleId,
    path: path.nullable().describe('Plaats in het dossier als JSON Pointer; null als het stuk er niet is.'),
  })
  .describe('Een stuk van het re-integratieverslag.')

const judged = z
  .strictObject({
    file,
    status: z.literal('judged').describe('Het dossier is getoetst.'),
    kenmerk: z.string().describe('Kenmerk van het dossier.'),
    casemanager: z
      .string()
      .nullable()
      .describe('Eigen kenmerk van de casemanager, nooit een naam; null als het dossier er geen noemt.'),
    peildatum,
    week,
    from: date.describe('Eerste ziektedag: eerste dag van de wachttijd.'),
    endOfWait: date.describe('Laatste dag van de wachttijd.'),
    endOfPeriod: date.describe('Laatste dag van de wachttijd of van de vrijwillige verlenging.'),
    marks: z
      .array(
        z
          .strictObject({ week, date: date.describe('De dag.'), label: z.string().describe('Waarvoor.') })
          .describe('Een dag die de normen voor deze wachttijd geven, wat er ook is gedaan.'),
      )
      .describe('De vaste momenten van de twee jaar, op volgorde.'),
    milestones: z.array(milestone).describe('Alle plichten met een dag, op volgorde.'),
    bars: z.array(bar).describe('Wat een tijd duurde.'),
    riv: z.array(rivItem).describe('De stukken van het re-integratieverslag.'),
    problems: z.array(problem).max(0).describe('Leeg.'),
  })
  .describe('Een getoetst dossier.')

/** The JSON form of the timeline, version 1. */
export const timelineSchema = z
  .strictObject({
    version: z.literal(1).describe('Versie van deze vorm.'),
    tool,
    dossiers: z
      .array(z.discriminatedUnion('status', [judged, notJudged]).describe('Een dossier.'))
      .describe('De dossiers, in de volgorde waarin ze zijn gelezen.'),
  })
  .describe('Tijdlijn van rivcheck.')

export type JsonTimelineReport = z.infer<typeof timelineSchema>
export type JsonTimeline = JsonTimelineReport['dossiers'][number]

/** The published JSON Schema (draft 2020-12) of the timeline. */
export function timelineJsonSchema(): object {
  return { $id: 'urn:rivcheck:schema:timeline:1', ...z.toJSONSchema(timelineSchema, { reused: 'inline' }) }
}
