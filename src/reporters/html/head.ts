import type { JudgedDossier } from '../../kernel/report.js'
import { hoofdletter } from '../../language/hoofdletter.js'
import { herkomstLabels } from '../labels.js'
import { oneLine } from '../message.js'
import { fileName } from '../place.js'
import { isHersteldInWachttijd, standLabel } from '../stand.js'
import { day, distance } from '../terminal/days.js'
import { factsList, type Pair } from './facts-list.js'
import { type Content, html, type Markup } from './markup.js'
import { heading, type View } from './view.js'

/** Which dossier, which week, judged as of which day, and where it stands around the 104 weeks. */
export function dossierHead(view: View): Markup {
  const { dossier } = view
  const { datum, herkomst } = dossier.peildatum
  const { eersteZiektedag, einde, eindeTijdvak, samengesteld } = dossier.wachttijd
  const pairs: readonly Pair[] = [
    ['Week', `${dossier.week}${dossier.fase === 'wachttijd' ? ' van 104' : ''}`],
    ['Peildatum', lines(day(datum), herkomstLabels[herkomst])],
    ['Eerste ziektedag', lines(day(eersteZiektedag), samengesteld ? 'ziekteperioden samengeteld' : null)],
    eindeWachttijd(dossier),
    eindeTijdvak > einde ? ['Verlengd tot en met', lines(day(eindeTijdvak), distance(datum, eindeTijdvak))] : null,
    dossier.fase === 'wachttijd' ? null : ['Stand', hoofdletter(standLabel(dossier))],
  ]
  return html`<div class="title">
<p class="kind">Toets van een re-integratiedossier</p>
${heading(view, 0, kenmerkOf(dossier))}
${dossier.file === null ? null : html`<p class="file">${fileName(dossier.file)}</p>`}
</div>
${factsList(pairs, 'key-facts')}`
}

function eindeWachttijd(dossier: JudgedDossier): Pair {
  const { eindeVerplichtingen, wachttijd, peildatum } = dossier
  const { einde } = wachttijd
  const { datum } = peildatum
  if (eindeVerplichtingen?.reden === 'verkorte-wachttijd') {
    const { datum: verkort } = eindeVerplichtingen
    return ['Einde verkorte wachttijd', lines(day(verkort), distance(datum, verkort))]
  }
  if (isHersteldInWachttijd(dossier)) return ['Einde wachttijd zonder herstel', day(einde)]
  return ['Einde wachttijd', lines(day(einde), distance(datum, einde))]
}

/** A dossier always has one, but it may hold nothing that can be shown. */
export function kenmerkOf({ kenmerk }: JudgedDossier): string {
  return oneLine(kenmerk) || 'dossier zonder leesbaar kenmerk'
}

function lines(first: Content, second: Content): Content {
  return second === null ? first : html`${first} <small>${second}</small>`
}
