import type { JudgedDossier } from '../kernel/report.js'
import { faseLabels } from './labels.js'

type Stand = Pick<JudgedDossier, 'fase' | 'wachttijd' | 'eindeVerplichtingen'>

/** Where the dossier stands around the 104 weeks; for a recovery after them also in which time it came. */
export function standLabel({ fase, wachttijd: { einde, eindeTijdvak }, eindeVerplichtingen }: Stand): string {
  const label = faseLabels[fase]
  if (fase !== 'hersteld' || !eindeVerplichtingen || eindeVerplichtingen.datum <= einde) return label
  return `${label} tijdens de ${eindeVerplichtingen.datum > eindeTijdvak ? 'loonsanctie' : 'vrijwillige verlenging'}`
}

/** Whether the employee recovered before the wachttijd was complete: then it did not end on its last day. */
export function isHersteldInWachttijd({ fase, wachttijd, eindeVerplichtingen }: Stand): boolean {
  return fase === 'hersteld' && (!eindeVerplichtingen || eindeVerplichtingen.datum <= wachttijd.einde)
}
