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
  const { datum } = dossier.peildatum
  const { einde, eindeTijdvak, samengesteld } = dossier.wachttijd
  const parts = [
    ...(dossier.fase === 'wachttijd' ? [] : [standLabel(dossier)]),
    eindeWachttijd(dossier),
    ...(eindeTijdvak > einde ? [`verlengd tot en met ${day(eindeTijdvak)} (${distance(datum, eindeTijdvak)})`] : []),
    ...(samengesteld ? [together('ziekteperioden samengeteld')] : []),
  ]
  return parts.join(' · ')
}

function eindeWachttijd(dossier: JudgedDossier): string {
  const { eindeVerplichtingen, wachttijd, peildatum } = dossier
  const { einde } = wachttijd
  const { datum } = peildatum
  if (eindeVerplichtingen?.reden === 'verkorte-wachttijd') {
    const { datum: verkort } = eindeVerplichtingen
    return `verkorte wachttijd tot en met ${day(verkort)} (${distance(datum, verkort)})`
  }
  if (!isHersteldInWachttijd(dossier)) return `einde wachttijd ${day(einde)} (${distance(datum, einde)})`
  return einde < datum
    ? `zonder herstel was de wachttijd geëindigd op ${day(einde)}`
    : `zonder herstel eindigt de wachttijd op ${day(einde)}`
}
