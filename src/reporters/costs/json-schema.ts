import { z } from 'zod'
import { count, date, path } from '../json-schema-result.js'
import { file, notJudged, peildatum, problem, tool } from '../timeline/json-schema.js'

// Only types and the published schema come from this file: at run time nothing loads zod for a report.

const cents = count.describe('Bedrag in hele centen.')

const scenario = z
  .strictObject({
    kind: z
      .enum(['full', 'repair', 'repairNow', 'requested', 'shortened'])
      .describe(
        'Volle duur; bekorting gevraagd na een aantal weken; bekorting gevraagd op de peildatum; het verzoek in het dossier wordt toegewezen; bekort door een besluit in het dossier.',
      ),
    afterWeeks: count.nullable().describe('Aantal weken van de loonsanctie voor de melding, bij repair; anders null.'),
    received: date.nullable().describe('Dag waarop UWV het verzoek om bekorting ontvangt; null zonder verzoek.'),
    decided: date.nullable().describe('Dag van het besluit daarop, of de laatste dag daarvoor; null zonder melding.'),
    lastDay: date.describe('Laatste dag waarover loon is verschuldigd.'),
    uncertainDays: count.describe('Zoveel dagen eerder of later kan die dag vallen, omdat de tekst dat openlaat.'),
    days: count.describe('Aantal dagen loon, de eerste en de laatste meegeteld.'),
    cents: cents.describe('Loon over die dagen, in hele centen; alleen hier afgerond.'),
  })
  .describe('Een manier waarop de loonsanctie kan eindigen: een voorwaarde, geen voorspelling.')

const sourced = {
  sources: z.array(z.string()).describe('Vindplaatsen, zoals een jurist die schrijft.'),
}

const exposure = z
  .strictObject({
    kind: z.literal('exposure').describe('Er zijn bedragen.'),
    recorded: z.boolean().describe('Of het dossier een loonsanctie noemt; anders gaat het om een mogelijke.'),
    from: date.describe('Eerste dag van de loonsanctie.'),
    mostWeeks: count.describe('Langste duur volgens de wet, in weken.'),
    wage: z
      .strictObject({
        centsPerMonth: cents.describe('Brutoloon per maand in hele centen.'),
        origin: z.enum(['dossier', 'opgegeven']).describe('Uit het dossier, of opgegeven bij de opdracht.'),
      })
      .describe('Het loon waarmee is gerekend.'),
    percent: z.number().describe('Deel van het loon dat ten minste wordt betaald, in procenten.'),
    formula: z.string().describe('De formule.'),
    terms: z
      .strictObject({
        decisionWeeks: count.describe('Weken voor het besluit van UWV op een verzoek om bekorting.'),
        endWeeks: count.describe('Weken van dat besluit tot het einde van de loonsanctie.'),
      })
      .describe('De termijnen van de bekorting.'),
    scenarios: z.array(scenario).min(1).describe('De langste eerst.'),
    assumptions: z
      .array(z.strictObject({ text: z.string().describe('De aanname.'), ...sourced }).describe('Een aanname.'))
      .describe('Waarop de bedragen rusten.'),
    notIncluded: z.array(z.string()).describe('Wat niet is meegerekend.'),
  })
  .describe('Wat een loonsanctie aan loon kost.')

const none = z
  .strictObject({
    kind: z.literal('none').describe('Hier kan geen loonsanctie volgen.'),
    reason: z.string().describe('Waarom niet.'),
    ...sourced,
  })
  .describe('Geen bedragen, want hier kan geen loonsanctie volgen.')

const judged = z
  .strictObject({
    file,
    status: z.literal('judged').describe('Het dossier is getoetst.'),
    kenmerk: z.string().describe('Kenmerk van het dossier.'),
    peildatum,
    missing: path.nullable().describe('Het veld dat nodig is voor de berekening; null als er is gerekend.'),
    costs: z
      .discriminatedUnion('kind', [exposure, none])
      .nullable()
      .describe('De bedragen; null als er geen bruikbaar loon bekend is.'),
    problems: z.array(problem).max(0).describe('Leeg.'),
  })
  .describe('Een getoetst dossier.')

/** The JSON form of the costs, version 1. */
export const costsSchema = z
  .strictObject({
    version: z.literal(1).describe('Versie van deze vorm.'),
    tool,
    dossiers: z
      .array(z.discriminatedUnion('status', [judged, notJudged]).describe('Een dossier.'))
      .describe('De dossiers, in de volgorde waarin ze zijn gelezen.'),
  })
  .describe('Wat een loonsanctie aan loon kost, volgens rivcheck: scenario’s, nooit een kans of een gemiddelde.')

export type JsonCostsReport = z.infer<typeof costsSchema>
export type JsonCosts = JsonCostsReport['dossiers'][number]

/** The published JSON Schema (draft 2020-12) of the costs. */
export function costsJsonSchema(): object {
  return { $id: 'urn:rivcheck:schema:costs:1', ...z.toJSONSchema(costsSchema, { reused: 'inline' }) }
}
