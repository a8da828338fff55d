import type { Dossier } from '../../dossier/dossier.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { naamVanStuk } from './naam-van-stuk.js'

const partijen = ['werkgever', 'werknemer'] as const

/**
 * Signatures of before the date on their paper. A paper may carry the day of its last signature; when one is of that
 * day, the other may well be earlier.
 */
export function vroegeHandtekeningen({ documenten }: Dossier): readonly Place[] {
  const places: Place[] = []
  for (const [index, stuk] of (documenten ?? []).entries()) {
    const { datum } = stuk
    const ondertekend = 'ondertekend' in stuk ? stuk.ondertekend : null
    if (!datum || !ondertekend || partijen.some((partij) => ondertekend[partij] === datum)) continue
    for (const partij of partijen) {
      const found = ondertekend[partij]
      if (!found || found > datum) continue
      const message = nl`De ${partij} ondertekende ${naamVanStuk(stuk.soort)} op ${found}, eerder dan de datum op het stuk, ${datum}`
      const path = `/documenten/${index}/ondertekend/${partij}`
      places.push({ breach: 'inconsistent', severity: 'warning', norm: 'praktijk', path, found, message })
    }
  }
  return places
}
