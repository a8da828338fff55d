import type { RivItem } from '../../kernel/timeline.js'
import { opsomming } from '../../language/opsomming.js'
import { day } from '../terminal/days.js'
import { functionName } from './function-name.js'
import { type Content, html, type Markup } from './markup.js'
import { none, table } from './table.js'
import { badge } from './tone.js'
import { ruleLink } from './verdicts.js'
import { section, type View } from './view.js'

const needed = { now: 'nu', later: 'later', no: 'niet' } as const satisfies Record<RivItem['needed'], string>

const columns = [
  { title: 'Stuk' },
  { title: 'Nodig', narrow: true },
  { title: 'Aanwezig', narrow: true },
  { title: 'Datum', narrow: true },
  { title: 'Opgesteld door' },
  { title: 'Ondertekend', narrow: true },
  { title: 'Norm', narrow: true },
]

/** Which papers the re-integratieverslag asks for, and which are there. */
export function rivSection(view: View): Markup {
  const { riv } = view.dossier.timeline()
  const rows = riv.map((item) => ({
    cells: [
      item.document,
      needed[item.needed],
      presence(item),
      item.date ? day(item.date) : none,
      item.by.length > 0 ? opsomming(item.by.map(functionName)) : none,
      signature(item),
      ruleLink(item.rule),
    ],
  }))
  const intro = html`<p class="lead">De stukken die UWV bij de WIA-aanvraag vraagt. ‘Nu’ betekent: het stuk moet er op de
peildatum zijn.</p>
`
  return section(view, 'verslag', 'Re-integratieverslag (RIV)', [
    intro,
    table('Stukken van het verslag', columns, rows),
  ])
}

function presence({ present, needed }: RivItem): Content {
  if (present) return badge('ja', 'satisfied')
  return needed === 'now' ? badge('nee', 'error') : badge(needed === 'later' ? 'nog niet' : 'nee', 'notApplicable')
}

function signature({ present, signed }: RivItem): string {
  if (signed !== null) return signed ? 'ja' : 'niet door beiden'
  return present ? 'niet vermeld' : none
}
