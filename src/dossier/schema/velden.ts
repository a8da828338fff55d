import { z } from 'zod'
import type { PlainDate } from '../../calendar/plain-date.js'
import { rollen } from '../codes.js'

/**
 * Building blocks of the dossier schema. Every optional field also takes `null`, which means the same as leaving it
 * out. Every date is a *handeling* (something that happened, so never after the peildatum) or a *plan* date.
 */
const datumMelding = 'geen bestaande datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05'

function datum(description: string, datumsoort: 'handeling' | 'plan'): z.ZodType<PlainDate> {
  // zod knows an ISO date as a plain string; the pattern it checks is just what the brand stands for
  return z.iso
    .date()
    .meta({ description, datumsoort, patternErrorMessage: datumMelding }) as unknown as z.ZodType<PlainDate>
}

export const handeling = (description: string) => datum(description, 'handeling')
export const plan = (description: string) => datum(description, 'plan')

/** Free text: read by people, kept out of every machine format. */
export const tekst = (description: string) => z.string().min(1).meta({ description, vrijeTekst: true })

/** A reference, name of a file or other short mark; not free text. */
export const kenmerk = (description: string) => z.string().min(1).max(100).describe(description)

export const janee = (description: string) => z.boolean().describe(description)

export const rol = (description: string) => z.enum(rollen).describe(description)

export const code = <const T extends readonly [string, ...string[]]>(codes: T, description: string) =>
  z.enum(codes).describe(description)

export const procent = (description: string) => z.number().min(0).max(100).meta({ description, eenheid: 'procent' })

export const uren = (description: string) => z.number().min(0).max(168).describe(description)

export const lijst = <T extends z.ZodType>(item: T, description: string) => z.array(item).describe(description)

export const bewijs = () =>
  lijst(
    z.string().min(1).meta({ description: 'Bestand, ten opzichte van dit dossier', bestand: true }),
    'Bestanden in de dossiermap die dit aantonen',
  ).nullish()

export const verzendbewijs = () =>
  code(
    ['e-mail', 'ontvangstbevestiging', 'aangetekend', 'systeemlog'],
    'Waaruit de verzending of ontvangst blijkt, als dat niet als bestand onder bewijs staat',
  ).nullish()

export const bestand = () =>
  z.string().min(1).meta({ description: 'Bestand van dit stuk, ten opzichte van dit dossier', bestand: true }).nullish()

export const id = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
    .meta({
      description: 'Eigen kenmerk van dit onderdeel: letters, cijfers, punt, streepje',
      patternErrorMessage: 'geen geldig id; gebruik alleen letters, cijfers, punt en streepje, zonder spaties',
    })
    .nullish()

/** What is agreed or done, with the day. */
export const feit = (description: string, wat: string) =>
  z.strictObject({ datum: handeling('Datum'), wat: tekst(wat).nullish(), bewijs: bewijs() }).describe(description)

/** A decision not to do something, with its reason. */
export const motivering = (description: string) =>
  z
    .strictObject({
      datum: handeling('Datum waarop dit is vastgelegd'),
      reden: tekst('De reden, zonder medische gegevens').nullish(),
      door: rol('Wie dit heeft vastgelegd').nullish(),
      bewijs: bewijs(),
    })
    .describe(description)

/** Consent of both: a day, or yes or no. */
export const instemming = (description: string) =>
  z
    .strictObject({
      werkgever: z
        .union([handeling('Datum'), z.boolean()])
        .describe('Datum waarop de werkgever instemde, of ja of nee')
        .nullish(),
      werknemer: z
        .union([handeling('Datum'), z.boolean()])
        .describe('Datum waarop de werknemer instemde, of ja of nee')
        .nullish(),
      schriftelijk: janee('Is de instemming schriftelijk vastgelegd?').nullish(),
      bewijs: bewijs(),
    })
    .describe(description)
