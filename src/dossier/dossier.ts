import type { z } from 'zod'
import type { dossierSchema } from './schema/dossier.js'

/** A dossier as loaded: valid by the schema; `null` means the same as absent. */
export type Dossier = z.infer<typeof dossierSchema>
