import { formatDate } from '../../calendar/format.js'
import { standVanHetRecht } from '../../law/stand-van-het-recht.js'
import { tool } from '../json.js'
import { herkomstLabels } from '../labels.js'
import { fileName } from '../place.js'
import { day } from '../terminal/days.js'
import { factsList, type Pair } from './facts-list.js'
import { html, type Markup } from './markup.js'
import { section, type View } from './view.js'

/** Which program judged which file by which rules, so that the same report can be made again. */
export function receiptSection(view: View): Markup {
  const { file, sha256, peildatum } = view.dossier
  const own: readonly Pair[] = [
    ['Bestand', fileName(file)],
    sha256 === null ? null : ['Bestand (SHA-256)', html`<code>${sha256}</code>`],
    ['Peildatum', `${day(peildatum.datum)} (${herkomstLabels[peildatum.herkomst]})`],
  ]
  const title = 'Verantwoording'
  return section(view, 'verantwoording', title, [factsList([...own, ...(view.depth === 1 ? toolPairs() : [])])])
}

/** The part of the receipt that all dossiers of a run share. */
export function toolPairs(): readonly Pair[] {
  return [
    ['Programma', `${tool.name} ${tool.version}`],
    ['Catalogus van normen', html`<code>${tool.catalogue}</code>`],
    ['Stand van het recht', formatDate(standVanHetRecht)],
  ]
}
