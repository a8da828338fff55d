import { z } from 'zod'
import { actBy, column, count, date, line, partStatus, ruleId, severity, week } from '../json-schema-result.js'

// Only types and the published schema come from this file: at run time nothing loads zod for a portfolio.

const file = z.string().nullable().describe('Bestand, ten opzichte van de werkmap; null als die niet bekend is.')
const kenmerk = z.string().describe('Kenmerk van het dossier.')
const title = z.string().describe('Titel van de regel.')

const bySeverity = z.strictObject({
  error: count.describe('Niet voldaan.'),
  warning: count.describe("Risico's."),
  info: count.describe('Aandachtspunten.'),
})

const lateness = z
  .strictObject({
    findings: count.describe('Open bevindingen over iets dat te laat is gedaan.'),
    medianDays: z
      .number()
      .nullable()
      .describe('De middelste van het aantal dagen te laat; bij een even aantal het gemiddelde van de twee middelste.'),
  })
  .describe('Hoe laat het was.')

const dossier = z
  .strictObject({
    file,
    kenmerk,
    werkgever: z
      .string()
      .nullable()
      .describe(
        'Eigen kenmerk van de werkgever, of anders dat van de werkgever bij de betrokkenen; null als het ontbreekt.',
      ),
    casemanager: z
      .string()
      .nullable()
      .describe('Kenmerk van de casemanager bij de betrokkenen; null als het ontbreekt.'),
    peildatum: date.describe('De dag naar de stand waarvan is getoetst.'),
    week,
    phase: z
      .enum(['wachttijd', 'verlenging', 'loonsanctie', 'na-einde', 'hersteld', 'uit-dienst', 'aow'])
      .describe('Waar het dossier staat op de peildatum.'),
    eindeTijdvak: date.describe('Laatste dag van de wachttijd of van de vrijwillige verlenging.'),
    parts: z
      .strictObject({
        volledigheid: partStatus.describe('Volledigheid van het re-integratieverslag.'),
        inspanningen: partStatus.describe('Re-integratie-inspanningen.'),
        zorgvuldigheid: partStatus.describe('Zorgvuldigheid van het dossier.'),
      })
      .describe('Het oordeel per onderdeel.'),
    violated: bySeverity.describe('Open bevindingen naar zwaarte.'),
    worst: z
      .strictObject({ rule: ruleId.describe('De regel.'), severity: severity.describe('De zwaarte.') })
      .nullable()
      .describe('De zwaarste open bevinding; null als er geen is.'),
    nextDeadline: date.nullable().describe('De eerste termijn die nog loopt; null als er geen loopt.'),
    windows: z.array(z.string()).describe('De vensters waar het dossier in staat.'),
  })
  .describe('Een getoetst dossier.')

const window = z
  .strictObject({
    id: z.string().describe('Vaste naam van het venster.'),
    label: z.string().describe('Omschrijving, met de weken van de wet.'),
    rule: ruleId.describe('De regel die zegt of het stuk of de stap er nog niet is.'),
    dossiers: z
      .array(z.strictObject({ file, kenmerk, week }).describe('Een dossier in dit venster.'))
      .describe('De dossiers in dit venster, het dringendste eerst.'),
  })
  .describe('Een periode waarin iets dat er nog niet is, aandacht vraagt. Bij een verlenging telt het nieuwe einde.')

const rule = z
  .strictObject({
    rule: ruleId.describe('De regel.'),
    title,
    dossiers: count.describe('Dossiers met een open bevinding.'),
    violated: bySeverity.describe('Die dossiers naar zwaarte.'),
    late: lateness,
  })
  .describe('Wat een regel vond.')

const deadline = z
  .strictObject({
    due: date.describe('Laatste dag.'),
    actBy,
    rules: z
      .array(z.strictObject({ id: ruleId.describe('De regel.'), title }).describe('Een regel met deze laatste dag.'))
      .describe('De regels waarvan de termijn op deze dag afloopt.'),
    file,
    kenmerk,
    week,
  })
  .describe('Een termijn die nog loopt.')

const portfolioSchema = z
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
    groupBy: z.enum(['werkgever', 'casemanager']).nullable().describe('Waarop is gegroepeerd; null als dat niet is.'),
    within: z.int().nullable().describe('Binnen hoeveel dagen termijnen zijn gevraagd; null als dat niet is.'),
    summary: z
      .strictObject({
        judged: count.describe('Getoetste dossiers.'),
        invalid: count.describe('Bestanden die geen geldig dossier zijn.'),
        unreadable: count.describe('Bestanden die niet te lezen zijn.'),
        violated: bySeverity.describe('Open bevindingen in alle dossiers, naar zwaarte.'),
        late: lateness,
      })
      .describe('De portefeuille in een paar getallen.'),
    groups: z
      .array(
        z
          .strictObject({
            reference: z.string().nullable().describe('Kenmerk; null voor dossiers zonder.'),
            dossiers: count.describe('Getoetste dossiers.'),
            withErrors: count.describe('Dossiers waarin iets niet is voldaan.'),
            withRisks: count.describe("Dossiers met ten hoogste risico's."),
          })
          .describe('Dossiers die bij elkaar horen.'),
      )
      .describe('De groepen op naam, zonder kenmerk achteraan; leeg als er niet is gegroepeerd.'),
    dossiers: z.array(dossier).describe('De dossiers, per groep, het dringendste eerst.'),
    windows: z.array(window).describe('De vensters, in de volgorde van een dossier.'),
    rules: z.array(rule).describe('De regels die iets vonden, de zwaarste eerst.'),
    deadlines: z
      .array(deadline)
      .nullable()
      .describe('De termijnen binnen de gevraagde tijd, de eerste eerst; null als er niet om is gevraagd.'),
    problems: z
      .array(
        z
          .strictObject({
            file,
            status: z.enum(['invalid', 'unreadable']).describe('Geen geldig dossier, of niet te lezen.'),
            line,
            column,
            message: z.string().describe('Wat eraan mankeert; zonder waarden uit het bestand.'),
          })
          .describe('Een reden waarom een bestand niet is getoetst.'),
      )
      .describe('Wat niet kon worden getoetst.'),
  })
  .describe('Portefeuille van rivcheck.')

export type JsonPortfolio = z.infer<typeof portfolioSchema>

/** The published JSON Schema (draft 2020-12) of the portfolio. */
export function portfolioJsonSchema(): object {
  return { $id: 'urn:rivcheck:schema:portfolio:1', ...z.toJSONSchema(portfolioSchema, { reused: 'inline' }) }
}
