import type { PlainDate } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import { hoofdletter } from '../../language/hoofdletter.js'
import { faseLabels, herkomstLabels } from '../labels.js'
import { oneLine } from '../message.js'
import { fileName } from '../place.js'
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
    [dossier.fase === 'hersteld' ? 'Einde wachttijd zonder herstel' : 'Einde wachttijd', until(einde)],
    eindeTijdvak > einde ? ['Verlengd tot en met', until(eindeTijdvak)] : null,
    loonsanctieTotEnMet ? ['Loonsanctie tot en met', until(loonsanctieTotEnMet)] : null,
    dossier.fase === 'wachttijd' ? null : ['Stand', hoofdletter(faseLabels[dossier.fase])],
  ]
  return html`<div class="title">
<p class="kind">Toets van een re-integratiedossier</p>
${heading(view, 0, kenmerkOf(dossier))}
${dossier.file === null ? null : html`<p class="file">${fileName(dossier.file)}</p>`}
</div>
${factsList(pairs, 'key-facts')}`
}

/** A dossier always has one, but it may hold nothing that can be shown. */
export function kenmerkOf({ kenmerk }: JudgedDossier): string {
  return oneLine(kenmerk) || 'dossier zonder leesbaar kenmerk'
}

function lines(first: Content, second: Content): Content {
  return second === null ? first : html`${first} <small>${second}</small>`
}
