import { addDays, daysBetween, type PlainDate, weekday, workingDayOnOrBefore } from '../calendar/plain-date.js'
import type { Ask } from '../kernel/rule.js'
import { wekenVerkortVerslag, wekenVerslagUitDienst } from '../law/parameters/verslag-en-aanvraag.js'
import { valueOn } from '../law/value-on.js'
import { nietLangdurigVolgensArts } from './niet-langdurig.js'

/** An employment that ends during the illness, before the end of the (extended) wachttijd. */
export interface UitDienst {
  /** Last day of the employment. */
  readonly einde: PlainDate
  readonly laatsteWerkdag: PlainDate
  /** The verslag that must be there on the last working day: none, the short one of VHV art. 2a, or that of RPEZ art. 6. */
  readonly verslag: 'geen' | 'verkort' | 'volledig'
}

/** Null when the employment goes on, or when something else ends the duties first. */
export function uitDienst(fact: Ask): UitDienst | null {
  const einde = fact('eindeVerplichtingen')
  if (einde?.reden !== 'uit-dienst' || einde.datum >= fact('eindeTijdvak')) return null
  const laatsteWerkdag = laatsteWerkdagVoor(fact, einde.datum)
  return { einde: einde.datum, laatsteWerkdag, verslag: verslagVoor(fact, einde.datum, laatsteWerkdag) }
}

function verslagVoor(fact: Ask, einde: PlainDate, laatsteWerkdag: PlainDate): UitDienst['verslag'] {
  if (isEigenRisicodragerZw(fact)) return 'geen'
  const { eersteDag } = fact('wachttijd')
  if (daysBetween(eersteDag, laatsteWerkdag) < valueOn(wekenVerslagUitDienst, einde) * 7) return 'geen'
  if (isBinnenVerkorteTermijn(fact, einde)) return 'verkort'
  const zonderStukken = !fact('probleemanalyse') && !fact('planVanAanpak')
  return zonderStukken && nietLangdurigVolgensArts(fact) ? 'verkort' : 'volledig'
}

/** An employer that carries the risk of the Ziektewet itself goes on after the employment, without UWV. */
export function isEigenRisicodragerZw(fact: Ask): boolean {
  return fact('dossier').werkgever?.eigenRisicodrager?.zw ?? false
}

/** Whether the employment ends within so few weeks from the first sick day that a short verslag is enough (VHV art. 2a). */
export function isBinnenVerkorteTermijn(fact: Ask, einde: PlainDate): boolean {
  return daysBetween(fact('wachttijd').eersteDag, einde) < valueOn(wekenVerkortVerslag, einde) * 7
}

const dagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const

/** The last day in the roster; without a roster the last weekday. */
function laatsteWerkdagVoor(fact: Ask, einde: PlainDate): PlainDate {
  const werkdagen = fact('dossier').werknemer?.rooster?.werkdagen ?? []
  if (werkdagen.length === 0) return workingDayOnOrBefore(einde)
  const week = [0, 1, 2, 3, 4, 5, 6].map((terug) => addDays(einde, -terug))
  return week.find((dag) => werkdagen.some((werkdag) => werkdag === dagen[weekday(dag) - 1])) ?? einde
}
