import type { PlainDate } from '../../calendar/plain-date.js'
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
  const { loonsanctieTotEnMet } = dossier
  const isOver = dossier.fase === 'hersteld' || dossier.fase === 'aow'
  const until = (date: PlainDate) => lines(day(date), isOver ? null : distance(datum, date))
  const pairs: readonly Pair[] = [
    ['Week', `${dossier.week}${dossier.fase === 'wachttijd' ? ' van 104' : ''}`],
    ['Peildatum', lines(day(datum), herkomstLabels[herkomst])],
    ['Eerste ziektedag', lines(day(eersteZiektedag), samengesteld ? 'ziekteperioden samengeteld' : null)],
    eindeWachttijd(dossier, until),
    eindeTijdvak > einde ? ['Verlengd tot en met', until(eindeTijdvak)] : null,
    loonsanctieTotEnMet ? ['Loonsanctie tot en met', until(loonsanctieTotEnMet)] : null,
    dossier.fase === 'wachttijd' ? null : ['Stand', hoofdletter(standLabel(dossier))],
  ]
  return html`<div class="title">
<p class="kind">Toets van een re-integratiedossier</p>
${heading(view, 0, kenmerkOf(dossier))}
${dossier.file === null ? null : html`<p class="file">${fileName(dossier.file)}</p>`}
</div>
${factsList(pairs, 'key-facts')}`
}

function eindeWachttijd(dossier: JudgedDossier, until: (date: PlainDate) => Content): Pair {
  const { eindeVerplichtingen, wachttijd } = dossier
  const { einde } = wachttijd
  if (eindeVerplichtingen?.reden === 'verkorte-wachttijd') {
    return ['Einde verkorte wachttijd', until(eindeVerplichtingen.datum)]
  }
  if (isHersteldInWachttijd(dossier)) return ['Einde wachttijd zonder herstel', day(einde)]
  return ['Einde wachttijd', until(einde)]
}

/** A dossier always has one, but it may hold nothing that can be shown. */
export function kenmerkOf({ kenmerk }: JudgedDossier): string {
  return oneLine(kenmerk) || 'dossier zonder leesbaar kenmerk'
}

function lines(first: Content, second: Content): Content {
  return second === null ? first : html`${first} <small>${second}</small>`
}
