import type { PlainDate } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import { herkomstLabels } from '../labels.js'
import { oneLine } from '../message.js'
import { isHersteldInWachttijd, standLabel } from '../stand.js'
import { day, distance } from './days.js'
import { atBothEnds, together, wrap } from './layout.js'
import type { Screen } from './screen.js'

/** Which dossier, which week, judged as of which day, and where it stands around the 104 weeks. */
export function headLines(dossier: JudgedDossier, { measure, style, verbose }: Screen): string[] {
  const { datum, herkomst } = dossier.peildatum
  const kenmerk = style.bold(oneLine(dossier.kenmerk))
  const stand = `${together(`week ${dossier.week}`)} · peildatum ${day(datum)} ${together(`(${herkomstLabels[herkomst]})`)}`
  const lines = atBothEnds(`${kenmerk}   ${stand}`, fase(dossier), measure)
  return verbose && dossier.file !== null ? [...lines, ...wrap(style.dim(oneLine(dossier.file)), measure, 2)] : lines
}

function fase(dossier: JudgedDossier): string {
  const { fase, loonsanctieTotEnMet } = dossier
  const { datum } = dossier.peildatum
  const { einde, eindeTijdvak, samengesteld } = dossier.wachttijd
  // na de AOW-leeftijd telt niemand meer af naar het einde van de wachttijd
  const until = (date: PlainDate) => day(date) + (fase === 'aow' ? '' : ` (${distance(datum, date)})`)
  const parts = [
    ...(fase === 'wachttijd' || (fase === 'loonsanctie' && loonsanctieTotEnMet) ? [] : [standLabel(dossier)]),
    eindeWachttijd(dossier, until),
    ...(eindeTijdvak > einde ? [`verlengd tot en met ${until(eindeTijdvak)}`] : []),
    ...(loonsanctieTotEnMet ? [`loonsanctie tot en met ${until(loonsanctieTotEnMet)}`] : []),
    ...(samengesteld ? [together('ziekteperioden samengeteld')] : []),
  ]
  return parts.join(' · ')
}

function eindeWachttijd(dossier: JudgedDossier, until: (date: PlainDate) => string): string {
  const { eindeVerplichtingen, wachttijd, peildatum } = dossier
  const { einde } = wachttijd
  if (eindeVerplichtingen?.reden === 'verkorte-wachttijd') {
    return `verkorte wachttijd tot en met ${until(eindeVerplichtingen.datum)}`
  }
  if (!isHersteldInWachttijd(dossier)) return `einde wachttijd ${until(einde)}`
  return einde < peildatum.datum
    ? `zonder herstel was de wachttijd geëindigd op ${day(einde)}`
    : `zonder herstel eindigt de wachttijd op ${day(einde)}`
}
