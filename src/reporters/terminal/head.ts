import type { PlainDate } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import { faseLabels, herkomstLabels } from '../labels.js'
import { oneLine } from '../message.js'
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

function fase({ fase, wachttijd, loonsanctieTotEnMet, peildatum: { datum } }: JudgedDossier): string {
  const { einde, eindeTijdvak, samengesteld } = wachttijd
  // na de AOW-leeftijd telt niemand meer af naar het einde van de wachttijd
  const until = (date: PlainDate) => day(date) + (fase === 'aow' ? '' : ` (${distance(datum, date)})`)
  const parts = [
    ...(fase === 'wachttijd' || (fase === 'loonsanctie' && loonsanctieTotEnMet) ? [] : [faseLabels[fase]]),
    ...(fase === 'hersteld'
      ? [`zonder herstel eindigt de wachttijd op ${day(einde)}`]
      : [`einde wachttijd ${until(einde)}`]),
    ...(eindeTijdvak > einde ? [`verlengd tot en met ${until(eindeTijdvak)}`] : []),
    ...(loonsanctieTotEnMet ? [`loonsanctie tot en met ${until(loonsanctieTotEnMet)}`] : []),
    ...(samengesteld ? [together('ziekteperioden samengeteld')] : []),
  ]
  return parts.join(' · ')
}
