import { checkDossier, type Dossier, formatDay, type PlainDate, rules } from '../../toolkit.js'
import type { Block } from './block.js'

/** By when each duty of one dossier must be done, as the rules see it when nothing was done yet. */
export interface TermCalendar {
  /** Week of the wachttijd on the peildatum. */
  readonly week: number
  readonly end: PlainDate
  /** In order of their last day. */
  readonly terms: readonly Term[]
  /** The first duty whose last day has not passed; of those on one day, one of the law. */
  readonly next: Term | null
  /** Whether a block belongs in a dossier of this week. */
  isTime(block: Block): boolean
  /** The last day of the block, or a day that fits in its example. */
  dayFor(block: Block): PlainDate
}

export interface Term {
  readonly id: string
  readonly label: string
  readonly due: PlainDate
  readonly week: number
  /** Or an event that the calendar brings. */
  readonly isDuty: boolean
  readonly isLaw: boolean
  /** `zo 25-02-2024 (week 6)` */
  readonly when: string
}

/** Sections whose last day lies this many weeks ahead are there already, so that there is time to work on them. */
const weeksAhead = 10

const lawIds: ReadonlySet<string | null> = new Set(rules.filter(({ norm }) => norm === 'wet').map(({ id }) => id))

export function termCalendar(dossier: Dossier, peildatum: PlainDate): TermCalendar {
  const judged = (day: PlainDate) => checkDossier(dossier, { peildatum: day })
  const from = dossier.verzuim.eersteZiektedag
  const atStart = judged(from)
  const terms = atStart.timeline().milestones.flatMap(({ id, label, due, rule }): Term[] => {
    if (!due) return []
    const { week } = judged(due)
    return [
      {
        id,
        label,
        due,
        week,
        isDuty: rule !== null,
        isLaw: lawIds.has(rule),
        when: `${formatDay(due)} (week ${week})`,
      },
    ]
  })
  const { week } = judged(peildatum)
  const termOf = (id: string | null | undefined) => terms.find((term) => term.id === id)
  return {
    week,
    end: atStart.wachttijd.einde,
    terms,
    next: nextOf(terms.filter(({ due, isDuty }) => isDuty && due >= peildatum)),
    isTime({ term, after }) {
      if (after) return (termOf(after)?.due ?? peildatum) < peildatum
      return term === null || (termOf(term)?.week ?? Number.POSITIVE_INFINITY) <= week + weeksAhead
    },
    dayFor: ({ term, after }) => termOf(after ?? term)?.due ?? from,
  }
}

/** @param open in order of their last day. */
function nextOf(open: readonly Term[]): Term | null {
  const [first] = open
  return open.find(({ due, isLaw }) => isLaw && due === first?.due) ?? first ?? null
}
