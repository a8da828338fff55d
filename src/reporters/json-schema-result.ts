import { z } from 'zod'
import { partStatuses } from '../kernel/report.js'
import { parts } from '../kernel/rule.js'
import { actors, breaches, grounds, norms, severities, verdictKinds } from '../kernel/verdict.js'
import { trace } from './json-schema-trace.js'

// The schema of one result in the JSON report, and the small parts that the dossier around it shares.

export const date = z.iso.date()
export const severity = z.enum(severities)
const norm = z.enum(norms)
const part = z.enum(parts)
const breach = z.enum(breaches)
export const verdict = z.enum(verdictKinds)
export const partStatus = z.enum(partStatuses)
export const actor = z.enum(actors)
export const actBy = date.describe(
  'De doordeweekse dag (maandag tot en met vrijdag) op of voor die dag; feestdagen zijn niet bekend.',
)
export const week = z.int().describe('Week van de wachttijd op de peildatum; na herstel die van de laatste ziektedag.')
export const count = z.int().min(0)
export const ruleId = z.string().describe('Nummer van de regel, bijvoorbeeld T-10.')

export const path = z.string().describe('Plaats in het dossier als JSON Pointer; leeg voor het hele dossier.')
export const line = z.int().min(1).describe('Regel in het bestand, vanaf 1.')
export const column = z.int().min(1).describe('Kolom in het bestand, vanaf 1.')

const wherever = {
  path: path.nullable().describe('Plaats in het dossier als JSON Pointer; null als er geen plaats is aan te wijzen.'),
  line: line.nullable().describe('Regel in het bestand, vanaf 1; null als die niet bekend is.'),
  column: column.nullable().describe('Kolom in het bestand, vanaf 1; null als die niet bekend is.'),
}

const term = {
  due: date.nullable().describe('Laatste goede dag; null als er geen termijn is.'),
  found: date.nullable().describe('Dag waarop het is gedaan; null als die er niet is.'),
  daysLate: z.int().nullable().describe('Aantal dagen te laat; null als dat niet speelt.'),
}

const place = z
  .strictObject({
    ...wherever,
    breach: breach.describe('Wat er mis is op deze plaats.'),
    severity: severity.describe('Hoe zwaar dit weegt.'),
    norm: norm.describe('Hoe hard de norm is die hier is geschonden.'),
    message: z.string().describe('Het feit, als zin; zonder tekst die in het dossier is getypt.'),
    ...term,
  })
  .describe('Een plaats waar de norm niet is gehaald.')

const covered = z
  .strictObject({
    ground: z.enum(grounds).describe('Soort grond.'),
    ...wherever,
    message: z.string().describe('Waarom deze grond de bevinding dekt.'),
  })
  .describe('Een vastgelegde grond die de bevinding dekt: zichtbaar, maar niet meegeteld als open.')

const source = z
  .strictObject({
    instrument: z.string().describe('Naam van de wet, regeling, beleidsregel of het handboek.'),
    citation: z.string().describe('Vindplaats, zoals een jurist die schrijft.'),
    url: z.string().nullable().describe('Adres van de tekst zoals die gold; null als er geen adres bekend is.'),
  })
  .describe('Een bron van de norm.')

export const result = z
  .strictObject({
    rule: ruleId,
    slug: z.string().describe('Leesbare naam van de regel.'),
    verdict: verdict.describe('Oordeel.'),
    breach: breach.nullable().describe('Wat er mis is op de zwaarste plaats; null als het oordeel niet violated is.'),
    severity: severity.nullable().describe('Zwaarte van de bevinding; null als het oordeel niet violated is.'),
    norm: norm.describe('Hoe hard de norm is; bij een bevinding die van de zwaarste plaats.'),
    part: part.describe('Onderdeel waaronder de regel valt.'),
    message: z.string().nullable().describe('Het feit op de zwaarste plaats; null als het oordeel niet violated is.'),
    ...wherever,
    ...term,
    soon: z.boolean().nullable().describe('Of de termijn binnenkort afloopt; null als het oordeel niet pending is.'),
    reason: z.string().nullable().describe('Waarom de norm niet van toepassing is; anders null.'),
    missing: path
      .nullable()
      .describe('Het veld dat uitsluitsel geeft als JSON Pointer, bij undetermined; anders null.'),
    question: z.string().nullable().describe('De vraag die een mens moet beantwoorden, bij judgement; anders null.'),
    forWhom: actor.nullable().describe('Wie die vraag beantwoordt; anders null.'),
    covered: covered.nullable().describe('De grond die de bevinding dekt; null als die er niet is.'),
    places: z.array(place).describe('Alle plaatsen waar de norm niet is gehaald, de zwaarste eerst.'),
    notes: z.array(z.string()).describe('Wat er verder bij te zeggen is.'),
    sources: z.array(source).min(1).describe('Bronnen van de norm.'),
    remedy: z.string().nullable().describe('Wat nu te doen; null als er niets open staat.'),
    actor: actor.nullable().describe('Wie aan zet is, bij een bevinding of een lopende termijn; anders null.'),
    consulted: z.array(z.string()).describe('De gegevens die de regel heeft opgevraagd, in volgorde.'),
    trace: trace.nullable().describe('Hoe het oordeel tot stand kwam; null als daar niet om is gevraagd.'),
  })
  .describe('Het oordeel van een regel.')
