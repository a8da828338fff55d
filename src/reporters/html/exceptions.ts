import type { RecordedException } from '../../kernel/timeline.js'
import { aantal } from '../../language/aantal.js'
import { opsomming } from '../../language/opsomming.js'
import { day } from '../terminal/days.js'
import { functionName } from './function-name.js'
import { type Content, html, type Markup } from './markup.js'
import { none, table } from './table.js'
import { resultBadge } from './tone.js'
import { ruleLink } from './verdicts.js'
import { section, type View } from './view.js'

const columns = [
  { title: 'Uitzondering' },
  { title: 'Vastgelegd', narrow: true },
  { title: 'Door' },
  { title: 'Geldt' },
  { title: 'Herbeoordeling', narrow: true },
  { title: 'Bewijs', narrow: true },
  { title: 'Oordeel', narrow: true },
  { title: 'Norm', narrow: true },
]

/** Every exception that the dossier records, also one that does not hold or that nothing is covered by yet. */
export function exceptionsSection(view: View): Markup {
  const { exceptions } = view.dossier.timeline()
  const content =
    exceptions.length === 0
      ? html`<p>In het dossier is geen uitzondering en geen afwijking van een termijn vastgelegd.</p>`
      : table(
          'Vastgelegde uitzonderingen',
          columns,
          exceptions.map((exception) => ({ cells: cellsOf(view, exception) })),
        )
  return section(view, 'uitzonderingen', 'Uitzonderingen', content)
}

function cellsOf({ dossier }: View, exception: RecordedException): readonly Content[] {
  const { label, date, by, review, evidence, rule } = exception
  const result = dossier.results.find((candidate) => candidate.rule.id === rule)
  return [
    label,
    date ? day(date) : 'niet vermeld',
    by.length > 0 ? opsomming(by.map(functionName)) : 'niet vermeld',
    duration(exception),
    review ? day(review) : none,
    evidence === 0 ? 'niet genoemd' : aantal(evidence, 'stuk', 'stukken'),
    result ? resultBadge(result) : none,
    ruleLink(rule),
  ]
}

function duration({ from, to }: RecordedException): Content {
  if (!from) return none
  return to ? `${day(from)} tot en met ${day(to)}` : `vanaf ${day(from)}`
}
