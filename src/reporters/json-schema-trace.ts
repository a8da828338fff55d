import { z } from 'zod'

// The schema of a trace in the JSON report.

const date = z.iso.date()
const fact = z.string().describe('Naam van het gegeven.')

const tracedFact = z
  .strictObject({
    name: fact,
    known: z.boolean().describe('Of het dossier het vertelt.'),
    value: z.string().describe('Wat het dossier zegt, in woorden; zonder tekst die in het dossier is getypt.'),
    places: z
      .array(
        z
          .strictObject({
            path: z.string().describe('Plaats in het dossier als JSON Pointer; leeg voor het hele dossier.'),
            line: z.int().min(1).nullable().describe('Regel in het bestand, vanaf 1; null als die niet bekend is.'),
            column: z.int().min(1).nullable().describe('Kolom in het bestand, vanaf 1; null als die niet bekend is.'),
            date: date.nullable().describe('Dag van wat daar staat; null als het geen dag heeft.'),
          })
          .describe('Een plaats.'),
      )
      .describe('Waar het staat; bij een onbekend gegeven waar het zou staan; leeg als het alleen is berekend.'),
  })
  .describe('Een gegeven dat de regel heeft opgevraagd.')

const counting = z
  .strictObject({
    unit: z
      .enum(['counted-days', 'days', 'weeks', 'months'])
      .describe('Ziektedagen die meetellen, kalenderdagen, weken of kalendermaanden.'),
    amount: z.int().describe('Aantal; negatief telt terug.'),
    from: date.describe('Bij ziektedagen dag 1 zelf; anders de dag waarna de telling begint.'),
    fact: fact.describe('Het gegeven waar die dag uit komt.'),
  })
  .describe('Een manier van tellen die op deze dag uitkomt.')

const tracedDay = z
  .strictObject({
    role: z.enum(['due', 'found']).describe('De laatste goede dag, of de dag waarop het is gedaan.'),
    date: date.describe('De dag.'),
    counted: z.int().nullable().describe('De hoeveelste dag van de wachttijd; null als de dag niet meetelt.'),
    daysToEnd: z
      .int()
      .describe('Kalenderdagen tot het einde van de wachttijd of van de verlenging; negatief als die voorbij is.'),
    daysLate: z.int().nullable().describe('Kalenderdagen te laat; null als dat niet speelt.'),
    countings: z.array(counting).describe('De manieren van tellen die op deze laatste goede dag uitkomen.'),
  })
  .describe('Een dag waar het oordeel op rust.')

export const trace = z
  .strictObject({
    facts: z.array(tracedFact).describe('Wat de regel heeft opgevraagd, in volgorde.'),
    days: z.array(tracedDay).describe('De dagen waar het oordeel op rust.'),
  })
  .describe('Hoe het oordeel tot stand kwam.')
